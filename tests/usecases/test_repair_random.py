"""Whatever happens to a small day: what may not change does not, and one undo brings all of it back."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from eventdesk.domain.ids import MeetingId, PersonId, RoomId, SessionId, SlotId, TableId
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.place import Slot
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.repair import Task
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.scheduling.repair import proposals
from eventdesk.usecases.proposals import shown
from eventdesk.usecases.repair import LOOKED_AT, apply_repair, records_of, task_for
from eventdesk.usecases.undo import undo
from tests.records import put
from tests.usecases.hall import MEETINGS, PEOPLE, START, Hall, opened, start_of
from tests.usecases.kept import day_faults

times = st.integers(-1, 7).map(start_of)
TICK = timedelta(minutes=10)
ids = st.sampled_from([one[0] for one in MEETINGS]).map(MeetingId)
slots = st.sampled_from(("s0", "s1", "s2", "s3", "s4", "s5", "beside")).map(SlotId)
people = st.sampled_from(PEOPLE)


def of_kind(kind: TroubleKind) -> st.SearchStrategy[Trouble]:
    newcomers = st.just(Newcomer("New", "Comer"))
    some = {
        TroubleKind.LATE: st.builds(Trouble, st.just(kind), people, at=times),
        TroubleKind.LEAVES: st.builds(Trouble, st.just(kind), people, at=st.none() | times),
        TroubleKind.NEVER_CAME: st.builds(Trouble, st.just(kind), people),
        TroubleKind.BACK: st.builds(Trouble, st.just(kind), people, at=st.none() | times),
        TroubleKind.WISHES: st.builds(
            Trouble,
            st.just(kind),
            people | st.just(PersonId("new")),
            wishes=st.lists(people, max_size=3).map(tuple),
            newcomer=st.none() | newcomers,
        ).filter(lambda trouble: (trouble.person == "new") == (trouble.newcomer is not None)),
        TroubleKind.SUBSTITUTE: st.builds(Trouble, st.just(kind), people, newcomer=newcomers),
        TroubleKind.SESSION_OVERRUNS: st.builds(
            Trouble, st.just(kind), session=st.just(SessionId("talk")), at=times
        ),
        TroubleKind.SLOT_SHORTENED: st.builds(
            Trouble, st.just(kind), slot=slots, minutes=st.sampled_from((5, 20))
        ),
        TroubleKind.POSTPONED: st.builds(Trouble, st.just(kind), slot=st.none() | slots, minutes=st.just(10)),
        TroubleKind.LOCK: st.builds(Trouble, st.just(kind), meeting=ids, slot=st.none() | slots),
        TroubleKind.CLASHES: st.builds(Trouble, st.just(kind)),
    }
    tables = st.sampled_from(("t1", "t2")).map(TableId)
    rooms = st.sampled_from(("hall", "red", "blue")).map(RoomId)
    if kind in (TroubleKind.TABLE_LOST, TroubleKind.TABLE_BACK):
        return st.builds(Trouble, st.just(kind), table=tables)
    return some.get(kind, st.builds(Trouble, st.just(kind), room=rooms))


@st.composite
def marks(draw: st.DrawFn) -> dict[str, object]:
    """What may be known of a meeting besides, or a place by hand that clashes with others."""
    return draw(
        st.sampled_from(
            (
                {"locked": True},
                {"status": MeetingStatus.HELD},
                {"status": MeetingStatus.CANCELLED},
                {"started": START},
                {"slot": SlotId("s2")},
                {"slot": SlotId("beside")},
                {"table": TableId("t1")},
            )
        )
    )


@settings(max_examples=40, deadline=None)
@given(
    troubles=st.lists(st.sampled_from(TroubleKind).flatmap(of_kind), min_size=1, max_size=3),
    marked=st.dictionaries(ids, marks(), max_size=3),
    minutes=st.integers(-30, 110),
    pick=st.integers(0, 2),
    waited=st.sampled_from((0, 0, 10, 25)),
    beside=st.none() | st.tuples(st.integers(0, 20), st.integers(1, 4)),
)
def test_whatever_happens_the_past_and_locks_stay_and_undo_brings_all_back(
    troubles: list[Trouble],
    marked: dict[MeetingId, dict[str, object]],
    minutes: int,
    pick: int,
    waited: int,
    beside: tuple[int, int] | None,
) -> None:
    with TemporaryDirectory() as folder, opened(Path(folder) / "day.eventdesk") as hall:
        if beside is not None:
            starts = START + beside[0] * TICK
            put(hall.desk, Slot("beside", starts=starts, ends=starts + beside[1] * TICK))
        hall.clock.at = START + timedelta(minutes=minutes)
        for id_, changes in marked.items():
            known = beside is not None or changes.get("slot") != "beside"
            if known and hall.all(Meeting)[id_].changed(**changes):
                hall.set(Meeting, id_, **changes)
        _mended(hall, troubles, pick, waited)


def _mended(hall: Hall, troubles: list[Trouble], pick: int, waited: int) -> None:
    task = task_for(hall.desk, troubles)
    if not isinstance(task, Task):
        assert task.reason in (
            Reason.BEGUN,
            Reason.ENDS_FIRST,
            Reason.DAY_OVER,
            Reason.THE_SAME,
            Reason.NO_SUCH_SLOT,
        )
        return
    found = list(proposals(task, patience=4))[-1]
    proposal = found[min(pick, len(found) - 1)]
    view = shown(hall.desk, troubles, task, proposal)
    assert not isinstance(view, Refused)
    hall.clock.forward(waited)
    before = {cls: hall.all(cls) for cls in LOOKED_AT}
    with hall.desk.reading() as reading:
        records = records_of(reading)
    applied = apply_repair(hall.desk, troubles, proposal)
    if isinstance(applied, Refused):
        assert applied.reason is Reason.NOTHING_CHANGED or (
            waited and applied.reason is Reason.BEGUN_MEANWHILE
        )
        assert {cls: hall.all(cls) for cls in LOOKED_AT} == before
        return
    with hall.desk.reading() as reading:
        wanted = {one.meeting for one in troubles if one.slot and one.meeting}
        assert list(day_faults(records, records_of(reading), hall.clock.at, wanted=wanted)) == []
    assert {one.id for one in applied.people} == {one.id for one in view.people}
    assert not isinstance(undo(hall.desk, applied.gesture), Refused)
    assert {cls: hall.all(cls) for cls in LOOKED_AT} == before
