"""Doubled reads: a badge that stays under the scanner is one scan."""

from dataclasses import dataclass

WITHIN = 3.0
"""Seconds: two reads of one code that lie no further apart are one scan."""


@dataclass(frozen=True, slots=True)
class LastReads:
    """The codes read within the last seconds, each with the time of its latest read, oldest first.

    Times are seconds of a clock that only goes forward, whatever becomes of the time of day.
    """

    reads: tuple[tuple[str, float], ...] = ()

    def has(self, code: str, at: float) -> bool:
        """Whether a read is only another one of a scan already made; reads that go on are one all along."""
        return any(read == code and abs(at - last) <= WITHIN for read, last in self.reads)

    def after(self, code: str, at: float) -> "LastReads":
        """What is remembered after one more read; what is too long ago is forgotten."""
        kept = ((read, last) for read, last in self.reads if read != code and abs(at - last) <= WITHIN)
        return LastReads((*kept, (code, at)))
