"""Names of things: opaque, stable, made anywhere without asking anybody."""

from secrets import token_hex
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


def new_id() -> str:
    """An identifier of 32 hexadecimal characters: the time in milliseconds, then 80 random bits.

    In the order of their making, as UUID version 7 (RFC 9562), so that a file's indexes grow at their end.
    """
    return f"{time_ns() // 1_000_000:012x}{token_hex(10)}"
