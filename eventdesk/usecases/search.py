"""Search: who is meant by what was typed, with what tells namesakes apart."""

from eventdesk.domain.checkin import FoundPerson
from eventdesk.domain.rights import Right
from eventdesk.domain.search import Match, long_enough
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.reads_desk import CheckinReads


def find(desk: Desk, text: str, count: int = 20) -> tuple[FoundPerson, ...]:
    """The people meant, best first, each with organisation and country.

    By address and telephone only where whoever sits here may see them.
    """
    if not (long_enough(text) and desk.may(Right.FIND)):
        return ()
    index = desk.finder.caught_up(desk.store)
    matches = index.search(text, count, private=desk.may(Right.CONTACT))
    with desk.reading() as reading:
        told = (_found(reading.checkin, match) for match in matches)
        return tuple(one for one in told if one is not None)


def get_ready(desk: Desk) -> bool:
    """Read some more people into the index, so that the first key finds it made; whether all are read."""
    return desk.finder.catch_up(desk.store)


def _found(reads: CheckinReads, match: Match) -> FoundPerson | None:
    holder = reads.person(match.person)
    if holder is None or holder.card is None:
        return None
    return FoundPerson(holder.card, holder.inside, holder.first_at, match)
