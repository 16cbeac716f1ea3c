"""Every code has its words."""

from pathlib import Path

import pytest

from eventdesk.cli.words import refusal_words, trouble_words, verdict_words
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.refusal import Reason
from eventdesk.domain.trouble import TroubleCode, TroubleError


@pytest.mark.parametrize("reason", Reason)
def test_refusals(reason: Reason) -> None:
    assert refusal_words(reason).startswith("Not done: ")


@pytest.mark.parametrize("code", TroubleCode)
def test_troubles(code: TroubleCode) -> None:
    assert trouble_words(TroubleError(code, Path("day.eventdesk"))).startswith("day.eventdesk ")


@pytest.mark.parametrize("verdict", Verdict)
def test_verdicts(verdict: Verdict) -> None:
    assert verdict_words(verdict)
