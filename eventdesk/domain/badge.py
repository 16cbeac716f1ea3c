"""Badges and other sheets of paper that people carry."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import PersonId
from eventdesk.domain.record import Record


class Paper(StrEnum):
    """What can be printed for a person."""

    AGENDA = "agenda"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Badge(Record):
    """What a person carries; `code` is what its QR says, compared whole. A revoked badge opens nothing."""

    noun: ClassVar[Noun] = Noun.BADGE

    person: PersonId | None = None
    code: str = ""
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Print(Record):
    """A sheet that left a printer; `content` is the fingerprint of what it said, `revision` counts from 1,
    and `reason` says why it was printed once more. `version` is the published plan
    that it tells, 0 for none."""

    noun: ClassVar[Noun] = Noun.PRINT

    paper: Paper = Paper.AGENDA
    person: PersonId | None = None
    content: str = ""
    revision: int = 1
    printed_at: datetime | None = None
    reason: str = ""
    version: int = 0
