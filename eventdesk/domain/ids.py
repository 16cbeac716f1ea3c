"""Names of things: opaque, stable, made anywhere without asking anybody."""

from itertools import count
from os import urandom
from time import time_ns
from typing import NewType

DeskId = NewType("DeskId", str)
GestureId = NewType("GestureId", str)
OrganisationId = NewType("OrganisationId", str)
PersonId = NewType("PersonId", str)
GroupId = NewType("GroupId", str)
RoomId = NewType("RoomId", str)
TableId = NewType("TableId", str)
SlotId = NewType("SlotId", str)
SessionId = NewType("SessionId", str)
RequestId = NewType("RequestId", str)
MeetingId = NewType("MeetingId", str)
CheckpointId = NewType("CheckpointId", str)
QuestionId = NewType("QuestionId", str)
SuggestionId = NewType("SuggestionId", str)
PairId = NewType("PairId", str)
OrderId = NewType("OrderId", str)

_MADE = count()


def new_id() -> str:
    """An identifier of 24 hexadecimal digits: the time in milliseconds, a counter of 12 bits, 40 random bits.

    Ids sort in the order in which they are made, so that a file's indexes grow at their end; and they are
    short, since most of a file is ids. Source: UUID version 7 with a counter (RFC 9562, section 6.2), without
    its fixed bits.
    """
    return f"{time_ns() // 1_000_000:011x}{next(_MADE) & 0xFFF:03x}{urandom(5).hex()}"
