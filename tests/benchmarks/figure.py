"""One measured figure, as a line of JSON."""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured: times in milliseconds with their floor, or one value with its unit."""

    metric: str
    part: str
    n: int
    times: Sequence[float] = ()
    floor: float | None = None
    value: float | None = None
    unit: str = "ms"

    def line(self) -> str:
        """The figure as JSON."""
        told: dict[str, object] = {
            "metric": self.metric,
            "part": self.part,
            "n": self.n,
            "unit": self.unit,
        }
        if self.value is not None:
            told["value"] = round(self.value, 3)
        if self.times:
            told |= {name: round(value, 3) for name, value in self.quantiles().items()}
        if self.floor is not None:
            told["floor_p50"] = round(self.floor, 3)
        return json.dumps(told)

    def quantiles(self) -> dict[str, float]:
        """The percentiles of the times, nearest rank."""
        ordered = sorted(self.times)

        def at(share: float) -> float:
            return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

        return {"p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "max": ordered[-1]}


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that `work` takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def median(times: Sequence[float]) -> float:
    """The middle of the times."""
    return statistics.median(times)
