"""PINs of the roles: which there are, set and taken away by whoever has the file."""

import sys
from argparse import Namespace
from getpass import getpass

from eventdesk.cli.answer import Answer, refused
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.usecases.access import PINNED, set_pin, standing
from eventdesk.usecases.desk import Desk


def pin(desk: Desk, options: Namespace) -> Answer:
    """Set the PIN of a role, typed unseen or a line of the standard input; without a role tell which are."""
    if options.role is None:
        have = [role for role in PINNED if role in standing(desk).pins]
        words = ", ".join(have) or "none: nobody is restricted"
        return Answer(f"Roles with a PIN: {words}.", {"pins": [role.value for role in have]})
    role = DeskRole(options.role)
    done = set_pin(desk, role, "" if options.remove else _typed(role))
    if isinstance(done, Refused):
        return refused(done)
    now = "has a PIN now" if done.pin else "has no PIN any more"
    return Answer(f"The {role} {now}.", {"role": role.value, "pin": bool(done.pin)})


def _typed(role: DeskRole) -> str:
    if sys.stdin.isatty():
        return getpass(f"PIN of the {role}: ")
    return sys.stdin.readline().strip()
