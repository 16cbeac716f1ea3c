"""Plain letters for addresses: any name of the sample in a to z.

Greek follows ISO 843, Ukrainian and Bulgarian the usual passport spelling; only addresses are made with it.
"""

import unicodedata

_GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo"
_CYRILLIC = (
    "аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt "
    "уu фf хkh цts чch шsh щshch ъa ь юiu яia"
)
_LATIN = "æae øoe åaa ßss łl đd ðd þth ıi"
_LETTERS = str.maketrans({pair[0]: pair[1:] for pair in f"{_GREEK} {_CYRILLIC} {_LATIN}".split()})


def plain(text: str) -> str:
    """The text in small letters a to z, its words joined by single hyphens."""
    composed = unicodedata.normalize("NFC", text).lower()
    without_marks = unicodedata.normalize("NFKD", composed.translate(_LETTERS))
    spelt = "".join(letter for letter in without_marks if not unicodedata.combining(letter))
    kept = "".join(
        letter if letter.isascii() and letter.isalnum() else " " for letter in spelt.translate(_LETTERS)
    )
    return "-".join(kept.split())
