"""`python -m tests.benchmarks NAME [--people N]`: one JSON object per line; `all` prints a table too."""

import argparse
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figure import Figure

NOT_BENCHMARKS = {
    "__main__",
    "figure",
    "large_event",
    "manynames",
    "misspelling",
    "race",
    "station",
    "wedges",
}


def names() -> tuple[str, ...]:
    """The benchmarks: every module here with a `run(people)` that yields figures."""
    found = (module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    return tuple(sorted(set(found) - NOT_BENCHMARKS))


def figures(
    name: str, people: int | None = None, data: Path | None = None, out: Path | None = None
) -> Iterator[Figure]:
    """Run one benchmark, at its usual size or for so many people, or on the files of a folder."""
    module = importlib.import_module(f"tests.benchmarks.{name}")
    yield from module.run(people) if data is None else module.run_on(data, out)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", choices=[*names(), "all"])
    parser.add_argument("--people", type=int, help="size of the event; the bar's own size without it")
    parser.add_argument("--data", type=Path, help="a folder of instances, for schedule-paper")
    parser.add_argument("--out", type=Path, help="where the answers to them go")
    chosen = parser.parse_args()
    done: list[Figure] = []
    for name in names() if chosen.name == "all" else [chosen.name]:
        for figure in figures(name, chosen.people, chosen.data, chosen.out):
            print(figure.line(), flush=True)
            done.append(figure)
    if chosen.name == "all":
        print(table(done))


def table(done: list[Figure]) -> str:
    """The figures side by side, for people."""
    rows = [("metric", "part", "n", "p50", "p99", "floor", "value")]
    for figure in done:
        quantiles = figure.quantiles() if figure.times else {}
        rows.append(
            (
                figure.metric,
                figure.part,
                str(figure.n),
                f"{quantiles['p50']:.2f} {figure.unit}" if quantiles else "",
                f"{quantiles['p99']:.2f} {figure.unit}" if quantiles else "",
                f"{figure.floor:.2f} {figure.unit}" if figure.floor is not None else "",
                f"{figure.value:.1f} {figure.unit}" if figure.value is not None else "",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )


if __name__ == "__main__":
    main()
