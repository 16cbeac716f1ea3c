"""Names as people mistype, mishear and shorten them at a desk, from a seed."""

import random
from collections.abc import Callable

from tests.benchmarks.manynames import Name, latin

TWO_SLIPS_FROM = 8
SHORTEST_BEGINNING = 3
LETTERS = "abcdefghijklmnopqrstuvwxyz"

HEARD = """
ph=f f=ph ck=k k=ck c=k ei=ai ai=ei ey=ei ej=ei y=i sch=sh tsch=ch v=w w=v th=t tz=z z=s ks=x x=ks
dt=t tt=t nn=n ss=s ll=l oo=u ou=u qu=kw j=y ie=i ee=e ch=k g=gh mm=m rd=r sz=sh cz=ch sk=sc en=on er=ar
"""
"""What sounds alike: as written, as heard."""

SHORT = """
robert=bob william=bill elizabeth=liz margaret=maggie richard=dick james=jim michael=mike thomas=tom
christopher=chris alexander=alex katherine=kate joseph=joe edward=ted andrew=andy david=dave daniel=dan
samuel=sam benjamin=ben nicholas=nick matthew=matt anthony=tony stephen=steve steven=steve patricia=pat
jennifer=jenny susan=sue rebecca=becky elisabeth=lise katharina=kathi johannes=hannes josef=sepp
friedrich=fritz wilhelm=willi heinrich=heinz ulrich=uli wolfgang=wolf maximilian=max sebastian=basti
birgitte=gitte margrethe=grethe kristine=stine frederik=frede christian=chris rasmus=ras lars=lasse
malgorzata=gosia katarzyna=kasia agnieszka=aga krzysztof=krzysiek tomasz=tomek jan=janek
zbigniew=zbyszek francisco=paco jose=pepe giuseppe=beppe antonio=toni alejandro=alex manuel=manolo
georgios=giorgos konstantinos=kostas ioannis=giannis dimitrios=dimitris panagiotis=panos
"""
"""Given names, and what people with them are called."""

RESPELT = [pair.split("=") for pair in HEARD.split()]
CALLED = dict(pair.split("=") for pair in SHORT.split())


def misspelt(name: Name, chance: random.Random) -> str:
    """The name with something wrong, in either order, with or without the signs of its language."""
    words = [latin(name.given), latin(name.family)]
    if words[0] in CALLED and chance.random() < 0.4:
        words[0] = CALLED[words[0]]
    else:
        own = [name.given.lower(), name.family.lower()]
        if own[0] < "\u0250" and chance.random() < 0.4:
            words = own
        ways: list[Callable[[list[str], random.Random], None]] = [
            _slip, _slip, _slip, _beginning, _respelling, _without_signs,
        ]  # fmt: skip
        chance.choice(ways)(words, chance)
    if chance.random() < 0.4:
        words.reverse()
    return " ".join(words)


def _slip(words: list[str], chance: random.Random) -> None:
    at = chance.choice([n for n, word in enumerate(words) if len(word) >= 4] or [0, 1])
    times = 2 if len(words[at]) >= TWO_SLIPS_FROM and chance.random() < 0.5 else 1
    for _ in range(times):
        words[at] = _slipped(words[at], chance)


def _slipped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    match chance.choice(["substitute", "insert", "delete", "swap", "double"]):
        case "substitute":
            return word[:at] + chance.choice(LETTERS) + word[at + 1 :]
        case "insert":
            return word[:at] + chance.choice(LETTERS) + word[at:]
        case "delete":
            return word[:at] + word[at + 1 :]
        case "swap":
            return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
        case _:
            return word[: at + 1] + word[at:]


def _beginning(words: list[str], chance: random.Random) -> None:
    """Typing has not come to the end of one of the names."""
    at = chance.randrange(2)
    words[at] = words[at][: max(SHORTEST_BEGINNING, len(words[at]) - chance.randint(1, 3))]


def _respelling(words: list[str], chance: random.Random) -> None:
    possible = [(n, pair) for n in range(2) for pair in RESPELT if pair[0] in words[n]]
    if possible:
        at, (written, heard) = chance.choice(possible)
        words[at] = words[at].replace(written, heard, 1)
    else:
        _slip(words, chance)


def _without_signs(words: list[str], chance: random.Random) -> None:
    """Signs are left out or spelt out: words come without them already, one pair is spelt the other way."""
    for written, other in (("oe", "o"), ("ae", "a"), ("ue", "u"), ("aa", "a"), ("o", "oe"), ("u", "ue")):
        for at in range(2):
            if written in words[at]:
                words[at] = words[at].replace(written, other, 1)
                return
