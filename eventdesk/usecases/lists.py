"""Lists in: what a list would change, told before anything is saved, and saved as one gesture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from eventdesk.domain.cells import Cells
from eventdesk.domain.fact import Draft
from eventdesk.domain.lists import ListKind, ListRow, Problem, ProblemCode
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.lists_day import DayLines
from eventdesk.usecases.lists_known import Built, Known
from eventdesk.usecases.lists_meetings import MeetingLines, RequestLines
from eventdesk.usecases.lists_people import PeopleLines
from eventdesk.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class Entry:
    """One record that a list is about; `line` is 0 where no line names it, `fields` are those that change."""

    line: int
    id: str
    label: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What accepting a list would do. `gone` are known records that the list does not name; they stay.

    Lines with problems are left out of `drafts`. Empty cells change nothing.
    """

    kind: ListKind
    new: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    same: int
    problems: tuple[Problem, ...]
    drafts: tuple[Draft, ...]
    rows: tuple[ListRow, ...]
    position: int


class _Lines(Protocol):
    """Reads the lines of one kind of list."""

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        ...


_CLASSES: Mapping[ListKind, type[Record]] = {
    ListKind.PEOPLE: Person,
    ListKind.TABLES: Table,
    ListKind.ROOMS: Room,
    ListKind.SLOTS: Slot,
    ListKind.SESSIONS: Session,
    ListKind.REQUESTS: Request,
    ListKind.MEETINGS: Meeting,
}


def plan(desk: Desk, kind: ListKind, rows: Sequence[ListRow]) -> ImportPlan:
    """What the list would change, and all that is wrong with it; nothing is saved."""
    with desk.reading() as reading:
        return _plan(reading, kind, rows)


def accept(desk: Desk, plan: ImportPlan, action: str | None = None) -> ImportPlan | Refused:
    """Save the lines without problems as one gesture; what was saved, planned anew if the event moved on."""
    with desk.writing(action) as writing:
        if writing.known_gesture(writing.gesture):
            return plan
        if writing.position() != plan.position:
            plan = _plan(writing, plan.kind, plan.rows)
        if not plan.drafts:
            return Refused(Reason.NOTHING_CHANGED)
        writing.record(plan.drafts)
        return plan


def _plan(reading: Reading, kind: ListKind, rows: Sequence[ListRow]) -> ImportPlan:
    known = Known(reading)
    people = PeopleLines(known) if kind is ListKind.PEOPLE else None
    lines = people or _lines(known, kind)
    sorting = _Sorting()
    for row in rows:
        cells = Cells(row, known.event.tz)
        sorting.add(row.line, cells, lines.built(cells))
    told = {entry.id for entry in (*sorting.new, *sorting.changed)} | sorting.seen
    rest = people.rest() if people else []
    return ImportPlan(
        kind=kind,
        new=tuple(sorting.new),
        changed=tuple(sorting.changed),
        gone=tuple(_gone(known, kind, told)),
        same=sorting.same,
        problems=tuple(sorting.problems),
        drafts=(*known.drafts, *sorting.drafts, *rest),
        rows=tuple(rows),
        position=reading.position(),
    )


def _lines(known: Known, kind: ListKind) -> _Lines:
    match kind:
        case ListKind.MEETINGS:
            return MeetingLines(known)
        case ListKind.REQUESTS:
            return RequestLines(known)
        case _:
            return DayLines(known, kind)


class _Sorting:
    """Sorts lines into new, changed, same and wrong."""

    def __init__(self) -> None:
        self.new: list[Entry] = []
        self.changed: list[Entry] = []
        self.same = 0
        self.problems: list[Problem] = []
        self.drafts: list[Draft] = []
        self.seen: set[str] = set()
        self._keys: set[tuple[str, str]] = set()

    def add(self, line: int, cells: Cells, built: Built) -> None:
        """Sort one line in; only one without problems is drafted."""
        twice = [field for field, key in built.keys.items() if (field, key) in self._keys]
        if not twice and built.before.id in self.seen:
            twice = list(built.keys)[:1]
        self._keys.update(built.keys.items())
        self.seen.add(built.before.id)
        for field in twice:
            cells.wrong(field, ProblemCode.TWICE)
        if cells.problems:
            self.problems.extend(cells.problems)
        elif built.is_new:
            record = type(built.before)(id=built.before.id, **built.values)
            self.new.append(Entry(line, record.id, built.label))
            self.drafts += [record.created(), *built.after]
        else:
            self._update(line, built)

    def _update(self, line: int, built: Built) -> None:
        draft = built.before.changed(**built.values)
        drafts = [*([draft] if draft else []), *built.after]
        if not drafts:
            self.same += 1
            return
        fields = tuple(draft.body) if draft else ("code",)
        self.changed.append(Entry(line, built.before.id, built.label, fields))
        self.drafts += drafts


def _gone(known: Known, kind: ListKind, told: set[str]) -> list[Entry]:
    """Records of the list's kind that it does not name, people registered at the desk aside."""
    return [
        Entry(0, record.id, _label(record))
        for record in known.all(_CLASSES[kind])
        if record.id not in told and not (isinstance(record, Person) and record.walk_in)
    ]


def _label(record: Any) -> str:
    for field in ("name", "number", "title", "external_id"):
        text = getattr(record, field, "")
        if text:
            return str(text)
    return ""
