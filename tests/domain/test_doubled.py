"""The same code again within three seconds is one scan."""

from eventdesk.domain.doubled import LastReads

NOON = 43_200.0


def later(seconds: float) -> float:
    return NOON + seconds


def test_the_same_code_within_three_seconds_is_one_scan() -> None:
    reads = LastReads()
    assert not reads.has("A", NOON)
    reads = reads.after("A", NOON)
    assert reads.has("A", later(3))
    assert not reads.has("A", later(3.1))
    assert not reads.has("B", later(1))


def test_a_badge_that_stays_under_the_scanner_is_one_scan_all_along() -> None:
    reads = LastReads()
    for second in range(10):
        assert reads.has("A", later(second)) is (second > 0)
        reads = reads.after("A", later(second))
    assert not reads.has("A", later(13))


def test_two_scanners_in_turn_do_not_make_each_other_forget() -> None:
    reads = LastReads().after("A", NOON).after("B", later(1))
    assert reads.has("A", later(2))
    assert reads.has("B", later(2))
    assert reads.after("A", later(8)).reads == (("A", later(8)),)
