"""What the check-in screen knows and decides, without a window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.domain.card import Details
from eventdesk.domain.checkin import (
    AS_USUAL,
    Counters,
    FoundPerson,
    RecentScan,
    ScanAnswer,
    Terms,
    Verdict,
)
from eventdesk.domain.checkpoint import AS_IT_IS, Checkpoint
from eventdesk.domain.fact import Noun
from eventdesk.domain.ids import CheckpointId, GestureId, PersonId, new_id
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Refused
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.search import long_enough
from eventdesk.domain.undo import Undone
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.work.pause import Pause
from eventdesk.ui.kit.work.throttle import Throttle
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases import checkin, search
from eventdesk.usecases.card import details
from eventdesk.usecases.checkpoints import checkpoints, counters
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.people import walk_in
from eventdesk.usecases.registration import substitute
from eventdesk.usecases.undo import undo, undo_last

TOUCHING = frozenset({Noun.VISIT, Noun.SCAN, Noun.PERSON, Noun.BADGE, Noun.GESTURE, Noun.CHECKPOINT})
"""What changes the counters or the last scans."""

DETAILS_MS = 100
"""What else is known of somebody is read so long after the verdict, unless the next scan is there already."""

OVERVIEW_MS = 200
"""Counters and last scans are read no more often, however quick the scans are."""

Answer = ScanAnswer | tuple[FoundPerson, ...] | Refused


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands beside the verdict."""

    counters: Counters
    recent: tuple[RecentScan, ...]
    checkpoints: tuple[Checkpoint, ...]


class CheckinModel(QObject):
    """Scans, finds and undoes on the database thread; tells what came of it."""

    answered = Signal(object)
    """ScanAnswer"""

    detailed = Signal(object)
    """Details of the person of the last answer"""

    found = Signal(object)
    """tuple[FoundPerson, ...]"""

    undone = Signal(object)
    """Undone"""

    refused = Signal(object)
    """Refused"""

    overview = Signal(object)
    """Overview"""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.direction = Direction.IN
        self.checkpoint: Checkpoint = AS_IT_IS
        self.confirms = False
        """Whether a scan is shown first, and Enter lets in."""
        self.last: ScanAnswer | None = None
        self._let_in: PersonId | None = None
        self._worker = worker
        self._desk = desk
        self._shown: PersonId | None = None
        self._details = Pause(self, DETAILS_MS, self._read_details)
        self._throttle = Throttle(self, OVERVIEW_MS)
        self._throttle.due.connect(self._read_overview)

    def stand_at(self, checkpoint: str) -> None:
        """Scan at another checkpoint; where the event has none of this id it is the entrance."""
        if checkpoint:
            self.checkpoint = Checkpoint(id=checkpoint)

    @property
    def waits(self) -> bool:
        """Whether somebody is shown who is not let in yet."""
        last = self.last
        return last is not None and last.simulated and last.verdict is Verdict.OK

    @property
    def undoes_last(self) -> bool:
        """Whether the last check-in is that of whoever is shown, so that one key takes back no one else's."""
        shown = self.last.person if self.last is not None else None
        return self.last is None or (shown is not None and shown.id == self._let_in)

    def submit(self, text: str, *, typed: bool = False) -> None:
        """Take what was scanned or `typed`; the action id is made once for this gesture."""
        if not text.strip():
            return
        terms = Terms(simulated=self.confirms)
        self._act(partial(checkin.scan_or_find, self._desk, text, typed=typed, terms=terms))

    def pick(self, person: PersonId) -> None:
        """Let somebody in or out who was picked from a list: the choice was the confirmation.

        Where the last code means several people, among them this one, it is now known whom.
        """
        last = self.last
        if (
            last is not None
            and last.verdict is Verdict.AMBIGUOUS
            and person in {one.id for one in last.candidates}
        ):
            self._act(partial(checkin.scan, self._desk, last.text, terms=Terms(chosen=person)))
        else:
            self._check_in(person)

    def walk_in(self, newcomer: Newcomer, wished: tuple[PersonId, ...]) -> None:
        """Register somebody who is on no list, with whom they wish to meet, and let them in."""
        self._worker.database(partial(walk_in, self._desk, newcomer, wished), self._answered)

    def substitute(self, person: PersonId, newcomer: Newcomer) -> None:
        """Put somebody in another's place, and let them in."""
        self._worker.database(partial(substitute, self._desk, person, newcomer), self._substituted)

    def confirm(self) -> None:
        """Let in who is shown."""
        if self.waits:
            self._again(AS_USUAL)

    def answer(self, answers: Mapping[str, str]) -> None:
        """Answer what is still asked of the last person, and try again."""
        self._again(Terms(answers=answers))

    def settle(self) -> None:
        """Note that the last person has paid, and try again."""
        self._again(Terms(settled=True))

    def override(self, reason: str) -> None:
        """Let the last person in by exception."""
        self._again(Terms(reason))

    def check_in_together(self, people: tuple[PersonId, ...]) -> None:
        """Let several people in by one gesture."""
        desk, where = self._desk, CheckpointId(self.checkpoint.id)
        action = new_id()
        self._worker.database(
            lambda: checkin.check_in_together(desk, people, action=action, checkpoint=where), self._together
        )

    def find(self, text: str) -> None:
        """Look for names as they are typed; the newest question wins."""
        words = text.strip()
        if not long_enough(words):
            self.found.emit(())
            return
        self._worker.database(lambda: search.find(self._desk, words), self._found, latest=("find", id(self)))

    def undo(self, action: GestureId | None = None) -> None:
        """Take back the last check-in of this desk, or a named one of any."""
        desk = self._desk
        work = partial(undo, desk, action) if action else partial(undo_last, desk, scans_only=True)
        self._worker.database(work, self._undone)

    def get_ready(self) -> None:
        """Read everybody for the search a little at a time: a scan in between waits for no more than that."""
        self._worker.database(lambda: search.get_ready(self._desk), self._readied, patient=True)

    def _readied(self, done: bool) -> None:
        if not done:
            self.get_ready()

    def load(self) -> None:
        """Read counters and last scans anew."""
        self._throttle.ask()

    def detail(self, person: PersonId) -> None:
        """Read what else is known of somebody, a moment later."""
        self._shown = person
        self._details.start()

    @Slot()
    def _read_details(self) -> None:
        if self._shown is not None:
            work = partial(details, self._desk, self._shown)
            self._worker.reading(work, self._detailed, latest=("details", id(self)))

    @Slot()
    def _read_overview(self) -> None:
        self._worker.reading(self._overview, self._overviewed, latest=("overview", id(self)))

    def _overview(self) -> Overview:
        where = CheckpointId(self.checkpoint.id)
        return Overview(counters(self._desk, where), checkin.recent(self._desk), checkpoints(self._desk))

    def _overviewed(self, overview: Overview) -> None:
        self.checkpoint = next(
            (one for one in overview.checkpoints if one.id == self.checkpoint.id), AS_IT_IS
        )
        self.overview.emit(overview)

    def _detailed(self, found: Details) -> None:
        if self.last is not None and self.last.person is not None and self.last.person.id == found.person:
            self.detailed.emit(found)

    def _check_in(self, person: PersonId) -> None:
        self._act(partial(checkin.check_in, self._desk, person))

    def _substituted(self, made: Person | Refused) -> None:
        if isinstance(made, Refused):
            self.refused.emit(made)
        else:
            self._check_in(PersonId(made.id))

    def _again(self, terms: Terms) -> None:
        """Try once more for the person of the last answer, by the badge if one was read: it may be none."""
        last = self.last
        if last is None or last.person is None:
            return
        if last.text:
            terms = replace(terms, chosen=last.person.id)
            self._act(partial(checkin.scan, self._desk, last.text, terms=terms))
        else:
            self._act(partial(checkin.check_in, self._desk, last.person.id, terms=terms))

    def _act(self, work: Callable[..., Answer]) -> None:
        where = CheckpointId(self.checkpoint.id)
        meant = partial(work, action=new_id(), direction=self.direction, checkpoint=where)
        self._worker.database(meant, self._answered)

    def _answered(self, answer: Answer) -> None:
        match answer:
            case ScanAnswer():
                self.last = answer
                if answer.verdict is Verdict.OK and not answer.simulated and answer.person is not None:
                    self._let_in = answer.person.id
                self.answered.emit(answer)
            case Refused():
                self.refused.emit(answer)
            case _:
                self.found.emit(answer)

    def _together(self, answers: tuple[ScanAnswer, ...]) -> None:
        """The card shows the first of them who went in; all are in the list beside it."""
        went = [answer for answer in answers if answer.verdict is Verdict.OK]
        if answers:
            self._answered((went or list(answers))[0])

    def _found(self, people: tuple[FoundPerson, ...]) -> None:
        self.found.emit(people)

    def _undone(self, answer: Undone | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
        else:
            self.last = self._let_in = None
            self.undone.emit(answer)
