"""What every test stands on: no display needed, a crash leaves a trace, hypothesis is repeatable."""

import faulthandler
import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent

from tests.cups import PrivateCups, running_cups

# The platform is read once, when the first application is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")
# A test never depends on, nor touches, the settings of whoever runs it.
os.environ.setdefault("PYTHONUTF8", "1")

faulthandler.enable()

settings.register_profile(
    "quick",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough", parent=settings.get_profile("quick"), max_examples=1000, derandomize=False
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(autouse=True)
def _clear(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test of the window leaves dies behind it: first what was given up by name, then the garbage.

    Never before, on whichever thread happens to allocate, nor by the hundred in the middle of another test:
    Qt does not survive that. The program sees to it by ``WindowGarbage``, tests of its parts have none.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    """A real printing system, asked by all that this test starts; where none is installed it skips."""
    with running_cups() as cups:
        monkeypatch.setenv("CUPS_SERVER", cups.server)
        yield cups
