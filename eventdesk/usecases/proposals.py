"""Proposals: a repair with the names of all that it is about, as a desk shows it before it is applied."""

from collections import Counter
from collections.abc import Iterator, Sequence

from eventdesk.domain.daychanges import changed_days
from eventdesk.domain.fact import Noun, Subject
from eventdesk.domain.ids import PersonId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.person import Person
from eventdesk.domain.place import Room, Session, Slot, Table
from eventdesk.domain.records import Records
from eventdesk.domain.refusal import Refused
from eventdesk.domain.repair import Assembly, Move, Place, Proposal, Task
from eventdesk.domain.repairable import away_with
from eventdesk.domain.repaired import Line, NamedTrouble, ProposalView, Spot
from eventdesk.domain.rights import Right
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.usecases.clashes import clashes
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.repair import happened, mended, records_of
from eventdesk.usecases.rights import needs
from eventdesk.usecases.telling import to_tell


@needs(Right.EDIT)
def shown(desk: Desk, troubles: Sequence[Trouble], task: Task, proposal: Proposal) -> ProposalView | Refused:
    """A proposal in names; refused where it does not hold any more."""
    older = _older(desk, task, proposal)
    with desk.reading() as reading:
        before = records_of(reading)
        troubled = happened(reading, troubles, task.at or desk.now())
        if isinstance(troubled, Refused):
            return troubled
        drafts = mended(troubled.records, proposal)
        if isinstance(drafts, Refused):
            return drafts
        after = troubled.records.after(drafts)
        people = changed_days(before, after)
        names = _Names(troubled.records)
        moves = [move for move in proposal.moves if move.meeting and move.after]
        return ProposalView(
            leaning=proposal.leaning,
            causes=tuple(map(names.cause, dict.fromkeys([*troubles, *older]))),
            lines=tuple(names.lines(proposal)),
            unplaced=tuple(names.people(wish.people) for wish in proposal.unplaced),
            people=to_tell(desk, reading, people, changing=after),
            costs=proposal.costs,
            proven=proposal.proven,
            moved=sum(_slot(move.before) != _slot(move.after) for move in moves),
            tables=sum(_slot(move.before) == _slot(move.after) for move in moves),
            lost=sum(move.after is None for move in proposal.moves),
            new=sum(move.before is None for move in proposal.moves),
            sessions=len(proposal.sessions),
            stuck=tuple(names.stuck(task, proposal)),
        )


def _older(desk: Desk, task: Task, proposal: Proposal) -> list[Trouble]:
    """The clashes that were there before, where the proposal mends some of them along with what happened."""
    moved = [Subject(Noun.MEETING, move.meeting) for move in proposal.moves if move.meeting]
    return [Trouble(TroubleKind.CLASHES)] if moved and clashes(desk, task.at, moved) else []


def _slot(place: Place | None) -> str | None:
    return place.slot if place else None


class _Names:
    """What things are called."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def people(self, people: Sequence[PersonId]) -> tuple[str, ...]:
        """People by name."""
        return tuple(map(self._person, people))

    def cause(self, trouble: Trouble) -> NamedTrouble:
        """What happened."""
        table, room = self._records.get(Table, trouble.table), self._records.get(Room, trouble.room)
        session, slot = self._records.get(Session, trouble.session), self._records.ever(Slot, trouble.slot)
        meeting, newcomer = self._records.get(Meeting, trouble.meeting), trouble.newcomer
        return NamedTrouble(
            trouble.kind,
            person=self._person(trouble.person) if trouble.person else "",
            table=table.number if table else "",
            room=room.name if room else "",
            session=session.title if session else "",
            slot=slot.starts if slot else None,
            at=trouble.at,
            minutes=trouble.minutes,
            wishes=self.people(trouble.wishes),
            newcomer=f"{newcomer.given} {newcomer.family}".strip() if newcomer else "",
            people=self.people(meeting.people) if meeting else (),
        )

    def lines(self, proposal: Proposal) -> Iterator[Line]:
        """What changes, what is lost first."""
        moves: list[Move] = sorted(proposal.moves, key=lambda move: move.after is not None)
        for move in moves:
            before, after = self._spot(move.before), self._spot(move.after)
            yield Line(self.people(move.people), before, after, move.meeting)
        for one in proposal.sessions:
            session = self._records.get(Session, one.session)
            before, after = self._held(one.before), self._held(one.after) if one.after else None
            yield Line((), before, after, session=one.session, title=session.title if session else "")

    def stuck(self, task: Task, proposal: Proposal) -> Iterator[Line]:
        """What begins too soon to be moved, or is locked, and cannot be held as it is."""
        away = away_with(task, proposal.sessions)
        tables = {table.id for table in task.tables}
        moved = {move.meeting for move in proposal.moves}
        taken = Counter(
            (thing, slot)
            for one in task.standing
            if one.meeting not in moved
            for slot in (one.slot, *task.beside.get(one.slot, ()))
            for thing in (*one.people, one.table)
        )
        for one in task.standing:
            meeting = self._records.get(Meeting, one.meeting)
            over = task.at is None or task.spans[one.slot].ends <= task.at
            planned = meeting is not None and meeting.status is MeetingStatus.PLANNED
            absent = any(one.slot in away.get(person, ()) for person in one.people)
            tableless = one.table is not None and one.table not in tables
            twice = any(taken[thing, one.slot] > 1 for thing in (*one.people, one.table) if thing)
            stays = one.fixed or (one.keeps_time and one.meeting not in moved)
            if stays and not over and planned and (absent or tableless or twice):
                spot = self._spot(Place(one.slot, one.table))
                yield Line(self.people(one.people), spot, spot, one.meeting)

    def _person(self, id_: PersonId) -> str:
        person = self._records.get(Person, id_)
        return person.name if person else ""

    def _spot(self, place: Place | None) -> Spot | None:
        if place is None:
            return None
        slot, table = self._records.ever(Slot, place.slot), self._records.get(Table, place.table)
        room = self._records.get(Room, table.room) if table else None
        starts, ends = (slot.starts, slot.ends) if slot else (None, None)
        return Spot(starts, ends, table.number if table else "", room.name if room else "")

    def _held(self, one: Assembly) -> Spot:
        room = self._records.get(Room, one.room)
        return Spot(one.span.starts, one.span.ends, room=room.name if room else "")
