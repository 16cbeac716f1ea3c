"""The program called as a command, and a small event made by the command line itself."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from eventdesk.cli.sample import make_sample
from eventdesk.main import main
from eventdesk.sample.sizes import Sizes


@dataclass(frozen=True, slots=True)
class Said:
    """What one call of the program came to."""

    exit: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON object that was printed."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON objects that were printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program with these words; a usage error ends as it does for a shell."""

    def call(*words: object) -> Said:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        printed = capsys.readouterr()
        return Said(code, printed.out, printed.err)

    return call


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The small sample event, as the bytes of its file."""
    folder = tmp_path_factory.mktemp("sample")
    path, _ = make_sample(folder, Sizes(24, 12, 8, 6), 7, date(2026, 5, 12), "Desk 1")
    return path.read_bytes()


@pytest.fixture
def event(made: bytes, tmp_path: Path) -> Path:
    """A copy of it, to change."""
    path = tmp_path / "day.eventdesk"
    path.write_bytes(made)
    return path
