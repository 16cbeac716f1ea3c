"""When two have agreed to meet."""

from eventdesk.domain.meeting import Answer
from eventdesk.domain.suggestion import Suggestion


def test_only_a_double_yes_is_an_agreement() -> None:
    assert Suggestion("s", one_says=Answer.YES, two_says=Answer.YES).agreed
    assert not Suggestion("s", one_says=Answer.YES).agreed
    assert not Suggestion("s", two_says=Answer.YES, one_says=Answer.NO).agreed
