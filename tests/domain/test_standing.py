"""The figures of a checkpoint."""

from eventdesk.domain.standing import Count, count


def test_whoever_was_let_in_is_counted_though_nobody_expected_them() -> None:
    assert count(1, [True, False, True]) == Count(expected=1, inside=2, out=1, ever=3)
