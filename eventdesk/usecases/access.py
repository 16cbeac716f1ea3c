"""Access: PINs set, a desk risen by one and locked again, and what whoever sits there may do."""

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from eventdesk.domain.access import RISE_MINUTES, Access, Permits, is_pin
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.domain.sitting import Sitting
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Writing
from eventdesk.usecases.post import Post
from eventdesk.usecases.rights import needs

if TYPE_CHECKING:
    from argon2 import PasswordHasher

PINNED = (DeskRole.ORGANISER, DeskRole.SUPERVISOR, DeskRole.HELPER)
"""The roles that are reached by a PIN, the one who may most first; a helper's opens a kiosk."""


@dataclass(frozen=True, slots=True)
class DeskStanding:
    """Who has the desk now, and what that comes to."""

    role: DeskRole
    rights: frozenset[Right]
    guarded: bool
    sitting: Sitting
    permits: Permits

    @property
    def pins(self) -> frozenset[DeskRole]:
        """The roles that have a PIN."""
        return frozenset(role for role in PINNED if self.permits.access(role).pin)


def standing(desk: Desk) -> DeskStanding:
    """Who has this desk now; where no PIN was ever set that is the organiser."""
    permits, sitting, role = desk.permits(), desk.post.sitting, desk.post.role
    held = role if permits.guarded else DeskRole.ORGANISER
    return DeskStanding(held, permits.rights(role), permits.guarded, sitting, permits)


def set_pin(desk: Desk, role: DeskRole, pin: str) -> Access | Refused:
    """Give a role a PIN, "" for none, all in one."""
    sealed = seal(desk.permits(), role, pin)
    return sealed if isinstance(sealed, Refused) else keep_pin(desk, role, sealed)


def seal(permits: Permits, role: DeskRole, pin: str) -> str | Refused:
    """What is kept of a PIN, or what speaks against it. It reads no file, so that no scan waits for it."""
    if not pin:
        return ""
    if not is_pin(pin):
        return Refused(Reason.BAD_PIN)
    if any(_fits(pin, permits.access(one)) for one in PINNED if one is not role):
        return Refused(Reason.PIN_TAKEN)
    return _hasher().hash(pin)


@needs(Right.SETTINGS)
def keep_pin(desk: Desk, role: DeskRole, sealed: str) -> Access | Refused:
    """Keep what was sealed; the organiser's PIN comes first and goes last, or nobody could undo it.

    Whoever sets the first one stays at the desk as the organiser for a while.
    """
    with desk.writing() as writing:
        permits = Permits(writing.all(Access))
        others = any(permits.access(one).pin for one in PINNED if one is not role)
        is_organiser = role is DeskRole.ORGANISER
        if (is_organiser and not sealed and others) or (not is_organiser and sealed and not permits.guarded):
            return Refused(Reason.ORGANISER_FIRST)
        after = _keep(writing, permits.access(role), pin=sealed)
    if not permits.guarded:
        desk.post.rise(DeskRole.ORGANISER, after.minutes)
    return after


@needs(Right.SETTINGS)
def show_contact(desk: Desk, role: DeskRole, *, shown: bool) -> Access | Refused:
    """Say whether a role sees e-mail addresses and phone numbers, whatever else it may."""
    with desk.writing() as writing:
        return _keep(writing, Permits(writing.all(Access)).access(role), sees_contact=shown)


@needs(Right.SETTINGS)
def set_minutes(desk: Desk, minutes: int) -> tuple[Access, ...] | Refused:
    """Say for how long a PIN gives the desk to somebody."""
    lasts = min(max(minutes, RISE_MINUTES[0]), RISE_MINUTES[-1])
    with desk.writing() as writing:
        permits = Permits(writing.all(Access))
        return tuple(_keep(writing, permits.access(role), minutes=lasts) for role in PINNED)


def rise(post: Post, permits: Permits, pin: str, name: str = "") -> DeskRole | Refused:
    """Have the desk for a while by the PIN of a role; after three wrong ones each costs more time.

    It reads no file, so that no scan waits for it.
    """
    wait = post.wait.total_seconds()
    if wait > 0:
        return Refused(Reason.WAIT, (str(int(-(-wait // 1))),))
    found = next((role for role in PINNED if _fits(pin, permits.access(role))), None)
    if found is None:
        post.mistyped()
        return Refused(Reason.WRONG_PIN)
    post.rise(found, permits.access(found).minutes, name)
    return found


@cache
def _hasher() -> "PasswordHasher":
    """With the least that OWASP asks of Argon2id (2025), some 30 ms a try.

    A PIN of four digits in a stolen file would not hold long against any: it keeps a desk, not a file. And
    no scan may wait for it.
    """
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def _fits(pin: str, access: Access) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return bool(access.pin) and _hasher().verify(access.pin, pin)
    except (VerificationError, InvalidHashError):
        return False


def _keep(writing: Writing, before: Access, **changes: Any) -> Access:
    after = replace(before, **changes)
    known = writing.get(Access, before.id)
    draft = known.changed(**changes) if known else after.created()
    if draft is not None:
        writing.record([draft])
    return after
