"""What went wrong can be read when the program has ended."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from eventdesk.ui.kit.notices.logbook import FILE, keep_logbook
from eventdesk.ui.kit.notices.trouble import LOG, Troubles


def test_trouble_is_written_down(qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    book = keep_logbook(tmp_path / "logs")
    assert book is not None
    try:
        Troubles("1.0").tell(ZeroDivisionError("a mistake of ours"))
        Troubles("1.0").tell(FileNotFoundError(2, "gone", "day.eventdesk"))
    finally:
        LOG.removeHandler(book)
        book.close()
    told = (tmp_path / "logs" / FILE).read_text(encoding="utf-8")
    assert "ERROR unexpected" in told
    assert "ZeroDivisionError: a mistake of ours" in told
    assert "WARNING FileNotFoundError" in told


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    assert keep_logbook(tmp_path / "logs") is None
