"""Large things are packed in pieces."""

import pickle
import time

from eventdesk.ui.kit.work.parcel import PAUSE_S, packed

FRAME = 1 << 16


def test_what_was_packed_comes_out_again() -> None:
    content = {"sheets": tuple(range(1000))}
    assert pickle.loads(packed(content)) == content


def test_others_get_the_interpreter_between_the_pieces() -> None:
    content = [f"line {number}" for number in range(60_000)]
    began = time.monotonic()
    size = len(packed(content))
    assert size > 10 * FRAME
    assert time.monotonic() - began >= (size // FRAME - 2) * PAUSE_S
