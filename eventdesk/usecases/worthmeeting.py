"""Worth meeting: who should meet whom and did not ask, told before the day for organisers to propose."""

from collections import Counter
from collections.abc import Iterator, Mapping
from heapq import nsmallest
from itertools import islice

from eventdesk.domain.ids import PersonId, new_id
from eventdesk.domain.meeting import Request
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rightperson import Because, Ranked, WorthMeeting
from eventdesk.domain.rights import Right
from eventdesk.domain.suggestion import Profile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.introducing import named_reasons, somebody
from eventdesk.usecases.keeping import present
from eventdesk.usecases.rights import needs
from eventdesk.usecases.seeking import Scene, Seeking

Couple = tuple[PersonId, PersonId]

FOR_EACH = 5
"""So many are looked at for each person, and nobody is told of more often than this."""

LOOKED_AT = 1000
"""At larger events only those with the fewest meetings are looked at."""


def worth_meeting(desk: Desk, count: int = 50) -> tuple[WorthMeeting, ...]:
    """The pairs that suit best of all who asked neither way and have no meeting, best first.

    It takes some seconds at a large event: for another thread than that of the database, with a matchmaker of
    its own (`Matchmaker.anew`).
    """
    maker = desk.matchmaker
    maker.catch_up(desk.store)
    with desk.reading() as reading:
        scene = Scene(desk, reading)
        scores: dict[Couple, float] = {}
        for one in nsmallest(LOOKED_AT, maker.profiles.values(), key=lambda p: scene.counts.get(p.person, 0)):
            for best in _suiting(scene, one):
                pair = (min(one.person, best.person), max(one.person, best.person))
                scores[pair] = max(best.score, scores.get(pair, 0.0))
        return tuple(_row(scene, *pair, scores[pair]) for pair in _spread(scores, count))


@needs(Right.EDIT)
def propose(desk: Desk, one: PersonId, two: PersonId, *, action: str | None = None) -> Request | Refused:
    """Ask in the name of one whether the other wants to meet; what is asked already stays as it is."""
    with desk.writing(action) as writing:
        known = writing.where(Request, asker=one, asked=two) or writing.where(Request, asker=two, asked=one)
        if known:
            return known[0]
        if one == two or None in [present(writing, Person, person) for person in (one, two)]:
            return Refused(Reason.NO_SUCH_PERSON, (one, two))
        request = Request(id=new_id(), asker=one, asked=two)
        writing.record([request.created()])
        return request


def _suiting(scene: Scene, one: Profile) -> list[Ranked]:
    """Those who suit one best among all with whom something real connects them."""
    if one.cancelled or one.aside:
        return []
    seeking, profiles = Seeking(scene, one), scene.maker.profiles
    bonds = seeking.bonds
    near = {*bonds.offering, *bonds.needing, *scene.maker.in_markets(one)}
    asked = bonds.wishes.keys() | bonds.wished_by.keys()
    others = {person: profiles[person] for person in near - asked if person in profiles}
    return seeking.ranked(others, FOR_EACH)


def _spread(scores: Mapping[Couple, float], count: int) -> Iterator[Couple]:
    """The best pairs, nobody in too many of them."""
    told = Counter[PersonId]()
    ordered = sorted(scores, key=lambda pair: (-scores[pair], pair))
    fitting = (pair for pair in ordered if max(told[person] for person in pair) < FOR_EACH)
    for pair in islice(fitting, count):
        told.update(pair)
        yield pair


def _row(scene: Scene, one: PersonId, two: PersonId, score: float) -> WorthMeeting:
    return WorthMeeting(
        somebody(scene.reading, one),
        somebody(scene.reading, two),
        score,
        _because(scene, one, two),
    )


def _because(scene: Scene, one: PersonId, two: PersonId) -> tuple[Because, ...]:
    profiles = scene.maker.profiles
    seeking = Seeking(scene, profiles[one])
    because = seeking.reasons(profiles[two])
    return named_reasons(scene.maker.fit, scene.reading, one, two, because)
