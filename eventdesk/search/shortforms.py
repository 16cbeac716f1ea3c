"""Short forms of given names: who is called Bob may be on the list as Robert."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from eventdesk.domain import resources
from eventdesk.search.letters import words

DIRECT = 1
"""From a full form to its short one or back; two steps lead from one short form to another."""


@cache
def _relatives() -> Mapping[str, Mapping[str, int]]:
    """Of every name those it may stand for, and over how many steps."""
    full_of: defaultdict[str, set[str]] = defaultdict(set)
    short_of: defaultdict[str, set[str]] = defaultdict(set)
    for line in resources.path("search", "shortforms.txt").read_text(encoding="utf-8").splitlines():
        names, _, _ = line.partition("#")
        full, _, shorts = names.partition(":")
        for short in shorts.split():
            full_of[_plain(short)].add(_plain(full))
            short_of[_plain(full)].add(_plain(short))
    found = {}
    for name in full_of.keys() | short_of.keys():
        siblings = {short for full in full_of[name] for short in short_of[full]} - {name}
        near = full_of[name] | short_of[name]
        found[name] = dict.fromkeys(siblings, DIRECT + 1) | dict.fromkeys(near, DIRECT)
    return found


def called(letters: str) -> Mapping[str, int]:
    """The other names of who has this one, with the steps that lead to them."""
    return _relatives().get(letters, {})


def _plain(name: str) -> str:
    return words(name)[0].readings[0]
