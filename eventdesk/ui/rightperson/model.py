"""What the screen of the right person knows and decides, without a window."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.change import Changes
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import GestureId, PersonId, SlotId, SuggestionId, new_id
from eventdesk.domain.meeting import Answer
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rightperson import RightPerson, Suggested, SuggestionRow
from eventdesk.domain.rights import Right
from eventdesk.domain.suggestion import Suggestion
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases import suggestions
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import people_rows
from eventdesk.usecases.undo import undo

T = TypeVar("T")

PEOPLE = frozenset({Noun.PERSON, Noun.ORGANISATION})
TOUCHING = frozenset(Noun) - {Noun.SCAN, Noun.PRINT, Noun.BADGE, Noun.OUTCOME, Noun.ANSWER, Noun.DESIGN}
"""What may make somebody else the right person."""


class RightPersonModel(QObject):
    """For whom somebody is sought, who is right, and what the two say who are being asked."""

    people_loaded = Signal(object)
    """payload: tuple[Choice, ...]"""

    found = Signal(object)
    """payload: RightPerson"""

    asked_changed = Signal(object)
    """payload: tuple[SuggestionRow, ...], those that wait for an answer."""

    alone_changed = Signal(object)
    """payload: tuple[Somebody, ...], who sits alone now."""

    asking = Signal(object)
    """payload: SuggestionRow, the one that is being asked now."""

    agreed = Signal(object)
    """payload: SuggestionRow, with its meeting."""

    refused = Signal(object)
    """payload: Refused"""

    undone = Signal()

    def __init__(self, worker: Worker, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.person: PersonId | None = None
        self.slot: SlotId | None = None
        self.current: SuggestionRow | None = None
        self._last = ""
        self._worker = worker
        self.desk = desk

    def load(self) -> None:
        """Read whom one may seek for, who is asked already, and who is right."""
        desk = self.desk
        if desk.may(Right.BROWSE):
            self._worker.reading(partial(_choices, desk), self.people_loaded.emit, latest=("who", id(self)))
        self._look_around()
        self.seek_again()

    def refresh(self, changes: Changes) -> None:
        """Read anew what a commit may have changed."""
        if changes.nouns & PEOPLE:
            self.load()
        elif changes.nouns & TOUCHING:
            self._look_around()
            self.seek_again()

    def seek(self, person: PersonId, slot: SlotId | None = None) -> None:
        """Find the right person for somebody, in the next hole where no slot is named."""
        self.person, self.slot, self.current = person, slot, None
        self.seek_again()

    def look_on(self) -> None:
        """Time has passed: others sit alone now."""
        alone = partial(suggestions.alone, self.desk)
        self._worker.database(alone, self.alone_changed.emit, latest=("alone", id(self)))

    def _look_around(self) -> None:
        self._worker.database(partial(_waiting, self.desk), self._waits, latest=("asked", id(self)))
        self.look_on()

    def seek_again(self) -> None:
        """The same question as the event is now."""
        person, slot, desk = self.person, self.slot, self.desk
        if person is not None:
            work: Callable[[], RightPerson | Refused] = partial(suggestions.suggest, desk, person, slot)
            self._worker.database(work, self._found, latest=("found", id(self)))

    def ask(self, right: RightPerson, suggested: Suggested) -> None:
        """Ask these two for the hole."""
        if right.hole is None:
            return
        one, two, hole, table = right.who.id, suggested.who.id, right.hole, suggested.table
        asked = SuggestionRow(
            suggestion=Suggestion(id=""),
            one=right.who,
            two=suggested.who,
            starts=hole.starts,
            ends=hole.ends,
            table_number=suggested.table_number,
            room=suggested.room,
        )
        verb = partial(suggestions.ask, self.desk, one, two, hole.slot, table)
        self._do(verb, partial(self._asked, asked))

    def resume(self, asked: SuggestionRow) -> None:
        """Go on with two who were asked before."""
        self.current = asked
        self.asking.emit(asked)

    def answer(self, person: PersonId, says: Answer) -> None:
        """Note what one of the two says."""
        if self.current is not None:
            id_ = SuggestionId(self.current.suggestion.id)
            verb = partial(suggestions.answer, self.desk, id_, person, says)
            self._do(verb, partial(self._asked, self.current))

    def undo(self) -> None:
        """Take back what was done here last."""
        action, desk = self._last, self.desk
        if action:
            self._last = ""
            self._worker.database(lambda: undo(desk, action), self._undone)

    def _do(self, verb: Callable[..., Suggestion | Refused], then: Callable[[Suggestion], object]) -> None:
        action, desk = new_id(), self.desk

        def work() -> tuple[Suggestion | Refused, bool]:
            answer = verb(action=action)
            with desk.reading() as reading:
                return answer, bool(reading.known_gesture(GestureId(action)))

        def done(result: tuple[Suggestion | Refused, bool]) -> None:
            answer, wrote = result
            self._last = action if wrote else self._last
            if isinstance(answer, Refused):
                self.refused.emit(answer)
            else:
                then(answer)

        self._worker.database(work, done)

    def _asked(self, asked: SuggestionRow, suggestion: Suggestion) -> None:
        """One of the two says something new; who was asked the other way round stays so."""
        if suggestion.one == asked.two.id:
            asked = replace(asked, one=asked.two, two=asked.one)
        self.current = replace(asked, suggestion=suggestion)
        if suggestion.meeting is not None:
            self._worker.database(partial(_row, self.desk, self.current), self._agreed)
        else:
            self.asking.emit(self.current)

    def _agreed(self, asked: SuggestionRow) -> None:
        """That slot is taken: from here on it is the next hole that somebody is sought for."""
        self.current, self.slot = asked, None
        self.agreed.emit(asked)
        self.seek_again()

    def _undone(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.current = None
            self.undone.emit()
            self.load()

    def _waits(self, rows: tuple[SuggestionRow, ...]) -> None:
        self.asked_changed.emit(rows)

    def _found(self, answer: RightPerson | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.slot = answer.hole.slot if answer.hole else None
            self.found.emit(answer)


def _choices(desk: Desk) -> tuple[Choice, ...]:
    return tuple(
        Choice(row.id, f"{row.name} · {row.organisation}" if row.organisation else row.name)
        for row in people_rows(desk)
        if not row.cancelled
    )


def _waiting(desk: Desk) -> tuple[SuggestionRow, ...]:
    return tuple(row for row in suggestions.asked(desk) if row.suggestion.waits)


def _row(desk: Desk, asked: SuggestionRow) -> SuggestionRow:
    """The two as the file tells of them now: their table may be another one."""
    rows = suggestions.asked(desk)
    return next((row for row in rows if row.suggestion.id == asked.suggestion.id), asked)
