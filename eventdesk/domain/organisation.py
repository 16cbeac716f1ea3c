"""Organisations and the groups they work in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import OrganisationId, PersonId
from eventdesk.domain.record import Record


class Membership(StrEnum):
    """How an organisation belongs to the cluster."""

    MEMBER = "member"
    DEDICATED = "dedicated"
    GUEST = "guest"


class SizeClass(StrEnum):
    """Size by persons employed. Source: EU recommendation 2003/361/EC."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class GroupKind(StrEnum):
    """What holds a group together."""

    WORKING_GROUP = "working group"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class Organisation(Record):
    """A company, institute or authority; `country` is ISO 3166 alpha-2, `kind` what it is in the market,
    such as manufacturer or port, in the words of the organiser."""

    noun: ClassVar[Noun] = Noun.ORGANISATION

    name: str = ""
    membership: Membership | None = None
    country: str = ""
    size: SizeClass | None = None
    kind: str = ""
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Group(Record):
    """A working group or thematic project; `domain.expected` says what it means to be named in it."""

    noun: ClassVar[Noun] = Noun.GROUP

    name: str = ""
    kind: GroupKind = GroupKind.WORKING_GROUP
    organisations: tuple[OrganisationId, ...] = ()
    people: tuple[PersonId, ...] = ()
    external_id: str = ""
