"""Lists in: what a list would change, told before anything is saved, and saved as one gesture."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from eventdesk.domain.cells import Cells
from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.fact import Draft, Noun
from eventdesk.domain.lists import FieldChange, ListKind, ListRow, Problem, ProblemCode
from eventdesk.domain.meeting import Meeting, Request
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.question import Question
from eventdesk.domain.record import Record
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.domain.rules import Order, Pair
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.lists_day import DayLines
from eventdesk.usecases.lists_desk import CheckpointLines, QuestionLines
from eventdesk.usecases.lists_known import Built, Known
from eventdesk.usecases.lists_meetings import MeetingLines, RequestLines
from eventdesk.usecases.lists_people import PeopleLines
from eventdesk.usecases.lists_rules import OrderLines, PairLines
from eventdesk.usecases.lists_told import Teller
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs

UNTOUCHING = frozenset({Noun.SCAN, Noun.VISIT, Noun.PRINT})
"""What changes nothing that a list is about."""
FEW_FACTS = 1000
TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One record that a list is about; `line` is 0 where no line names it.

    `detail` tells it from others of the same label; `changes` are what the list changes in it.
    """

    line: int
    id: str
    label: str
    detail: str = ""
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What accepting a list would do. `gone` are known records that the list does not name; they stay.
    `beside` are the organisations and groups that its people change.

    Lines with problems are left out of `drafts`, those with mere warnings are not. Empty cells change
    nothing.
    """

    kind: ListKind
    new: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    beside: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    same: int
    problems: tuple[Problem, ...]
    drafts: tuple[Draft, ...]
    rows: tuple[ListRow, ...]
    position: int
    warnings: tuple[Problem, ...] = ()


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
    ListKind.CHECKPOINTS: Checkpoint,
    ListKind.QUESTIONS: Question,
    ListKind.PAIRS: Pair,
    ListKind.ORDERS: Order,
}


def _unheard(done: int, total: int) -> None:
    """Nobody asks how far it is."""


def plan(
    desk: Desk, kind: ListKind, rows: Sequence[ListRow], progress: Callable[[int, int], object] = _unheard
) -> ImportPlan:
    """What the list would change, and all that is wrong with it; nothing is saved.

    `progress` hears now and then how many lines of how many are looked through.
    """
    with desk.reading() as reading:
        return _plan(reading, kind, rows, progress)


@needs(Right.IMPORT)
def accept(desk: Desk, plan: ImportPlan, action: str | None = None) -> ImportPlan | Refused:
    """Save the lines without problems as one gesture; what was saved, planned anew if the event moved on.

    The same `action` again changes nothing, and is refused where it comes with another list.
    """
    with desk.writing(action) as writing:
        if writing.known_gesture(writing.gesture):
            open_still = _plan(writing, plan.kind, plan.rows, _unheard).drafts
            return Refused(Reason.ACTION_TAKEN) if open_still else plan
        if _moved_on(writing, plan.position):
            plan = _plan(writing, plan.kind, plan.rows, _unheard)
        if not plan.drafts:
            return Refused(Reason.NOTHING_CHANGED)
        writing.record(plan.drafts)
        return plan


def _moved_on(reading: Reading, position: int) -> bool:
    """Whether more happened since than what no list is about: planning anew while others wait is dear."""
    since = reading.facts(since=position, limit=FEW_FACTS)
    return len(since) == FEW_FACTS or any(fact.subject.noun not in UNTOUCHING for fact in since)


def _plan(
    reading: Reading, kind: ListKind, rows: Sequence[ListRow], progress: Callable[[int, int], object]
) -> ImportPlan:
    known = Known(reading)
    people = PeopleLines(known, rows) if kind is ListKind.PEOPLE else None
    lines = people or _lines(known, kind)
    teller = Teller(known)
    sorting = _Sorting(teller)
    for done, row in enumerate(rows):
        if done % TELL_EVERY == 0:
            progress(done, len(rows))
        cells = Cells(row, known.event.tz)
        sorting.add(row.line, cells, lines.built(cells))
    told = {entry.id for entry in (*sorting.new, *sorting.changed)} | sorting.seen
    rest = people.rest(sorting.kept) if people else []
    made = {draft.subject.id for draft in known.drafts}
    return ImportPlan(
        kind=kind,
        new=tuple(sorting.new),
        changed=tuple(sorting.changed),
        beside=tuple(
            Entry(0, one.id, teller.label(one), changes=teller.changes(one, draft))
            for one, draft in rest
            if one.id not in made
        ),
        gone=tuple(_gone(known, kind, told, teller)),
        same=sorting.same,
        problems=tuple(sorting.problems),
        drafts=(*known.drafts, *sorting.drafts, *(draft for _, draft in rest)),
        rows=tuple(rows),
        position=reading.position(),
        warnings=tuple(sorting.warnings),
    )


def _lines(known: Known, kind: ListKind) -> _Lines:
    match kind:
        case ListKind.MEETINGS:
            return MeetingLines(known)
        case ListKind.REQUESTS:
            return RequestLines(known)
        case ListKind.CHECKPOINTS:
            return CheckpointLines(known)
        case ListKind.QUESTIONS:
            return QuestionLines(known)
        case ListKind.PAIRS:
            return PairLines(known)
        case ListKind.ORDERS:
            return OrderLines(known)
        case _:
            return DayLines(known, kind)


class _Sorting:
    """Sorts lines into new, changed, same and wrong."""

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self.new: list[Entry] = []
        self.changed: list[Entry] = []
        self.same = 0
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []
        self.drafts: list[Draft] = []
        self.seen: set[str] = set()
        self.kept: set[str] = set()
        self._keys: set[tuple[str, str]] = set()

    def add(self, line: int, cells: Cells, built: Built) -> None:
        """Sort one line in; only one without problems is drafted."""
        twice = [field for field, key in built.keys.items() if (field, key) in self._keys]
        if not twice and built.record.id in self.seen:
            twice = list(built.keys)[:1]
        self._keys.update(built.keys.items())
        self.seen.add(built.record.id)
        for field in twice:
            cells.wrong(field, ProblemCode.TWICE)
        if cells.problems:
            self.problems.extend(cells.problems)
            return
        self.warnings.extend(cells.warnings)
        self.kept.add(built.record.id)
        if built.is_new:
            self._teller.learn(built.record)
            self.new.append(self._entry(line, built.record))
            self.drafts += [built.record.created(), *built.after]
        else:
            self._update(line, built)

    def _update(self, line: int, built: Built) -> None:
        draft = built.record.changed(**built.values)
        drafts = [*([draft] if draft else []), *built.after]
        if not drafts:
            self.same += 1
            return
        changes = self._teller.changes(built.record, draft) if draft else ()
        beside = [change for draft in built.after for change in self._teller.beside(draft)]
        self.changed.append(replace(self._entry(line, built.record), changes=(*changes, *beside)))
        self.drafts += drafts

    def _entry(self, line: int, record: Record) -> Entry:
        return Entry(line, record.id, self._teller.label(record), self._teller.detail(record))


def _gone(known: Known, kind: ListKind, told: set[str], teller: Teller) -> list[Entry]:
    """Records of the list's kind that it does not name, people registered at the desk aside."""
    return [
        Entry(0, record.id, teller.label(record), teller.detail(record))
        for record in known.all(_CLASSES[kind])
        if record.id not in told and not (isinstance(record, Person) and record.walk_in)
    ]
