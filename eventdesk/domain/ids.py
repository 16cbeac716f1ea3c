"""Names of things: opaque, stable, made anywhere without asking anybody."""

from typing import NewType
from uuid import uuid4

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
BadgeId = NewType("BadgeId", str)
PrintId = NewType("PrintId", str)
OutcomeId = NewType("OutcomeId", str)


def new_id() -> str:
    """A random identifier of 32 hexadecimal characters (UUID version 4)."""
    return uuid4().hex
