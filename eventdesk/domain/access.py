"""Access: the PIN by which a role is reached, how long it then lasts, and what a role sees besides."""

from dataclasses import dataclass
from typing import ClassVar

from eventdesk.domain.fact import Noun
from eventdesk.domain.record import Record
from eventdesk.domain.rights import RIGHTS, DeskRole, Right

PIN_DIGITS = range(4, 13)
"""How many digits a PIN may have: digits alone, so that a pad of ten keys is enough, and no scan is one."""

RISE_MINUTES = range(1, 241)


@dataclass(frozen=True, slots=True)
class Access(Record):
    """What the event says of one role, whose value is the id. `pin` is an argon2 hash, "" where there is
    none; `minutes` is how long somebody who gave it stays in the role."""

    noun: ClassVar[Noun] = Noun.ACCESS

    pin: str = ""
    minutes: int = 15
    sees_contact: bool = False


@dataclass(frozen=True, slots=True)
class Permits:
    """All that an event says of its roles. Nobody is restricted before the organiser has a PIN: someone who
    runs an event alone is not to be bothered."""

    of: tuple[Access, ...] = ()

    def access(self, role: DeskRole) -> Access:
        """What is said of a role, as it is where nothing was said."""
        return next((one for one in self.of if one.id == role), Access(id=role.value))

    @property
    def guarded(self) -> bool:
        """Whether roles count here at all."""
        return bool(self.access(DeskRole.ORGANISER).pin)

    def rights(self, role: DeskRole) -> frozenset[Right]:
        """What somebody in this role may do."""
        return self._rights_of(role) if self.guarded else RIGHTS[DeskRole.ORGANISER]

    def least(self, right: Right) -> DeskRole:
        """The role that may least of those that have a right once roles count: each after it has it, too."""
        return next(role for role in DeskRole if right in self._rights_of(role))

    def _rights_of(self, role: DeskRole) -> frozenset[Right]:
        more = {Right.CONTACT} if self.access(role).sees_contact else set()
        return RIGHTS[role] | more


def is_pin(text: str) -> bool:
    """Whether this can be a PIN."""
    return text.isascii() and text.isdecimal() and len(text) in PIN_DIGITS
