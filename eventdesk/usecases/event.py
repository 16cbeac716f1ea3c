"""The event itself: made once in a new file, its settings changed later."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TypedDict, Unpack

from eventdesk.domain.code import new_key
from eventdesk.domain.event import EVENT_ID, BadgeOrder, Event, zone_named
from eventdesk.domain.place import Slot, spans_of
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.ports import Reading
from eventdesk.usecases.rights import needs


class LookFields(TypedDict, total=False):
    """What may be said of how an event's badges are printed."""

    badge_design: str
    badge_medium: str
    badge_order: BadgeOrder
    crop_marks: bool
    two_sided: bool


class EventFields(LookFields, total=False):
    """What may be said of an event; not its key, which badges carry."""

    name: str
    venue: str
    zone: str
    language: str
    starts: datetime | None
    ends: datetime | None


def create_event(desk: Desk, name: str, zone: str) -> Event | Refused:
    """Make the event of a new file, with a fresh key for its badge codes."""
    event = Event(id=EVENT_ID, name=name.strip(), zone=zone, key=new_key())
    with desk.writing() as writing:
        if writing.get(Event, EVENT_ID) is not None:
            return Refused(Reason.EVENT_EXISTS)
        reason = _reason_against(event)
        if reason is not None:
            return Refused(reason)
        writing.record([event.created()])
    return event


@needs(Right.SETTINGS)
def change_event(desk: Desk, **changes: Unpack[EventFields]) -> Event | Refused:
    """Change fields of the event."""
    with desk.writing() as writing:
        event = writing.get(Event, EVENT_ID)
        if event is None:
            return Refused(Reason.NO_SUCH_EVENT)
        after = replace(event, **changes)
        draft = event.became(after)
        if draft is None:
            return event
        reason = _reason_against(after)
        if reason is not None:
            return Refused(reason)
        writing.record([draft])
        return after


def event_of(reading: Reading) -> Event:
    """The event of a file, as it is where nobody has said anything of it yet."""
    return reading.get(Event, EVENT_ID) or Event(id=EVENT_ID)


def zone_and_day(desk: Desk) -> tuple[tzinfo, date]:
    """The zone of the event and its day there: when it starts, else that of its first slot, else today."""
    with desk.reading() as reading:
        event = event_of(reading)
        starts = event.starts or min((s.starts for s in reading.all(Slot) if s.starts), default=desk.now())
    return event.tz, starts.astimezone(event.tz).date()


def zone_and_dawn(desk: Desk) -> tuple[tzinfo, datetime]:
    """The zone of the event, and when its day begins there: at midnight, so that an hour is one of that day.

    An event that lasts past a midnight begins half way between the end of such a night and its start.
    """
    zone, day = zone_and_day(desk)
    with desk.reading() as reading:
        spans = list(spans_of(reading.all(Slot)).values())
    midnight = datetime.combine(day, time(), zone)
    starts = min((span.starts for span in spans), default=midnight)
    before = max((span.ends for span in spans), default=midnight) - timedelta(days=1)
    lasts = starts > before > midnight
    return zone, (before + (starts - before) / 2).astimezone(zone) if lasts else midnight


def _reason_against(event: Event) -> Reason | None:
    if not event.name:
        return Reason.NO_NAME
    return None if zone_named(event.zone) else Reason.NO_SUCH_ZONE
