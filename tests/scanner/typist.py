"""What a computer makes of a scanner: the layouts' own tables played forward, to try their reading back."""

import unicodedata
from enum import StrEnum

from eventdesk.scanner.host import ACCENTS, Lock
from eventdesk.scanner.keyboard import ALT_MARK, SPACE, is_dead, layouts


class System(StrEnum):
    """How dead keys behave: Windows shows an accent that joins nothing; the window may tell keys alone."""

    WINDOWS = "windows"
    KEYS = "keys"


def typed(
    text: str, scanner: str, computer: str, lock: Lock = Lock.OFF, system: System = System.WINDOWS
) -> str | None:
    """The characters that arrive; None where the scanner lacks a key for one, or a key makes nothing."""
    sending, showing = layouts()[scanner], layouts()[computer]
    made: list[str] = []
    for character in text:
        if character not in sending.places:
            return None
        key, level = sending.places[character]
        moved = lock is Lock.SHIFT and key != SPACE
        moved |= lock is Lock.CAPS and showing.made(key, 0).islower() and showing.made(key, 1).isupper()
        seen = level ^ 1 if moved and level < 2 else level
        shown = showing.made(key, seen)
        if not shown:
            return None
        made.append(ALT_MARK + shown if level >= 2 and shown == showing.made(key, seen - 2) else shown)
    return "".join(made) if system is System.KEYS else _joined(made)


def _joined(made: list[str]) -> str:
    """As Windows shows dead keys and the two Arabic letters on one key."""
    shown, dead = "", ""
    for piece in made:
        if dead:
            joined = unicodedata.normalize("NFC", piece + dead)
            if piece == " ":
                shown += ACCENTS[dead][0]
                dead = ""
                continue
            if is_dead(piece):
                shown += ACCENTS[dead][0] + ACCENTS[piece][0]
                dead = ""
                continue
            shown += joined if len(joined) == 1 else ACCENTS[dead][0] + piece
            dead = ""
        elif is_dead(piece):
            dead = piece
        else:
            shown += unicodedata.normalize("NFKC", piece) if "\ufe70" <= piece <= "\ufeff" else piece
    return shown + (ACCENTS[dead][0] if dead else "")
