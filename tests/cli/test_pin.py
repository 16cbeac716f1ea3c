"""PINs by the command line: the way back for whoever has forgotten one, and the kiosk's switch."""

import io
import sys
from pathlib import Path

import pytest

from eventdesk.cli.arguments import parser
from tests.cli.conftest import Run


def typed(monkeypatch: pytest.MonkeyPatch, pin: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{pin}\n"))


def test_pins_are_set_told_and_taken_away(run: Run, event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("pin", event).out == "Roles with a PIN: none: nobody is restricted.\n"
    typed(monkeypatch, "2468")
    assert run("pin", event, "organiser").out == "The organiser has a PIN now.\n"
    typed(monkeypatch, "1357")
    assert run("pin", event, "supervisor", "--json").data == {"role": "supervisor", "pin": True}
    assert run("pin", event, "--json").data == {"pins": ["organiser", "supervisor"]}
    assert run("pin", event, "supervisor", "--remove").exit == 0
    assert run("pin", event, "--json").data == {"pins": ["organiser"]}


def test_what_is_no_pin_is_refused(run: Run, event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "12")
    said = run("pin", event, "organiser")
    assert (said.exit, said.out) == (1, "Not done: a PIN has 4 to 12 digits.\n")
    assert run("pin", event, "kiosk").exit == 2


def test_a_pin_is_typed_unseen(run: Run, event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("eventdesk.cli.pin.getpass", lambda prompt: "2468" if "organiser" in prompt else "")
    assert run("pin", event, "organiser").exit == 0


def test_an_event_is_opened_as_a_kiosk() -> None:
    options = parser().parse_args(["open", "day.eventdesk", "--kiosk"])
    assert options.kiosk
