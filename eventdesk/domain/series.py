"""Series: many tables by one range of numbers, many slots by one stretch of time."""

from datetime import UTC, datetime, timedelta

from eventdesk.domain.span import Span


def numbers(first: int, last: int, prefix: str = "") -> tuple[str, ...]:
    """The numbers of tables from the first to the last, each after the prefix."""
    return tuple(f"{prefix}{number}" for number in range(first, last + 1))


def spans(starts: datetime, ends: datetime, minutes: int, pause: int = 0) -> tuple[Span, ...]:
    """As many stretches of so many minutes, with a pause between two, as fit until the end.

    Reckoned as moments: where clocks are changed meanwhile, none is an hour longer than the others.
    """
    if minutes < 1 or pause < 0:
        raise ValueError(minutes, pause)
    length, step = timedelta(minutes=minutes), timedelta(minutes=minutes + pause)
    room = ends.astimezone(UTC) - starts.astimezone(UTC) - length
    return tuple(
        Span(_later(starts, number * step), _later(starts, number * step + length))
        for number in range(room // step + 1 if room >= timedelta() else 0)
    )


def _later(at: datetime, by: timedelta) -> datetime:
    return (at.astimezone(UTC) + by).astimezone(at.tzinfo)
