"""Which texts the event knows as codes."""

from eventdesk.domain.badge import Badge
from eventdesk.domain.ids import GestureId
from eventdesk.usecases.codes import all_codes, known_codes
from tests.usecases.conftest import SmallEvent


def test_known_are_the_codes_of_badges_compared_whole(event: SmallEvent) -> None:
    ada = event.codes["ada"]
    foreign = Badge(id="b-foreign", code="https://tickets.example/a?b=ü", revoked=True)
    gone = Badge(id="b-gone", code="GONE")
    removal = gone.changed(removed=True)
    assert removal is not None
    with event.desk.writing(GestureId("badges")) as writing:
        writing.record([foreign.created(), gone.created(), removal])
    texts = (ada, ada.lower(), foreign.code, "GONE", "", *map(str, range(2000)))
    assert known_codes(event.desk, texts) == {ada, foreign.code}
    assert known_codes(event.desk, ()) == frozenset()
    assert all_codes(event.desk) == {*event.codes.values(), foreign.code}
