"""What the program tells in passing: a calm sentence, perhaps with one thing to do about it."""

from collections.abc import Callable
from dataclasses import dataclass

from eventdesk.ui.kit.look.theme import Tone

SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence with a tone and an optional action, as ("Undo", undo). ``seconds`` 0 stays until closed."""

    text: str
    tone: Tone = Tone.NEUTRAL
    action: tuple[str, Callable[[], object]] | None = None
    seconds: float = SECONDS


Notify = Callable[[Notice], None]
"""How a screen tells a notice: given to it by whoever makes it."""
