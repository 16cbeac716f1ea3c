"""A small event made by the command line itself."""

from datetime import date
from pathlib import Path

import pytest

from eventdesk.cli.sample import make_sample
from eventdesk.sample.sizes import Sizes


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
