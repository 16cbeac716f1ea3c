"""Refusals in words: what stands in the way is counted."""

import pytest

from eventdesk.domain.refusal import Reason, Refused
from eventdesk.ui.kit.words.refusals import refusal_words, refused_words

COUNTED = (
    Reason.ROOM_HAS_TABLES,
    Reason.ROOM_HAS_SESSIONS,
    Reason.HAS_MEETINGS,
    Reason.HAS_CHECKPOINTS,
    Reason.NUMBERS_TAKEN,
)


@pytest.mark.parametrize("reason", COUNTED)
def test_what_stands_in_the_way_is_counted(reason: Reason) -> None:
    assert refused_words(Refused(reason, ("a", "b", "c"))).startswith("3 ")


def test_what_is_about_one_field_or_nothing_is_not() -> None:
    one = Refused(Reason.NUMBERS_TAKEN, ("a",))
    assert refused_words(one) == refusal_words(Reason.NUMBERS_TAKEN)
    assert refused_words(Refused(Reason.NO_NAME)) == "A name is needed."
