"""For whom something is printed: everybody, the people of one organisation, those of one group."""

from dataclasses import dataclass
from enum import StrEnum


class AudienceKind(StrEnum):
    """What holds the people together."""

    EVERYBODY = "everybody"
    ORGANISATION = "organisation"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Audience:
    """Some people by what they belong to; `people` counts those who did not cancel."""

    kind: AudienceKind = AudienceKind.EVERYBODY
    id: str = ""
    name: str = ""
    people: int = 0


EVERYBODY = Audience()
