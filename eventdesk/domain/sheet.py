"""A sheet of paper for one person: whether the last one printed still says what is true; which are wanted."""

import hashlib
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum


class SheetState(StrEnum):
    """Whether the person's last printed sheet says what is true now."""

    NOT_PRINTED = "not printed"
    CHANGED = "changed"
    CURRENT = "current"


class Choice(StrEnum):
    """Which of the sheets are wanted."""

    ALL = "all"
    CHANGED = "changed"
    NOT_PRINTED = "not printed"

    def takes(self, state: SheetState) -> bool:
        """Whether a sheet of this state is one of them."""
        return self is Choice.ALL or self.value == state.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(ABC):
    """What can be printed for a person. `printed_content` and `printed_revision` are of the last sheet that
    left a printer, empty and 0 where none did."""

    printed_content: str = ""
    printed_revision: int = 0

    @property
    @abstractmethod
    def told(self) -> object:
        """All that stands on the sheet, but for its revision and when it was printed."""

    @property
    def content(self) -> str:
        """The fingerprint of what the sheet says; equal sheets of paper have equal ones."""
        return hashlib.sha256(repr(self.told).encode()).hexdigest()[:32]

    @property
    def state(self) -> SheetState:
        """Whether this sheet has to be printed, and why."""
        if not self.printed_revision:
            return SheetState.NOT_PRINTED
        return SheetState.CURRENT if self.printed_content == self.content else SheetState.CHANGED

    @property
    def revision(self) -> int:
        """The number this sheet bears: one more than the last one printed if it says anything else."""
        return self.printed_revision + (self.state is not SheetState.CURRENT)
