"""The figures of a checkpoint."""

from eventdesk.domain.ids import PersonId
from eventdesk.domain.standing import Count, count


def test_people_are_counted_once_and_only_those_expected() -> None:
    ada, bo, cy = PersonId("ada"), PersonId("bo"), PersonId("cy")
    places = {ada: True, bo: False, PersonId("stranger"): True}
    assert count([ada, bo, cy, ada], places) == Count(expected=3, inside=1, out=1, ever=2)
