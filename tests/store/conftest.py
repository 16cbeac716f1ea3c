"""An event file in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from eventdesk.store.file import EventFile


@pytest.fixture
def file(tmp_path: Path) -> Iterator[EventFile]:
    """A new, empty event file as Desk 1 has it open."""
    with EventFile.create(tmp_path / "a day.eventdesk", "Desk 1") as opened:
        yield opened
