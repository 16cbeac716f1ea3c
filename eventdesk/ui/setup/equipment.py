"""Equipment of rooms and needs of sessions: several words in one field, parted by commas."""

import re
from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit

_PARTS = re.compile("[,;\n]")


class EquipmentField(QLineEdit):
    """Shows several words and reads them; each is kept once."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        super().__init__(", ".join(words))
        self.setCursorPosition(0)

    def value(self) -> tuple[str, ...]:
        """What was typed."""
        parts = (part.strip() for part in _PARTS.split(self.text()))
        return tuple(dict.fromkeys(part for part in parts if part))
