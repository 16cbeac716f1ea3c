"""The keys of the board: digits go to a table, letters say what happened at it."""

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

    def press(self, text: str, at_ms: int) -> tuple[Deed | None, int | str]:
        """What a key asks for, None where that is nothing, and of what: a table's number as it is written, a
        person or an outcome counted from 1."""
        asked, self.asks = self.asks, None
        if text.isdecimal() and asked:
            return (ANSWERS[asked], int(text))
        if text.isdecimal():
            fresh = at_ms - self._typed_at > PAUSE_MS
            self._number = text if fresh else self._number + text
            self._typed_at = at_ms
            return (Deed.GO, self._number)
        self._number = ""
        deed = LETTERS.get(text.casefold())
        self.ask(deed)
        return (deed, "")

    def ask(self, deed: Deed | None) -> None:
        """Wait for a digit where the deed is a question; any other ends the waiting."""
        self.asks = deed if deed in ANSWERS else None
