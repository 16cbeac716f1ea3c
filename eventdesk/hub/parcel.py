"""Parcels: facts as opaque text, which travels as it is through any database and any version of the hub."""

import json

from eventdesk.domain.fact import Fact, Stamp, Subject
from eventdesk.domain.ids import DeskId, GestureId


def pack(fact: Fact) -> str:
    """All of a fact but its desk and number; ASCII, so that no database can object to a letter of it."""
    subject = [str(fact.subject.noun), fact.subject.id]
    return json.dumps(
        [fact.stamp, fact.gesture, fact.actor, *subject, str(fact.kind), fact.body], separators=(",", ":")
    )


def unpack(desk: DeskId, number: int, text: str) -> Fact:
    """The fact that was packed; what a newer version put behind is passed over."""
    stamp, gesture, actor, noun, subject, kind, body, *_ = json.loads(text)
    return Fact(desk, number, Stamp(stamp), GestureId(gesture), actor, Subject(noun, subject), kind, body)
