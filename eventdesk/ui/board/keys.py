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

    PARTNER = "partner"
    TROUBLE = "trouble"


LETTERS = {
    "s": Deed.BEGIN,
    "h": Deed.HELD,
    "m": Deed.WHO,
    "p": Deed.PARTNER,
    "x": Deed.TROUBLE,
}
"""The same in every language, so that they are learnt once."""


def key_of(deed: Deed) -> str:
    """The letter of a deed, as it is shown on its button."""
    return next(letter for letter, meant in LETTERS.items() if meant is deed).upper()


class Keys:
    """Keeps what was typed so far."""

    def __init__(self) -> None:
        self._number = ""
        self._typed_at = 0
        self.asks_who = False

    def press(self, text: str, at_ms: int) -> tuple[Deed, int | str] | None:
        """What a key asks for, and of whom: a table's number as it is written, a person counted from 1."""
        if text.isdecimal() and self.asks_who:
            self.asks_who = False
            return (Deed.MISSED, int(text))
        self.asks_who = False
        if text.isdecimal():
            fresh = at_ms - self._typed_at > PAUSE_MS
            self._number = text if fresh else self._number + text
            self._typed_at = at_ms
            return (Deed.GO, self._number)
        self._number = ""
        deed = LETTERS.get(text.casefold())
        self.asks_who = deed is Deed.WHO
        return None if deed is None else (deed, "")
