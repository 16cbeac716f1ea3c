"""Languages by their letters: the encoding in which a list is of one language of Central Europe or Asia."""

import re
from collections import Counter
from collections.abc import Mapping

from charset_normalizer import from_bytes

_WESTERN = (
    "æøåéüöäáèó", "åäöéüáø", "äöüßéèá", "àâçéèêëîïôûùüÿœæñ", "áéíóúñüçàèòï", "áâãàçéêíóôõúü", "àèéìòùî",
    "éëïöüáèóíêç", "áéíóúýþæðöéü",
)  # fmt: skip
"""What names are written with in Denmark and Norway, Sweden and Finland, Germany, France, Spain, Portugal,
Italy, the Netherlands and Iceland, beside plain letters."""
_OTHERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "cp1250": (
        ("áčďéěíňóřšťúůýž", "čďěňřťů"), ("áäčďéíĺľňóôŕšťúýž", "čďĺľňŕť"), ("ąćęłńóśźż", "ąćęłńśźż"),
        ("áéíóöőúüű", "őű"), ("ăâîşţ", "ăşţ"), ("čćđšž", "čćđ"),
    ),
    "iso8859-2": (
        ("áčďéěíňóřšťúůýž", "čďěňřšťůž"), ("áäčďéíĺľňóôŕšťúýž", "čďĺľňŕšťž"), ("ąćęłńóśźż", "ąćęłńśźż"),
        ("čćđšž", "čćđšž"),
    ),
    "cp1257": (("ąčęėįšųūž", "ąčęėįšųūž"), ("āčēģīķļņšūž", "āčēģīķļņšūž"), ("äöõüšž", "šž")),
    "cp1254": (("çğıöşüâîû", "ğış"),),
}  # fmt: skip
"""By encoding the letters of each of its languages, and those of them that Western lists have not there:
Czech, Slovak, Polish, Hungarian, Romanian, Croatian with Slovene; Lithuanian, Latvian, Estonian; Turkish."""
_PLAIN = bytes(range(0x80))
_SIGNS = frozenset("’‘“”„–—«»°·´ ©®")
_FEWEST = 4
"""So many letters must tell the language, and of those that do three different ones, or all but one."""
_STRAY = 30
"""One letter of so many may be of a guest's name."""
_DOUBLE_BYTES = ("gb18030", "cp949", "big5", "euc_jp", "cp932")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def of_one_language(data: bytes) -> str | None:
    """The encoding that makes a list one of one language; None where a Western one does, or none."""
    if _in_double_bytes(data):
        guess = from_bytes(data, cp_isolation=list(_DOUBLE_BYTES)).best()
        return guess.encoding if guess else None
    high = data.translate(None, _PLAIN)
    western = _letters(high, "cp1252")
    if any(_spells(alphabet, western) for alphabet in _WESTERN):
        return None
    fitting = []
    for encoding, languages in _OTHERS.items():
        letters = _letters(high, encoding)
        for alphabet, telling in languages:
            told = [letters[letter] for letter in telling if letter in letters]
            if len(told) >= min(3, len(telling) - 1) and sum(told) >= _FEWEST and _spells(alphabet, letters):
                fitting.append((sum(told), encoding))
    return max(fitting)[1] if fitting else None


def _in_double_bytes(data: bytes) -> bool:
    """Whether letters are pairs of bytes, as in Chinese, Korean and Japanese: Western ones stand alone."""
    runs = Counter(len(run) for run in _HIGH_RUN.findall(data))
    even = sum(often for length, often in runs.items() if length % 2 == 0)
    return runs.total() >= _FEWEST and even * 20 >= runs.total() * 19


def _letters(high: bytes, encoding: str) -> Counter[str]:
    """How often each letter stands that is no plain one, in small; what is no letter at all counts too."""
    text = high.decode(encoding, "replace").replace("İ", "i").lower()
    return Counter(sign for sign in text if not sign.isascii() and sign not in _SIGNS)


def _spells(alphabet: str, letters: Counter[str]) -> bool:
    """Whether a language with this alphabet is written so, but for stray names."""
    strange = sum(often for letter, often in letters.items() if letter not in alphabet)
    return strange * _STRAY <= letters.total()
