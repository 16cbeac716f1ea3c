"""What is sent to a process is packed piece by piece, with pauses: a scan wants the interpreter in between.

Packing the agendas of 400 people holds it for a tenth of a second. Python's pickles come in frames of 64 KiB
(PEP 3154), 3 ms of work each.
"""

import pickle
import time

PAUSE_S = 0.02
"""Between two pieces: long enough for a scan to be decided."""


def packed(content: object) -> bytes:
    """Return the pickle of something that may be large."""
    parcel = _Parcel()
    pickle.dump(content, parcel, pickle.HIGHEST_PROTOCOL)
    return b"".join(parcel.pieces)


class _Parcel:
    """What a pickle is written to."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def write(self, piece: bytes) -> int:
        """Let others go first, but before the first piece: what is small does not wait."""
        if self.pieces:
            time.sleep(PAUSE_S)
        self.pieces.append(piece)
        return len(piece)
