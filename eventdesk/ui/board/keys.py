"""The keys of the board: digits go to a table, letters say what happened at it."""

from dataclasses import dataclass
from enum import StrEnum

PAUSE_MS = 1500
"""After so long a digit begins another number."""


class Deed(StrEnum):
    """What a key asks for."""

    GO = "go"
    """To the table of the number typed so far."""

    BEGIN = "begin"
    HELD = "held"
    WHO = "who"
    """A digit will say who was missing."""

    MISSED = "missed"
    """By the person of the number."""

    OUTCOME = "outcome"
    """A digit will say what came of it."""

    TOLD = "told"
    """The outcome of the number."""

    PARTNER = "partner"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for, and of what; without a deed it is nothing.

    GO is to a ``table`` by its number as it is written; MISSED and TOLD are about the person or the outcome
    of a ``number``, counted from 1.
    """

    deed: Deed | None
    table: str = ""
    number: int = 0


LETTERS = {
    "s": Deed.BEGIN,
    "h": Deed.HELD,
    "m": Deed.WHO,
    "o": Deed.OUTCOME,
    "p": Deed.PARTNER,
    "x": Deed.TROUBLE,
}
"""The same in every language, so that they are learnt once."""

ANSWERS = {Deed.WHO: Deed.MISSED, Deed.OUTCOME: Deed.TOLD}
"""What a digit says that follows the letter of a question."""


def key_of(deed: Deed) -> str:
    """The letter of a deed, as it is shown on its button."""
    return next(letter for letter, meant in LETTERS.items() if meant is deed).upper()


class Keys:
    """Keeps what was typed so far."""

    def __init__(self) -> None:
        self._number = ""
        self._typed_at = 0
        self.asks: Deed | None = None
        """The question whose answer the next digit is."""

    def press(self, text: str, at_ms: int) -> Wish:
        """What a key asks for that was pressed at a time in milliseconds."""
        asked, self.asks = self.asks, None
        if text.isdecimal() and asked:
            return Wish(ANSWERS[asked], number=int(text))
        if text.isdecimal():
            fresh = at_ms - self._typed_at > PAUSE_MS
            self._number = text if fresh else self._number + text
            self._typed_at = at_ms
            return Wish(Deed.GO, table=self._number)
        self._number = ""
        deed = LETTERS.get(text.casefold())
        self.ask(deed)
        return Wish(deed)

    def ask(self, deed: Deed | None) -> None:
        """Wait for a digit where the deed is a question; any other ends the waiting."""
        self.asks = deed if deed in ANSWERS else None
