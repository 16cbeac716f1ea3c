"""The words that a sample event is put together from: read from plain files that translators can open."""

import random
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from eventdesk.domain import resources


@dataclass(frozen=True, slots=True)
class Country:
    """A country with names in its own spelling; women's family names stand at the place of the men's."""

    code: str
    language: str
    phone: str
    share: int
    legal: tuple[str, ...]
    stems: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    families_women: tuple[str, ...]
    family_first: bool

    def name(self, chance: random.Random) -> tuple[str, str]:
        """Given and family name of somebody."""
        woman = chance.random() < 0.5
        given = chance.choice(self.women if woman else self.men)
        return given, chance.choice(self.families_women if woman else self.families)


@cache
def countries() -> tuple[Country, ...]:
    """All countries that people come from, the host's first."""
    return tuple(_country(entry) for entry in read("countries.toml")["country"])


def _country(entry: dict[str, Any]) -> Country:
    families = tuple(entry["families"])
    return Country(
        code=entry["code"],
        language=entry["language"],
        phone=entry["phone"],
        share=entry["share"],
        legal=tuple(entry["legal"]),
        stems=tuple(entry["stems"]),
        women=tuple(entry["women"]),
        men=tuple(entry["men"]),
        families=families,
        families_women=tuple(entry.get("families_women", families)),
        family_first=entry.get("family_first", False),
    )


@dataclass(frozen=True, slots=True)
class Words:
    """What the event, its rooms, groups and jobs are called; shares are percent of people or per thousand.

    Of each note the last value says whether the desk must not miss it.
    """

    event: str
    venue: str
    trades: tuple[str, ...]
    jobs: tuple[str, ...]
    buyer_jobs: tuple[str, ...]
    interpreter_job: str
    rooms: tuple[str, ...]
    session_rooms: tuple[str, ...]
    opening: str
    groups: tuple[tuple[str, tuple[str, ...], int], ...]
    ambassadors: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, int, bool], ...]


@cache
def words() -> Words:
    """The words of the sample event."""
    said = read("words.toml")
    return Words(
        event=said["event"],
        venue=said["venue"],
        trades=tuple(said["trades"]),
        jobs=tuple(said["jobs"]),
        buyer_jobs=tuple(said["buyer_jobs"]),
        interpreter_job=said["interpreter_job"],
        rooms=tuple(said["rooms"]),
        session_rooms=tuple(said["session_rooms"]),
        opening=said["opening"],
        groups=tuple((group["name"], tuple(group["sessions"]), group["share"]) for group in said["group"]),
        ambassadors=tuple((entry["country"], entry["title"]) for entry in said["ambassador"]),
        notes=tuple((note["text"], note["per_thousand"], note.get("heed", False)) for note in said["note"]),
    )


@cache
def read(name: str) -> dict[str, Any]:
    """One of the files as it stands."""
    return tomllib.loads(resources.path("sample", name).read_text(encoding="utf-8"))


def new_record_id(chance: random.Random) -> str:
    """An id as the program makes them, but drawn from the seed."""
    return f"{chance.getrandbits(128):032x}"
