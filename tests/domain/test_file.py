"""Trouble travels whole from the process in which it was met."""

import pickle
from pathlib import Path

from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.lists import ListError, ListTrouble


def test_trouble_arrives_whole_from_another_process() -> None:
    busy = pickle.loads(pickle.dumps(FileError(FileTrouble.FILE_BUSY, Path("day.eventdesk"), "locked")))
    assert (busy.code, busy.path, busy.detail) == (FileTrouble.FILE_BUSY, Path("day.eventdesk"), "locked")
    open_quote = pickle.loads(pickle.dumps(ListError(ListTrouble.UNCLOSED_QUOTE, "17")))
    assert (open_quote.code, open_quote.detail) == (ListTrouble.UNCLOSED_QUOTE, "17")
