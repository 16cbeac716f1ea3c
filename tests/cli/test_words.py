"""Every code has its words."""

from pathlib import Path

import pytest

from eventdesk.cli.words import refusal_words, trouble_words, verdict_words
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.refusal import Reason


@pytest.mark.parametrize("reason", Reason)
def test_refusals(reason: Reason) -> None:
    assert refusal_words(reason).startswith("Not done: ")


@pytest.mark.parametrize("code", FileTrouble)
def test_troubles(code: FileTrouble) -> None:
    assert trouble_words(FileError(code, Path("day.eventdesk"))).startswith("day.eventdesk ")


@pytest.mark.parametrize("verdict", Verdict)
def test_verdicts(verdict: Verdict) -> None:
    assert verdict_words(verdict)
