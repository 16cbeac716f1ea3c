"""Troubles as they are typed: what happened and what it is about, parted by colons."""

import re
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TypeVar

from eventdesk.cli.moment import in_event_time, moment
from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId, new_id
from eventdesk.domain.meeting import Meeting
from eventdesk.domain.naming import folded
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.usecases.ports import Reading

GRAMMAR = """TROUBLE is one of:
  late:PERSON:TIME           somebody comes at that time only
  leaves:PERSON[:TIME]       somebody leaves, now or then
  no-show:PERSON             somebody never came
  back:PERSON[:TIME]         somebody is there after all, from now or then on
  wish:PERSON:PERSON,...     somebody wants to meet these, too
  walk-in:NAME[:PERSON,...]  somebody new, who wants to meet these
  substitute:PERSON:NAME     somebody new comes in place of a person
  table-lost:NUMBER          and table-back:NUMBER
  room-lost:ROOM             and room-back:ROOM
  slot-shortened:SLOT:MINUTES
  postponed:[SLOT:]MINUTES   all slots to come, or those from this one on
  overruns:SESSION:TIME      a session lasts until then
  lock:MEETING               a meeting stays as it is
  clashes                    whatever clashes now
PERSON, ROOM, SESSION and SLOT by name or by the id of the lists; SLOT also by when it begins; NAME is given
name and family name. TIME as 10:40."""

_TIMED = ("late", "leaves", "back", "overruns")
_MINUTES = re.compile(r"[1-9]\d{0,2}\Z", re.ASCII)
"""A few of them: what lies later by a day is another day's."""

_ENDS = re.compile(r"^(?P<about>.*?)(?::(?P<time>(?:\d{4}-\d\d-\d\dT)?\d{1,2}:\d\d\S*))?$")

T = TypeVar("T", Person, Room, Session, Slot, Table)


@dataclass(frozen=True, slots=True)
class Typed:
    """A trouble as it was typed: its word and the rest."""

    word: str
    rest: str


def add_troubles(verb: ArgumentParser, times: str) -> None:
    """The options of a repair; `times` says how a time is typed."""
    verb.formatter_class = RawDescriptionHelpFormatter
    verb.epilog = f"{verb.epilog}\n\n{GRAMMAR}"
    verb.add_argument("trouble", type=typed, nargs="+", metavar="TROUBLE", help="what happened, see below")
    verb.add_argument("--at", type=moment, metavar="T", help=f"when, {times} (default: now)")
    verb.add_argument("--apply", action="store_true", help="do it, in one gesture that one undo takes back")
    verb.add_argument("--choose", type=int, choices=(1, 2, 3), default=1, help="which (default: the best)")
    verb.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="MEETING",
        help="this one stays as it is for this once, though another way costs more; may be repeated",
    )
    verb.add_argument(
        "--slips", type=Path, metavar="PDF", help="with --apply: change slips for whose day is another then"
    )
    verb.add_argument("--action", help="an id of this repair; the same id again changes nothing")


def typed(text: str) -> Typed:
    """Read a trouble while the options are read, so that one without sense is a matter of usage."""
    word, _, rest = text.partition(":")
    if word not in _READERS or (word == "clashes") == bool(rest):
        raise ArgumentTypeError(f"{text} is no trouble such as late:PERSON:10:40 or table-lost:12")
    if word not in ("clashes", "postponed") and not rest.partition(":")[0].strip():
        raise ArgumentTypeError(f"{text} does not say who or what")
    if word in ("slot-shortened", "postponed") and not _MINUTES.match(rest.rpartition(":")[2]):
        raise ArgumentTypeError(f"{text} says no minutes")
    if word == "wish" and not rest.partition(":")[2].strip(" ,"):
        raise ArgumentTypeError(f"{text} says nobody to meet")
    if word in _TIMED:
        _, time = _ends(rest)
        if time is not None:
            moment(time)
        elif word in ("late", "overruns"):
            raise ArgumentTypeError(f"{text} says no time such as 10:40")
    return Typed(word, rest)


@dataclass(frozen=True, slots=True)
class Reader:
    """Finds what troubles are about in one event."""

    reading: Reading
    zone: tzinfo
    dawn: datetime

    def trouble(self, one: Typed) -> Trouble | Refused:
        """What was meant; refused where a name is of nothing or of several, whose ids are told then."""
        try:
            return _READERS[one.word](self, one.rest)
        except _UnknownError as error:
            return Refused(error.reason, (error.name, *error.several))

    def kept(self, meetings: Iterable[str]) -> tuple[MeetingId, ...] | Refused:
        """Meetings by their ids; refused where there is none of one."""
        try:
            return tuple(map(self.meeting, meetings))
        except _UnknownError as error:
            return Refused(error.reason, (error.name, *error.several))

    def time(self, text: str | None) -> datetime | None:
        """A time of the event's day."""
        return in_event_time(moment(text), self.zone, self.dawn) if text else None

    def person(self, name: str) -> PersonId:
        """Somebody by id or by name."""
        return PersonId(self._one(Person, name, lambda one: (one.name,), Reason.NO_SUCH_PERSON))

    def people(self, names: str) -> tuple[PersonId, ...]:
        """Some of them, parted by commas."""
        return tuple(dict.fromkeys(self.person(name.strip()) for name in names.split(",") if name.strip()))

    def table(self, number: str) -> TableId:
        """A table by its number."""
        return TableId(self._one(Table, number, lambda one: (one.number,), Reason.NO_SUCH_TABLE))

    def room(self, name: str) -> RoomId:
        """A room by its name."""
        return RoomId(self._one(Room, name, lambda one: (one.name,), Reason.NO_SUCH_ROOM))

    def session(self, title: str) -> SessionId:
        """A session by its title."""
        return SessionId(self._one(Session, title, lambda one: (one.title,), Reason.NO_SUCH_SESSION))

    def slot(self, name: str) -> SlotId:
        """A slot by its name or by when it begins."""

        def names(slot: Slot) -> tuple[str, ...]:
            begins = slot.starts.astimezone(self.zone) if slot.starts else None
            return (slot.name, f"{begins:%H:%M}", f"{begins.hour}:{begins:%M}") if begins else (slot.name,)

        return SlotId(self._one(Slot, name, names, Reason.NO_SUCH_SLOT))

    def meeting(self, id_: str) -> MeetingId:
        """A meeting by its id."""
        found = [one for one in self.reading.all(Meeting) if id_ in (one.id, one.external_id)]
        return MeetingId(_only(found, Reason.NO_SUCH_MEETING, id_))

    def _one(self, cls: type[T], name: str, names: Callable[[T], Iterable[str]], reason: Reason) -> str:
        records = self.reading.all(cls)
        by_id = [one for one in records if name and name in (one.id, one.external_id)]
        wanted = folded(name)
        called = [one for one in records if wanted and wanted in map(folded, names(one))]
        return _only(by_id or called, reason, name)


class _UnknownError(Exception):
    def __init__(self, reason: Reason, name: str, several: Iterable[str]) -> None:
        super().__init__(name)
        self.reason, self.name, self.several = reason, name, tuple(several)


def _only(found: Sequence[T | Meeting], reason: Reason, name: str) -> str:
    """The one that was found; nobody guesses among several."""
    if len(found) != 1:
        raise _UnknownError(reason, name, (one.external_id or one.id for one in found))
    return found[0].id


def _ends(rest: str) -> tuple[str, str | None]:
    """What it is about, and the time behind it."""
    found = _ENDS.match(rest)
    return (found["about"], found["time"]) if found else (rest, None)


def _of_person(kind: TroubleKind) -> Callable[[Reader, str], Trouble]:
    def read(reader: Reader, rest: str) -> Trouble:
        name, time = _ends(rest)
        return Trouble(kind, person=reader.person(name), at=reader.time(time))

    return read


def _newcomer(reader: Reader, name: str) -> Newcomer:
    """Somebody new by name; an id is that of somebody on the list."""
    known = {id_ for one in reader.reading.all(Person) for id_ in (one.id, one.external_id) if id_}
    if name.strip() in known:
        raise _UnknownError(Reason.NAME_TAKEN, name.strip(), ())
    given, _, family = name.strip().rpartition(" ")
    return Newcomer(given, family)


def _wish(reader: Reader, rest: str) -> Trouble:
    name, _, wishes = rest.partition(":")
    return Trouble(TroubleKind.WISHES, person=reader.person(name), wishes=reader.people(wishes))


def _walk_in(reader: Reader, rest: str) -> Trouble:
    name, _, wishes = rest.partition(":")
    person = PersonId(new_id())
    return Trouble(TroubleKind.WISHES, person, wishes=reader.people(wishes), newcomer=_newcomer(reader, name))


def _substitute(reader: Reader, rest: str) -> Trouble:
    name, _, newcomer = rest.partition(":")
    return Trouble(TroubleKind.SUBSTITUTE, reader.person(name), newcomer=_newcomer(reader, newcomer))


def _shortened(reader: Reader, rest: str) -> Trouble:
    name, _, minutes = rest.rpartition(":")
    return Trouble(TroubleKind.SLOT_SHORTENED, slot=reader.slot(name), minutes=int(minutes))


def _postponed(reader: Reader, rest: str) -> Trouble:
    name, _, minutes = rest.rpartition(":")
    slot = reader.slot(name) if name else None
    return Trouble(TroubleKind.POSTPONED, slot=slot, minutes=int(minutes))


def _overruns(reader: Reader, rest: str) -> Trouble:
    title, time = _ends(rest)
    return Trouble(TroubleKind.SESSION_OVERRUNS, session=reader.session(title), at=reader.time(time))


_READERS: Mapping[str, Callable[[Reader, str], Trouble]] = {
    "late": _of_person(TroubleKind.LATE),
    "leaves": _of_person(TroubleKind.LEAVES),
    "no-show": _of_person(TroubleKind.NEVER_CAME),
    "back": _of_person(TroubleKind.BACK),
    "wish": _wish,
    "walk-in": _walk_in,
    "substitute": _substitute,
    "table-lost": lambda reader, rest: Trouble(TroubleKind.TABLE_LOST, table=reader.table(rest)),
    "table-back": lambda reader, rest: Trouble(TroubleKind.TABLE_BACK, table=reader.table(rest)),
    "room-lost": lambda reader, rest: Trouble(TroubleKind.ROOM_LOST, room=reader.room(rest)),
    "room-back": lambda reader, rest: Trouble(TroubleKind.ROOM_BACK, room=reader.room(rest)),
    "slot-shortened": _shortened,
    "postponed": _postponed,
    "overruns": _overruns,
    "lock": lambda reader, rest: Trouble(TroubleKind.LOCK, meeting=reader.meeting(rest)),
    "clashes": lambda reader, rest: Trouble(TroubleKind.CLASHES),
}
