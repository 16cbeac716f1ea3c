"""What the fields of lists and of records are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.lists import ListKind
from eventdesk.ui.kit.words import Words

_field = Words(
    "Fields",
    {
        "external_id": QT_TRANSLATE_NOOP("Fields", "ID"),
        "title": QT_TRANSLATE_NOOP("Fields", "Title"),
        "given": QT_TRANSLATE_NOOP("Fields", "First name"),
        "family": QT_TRANSLATE_NOOP("Fields", "Last name"),
        "full": QT_TRANSLATE_NOOP("Fields", "Full name"),
        "shown": QT_TRANSLATE_NOOP("Fields", "Name on the badge"),
        "organisation": QT_TRANSLATE_NOOP("Fields", "Organisation"),
        "membership": QT_TRANSLATE_NOOP("Fields", "Membership"),
        "size": QT_TRANSLATE_NOOP("Fields", "Size of the organisation"),
        "job": QT_TRANSLATE_NOOP("Fields", "Job title"),
        "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
        "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
        "languages": QT_TRANSLATE_NOOP("Fields", "Languages"),
        "country": QT_TRANSLATE_NOOP("Fields", "Country"),
        "roles": QT_TRANSLATE_NOOP("Fields", "Roles"),
        "ambassador_of": QT_TRANSLATE_NOOP("Fields", "Ambassador of"),
        "vip": QT_TRANSLATE_NOOP("Fields", "VIP"),
        "notes": QT_TRANSLATE_NOOP("Fields", "Notes"),
        "consent": QT_TRANSLATE_NOOP("Fields", "Consent"),
        "groups": QT_TRANSLATE_NOOP("Fields", "Working groups"),
        "registered": QT_TRANSLATE_NOOP("Fields", "Registered on"),
        "code": QT_TRANSLATE_NOOP("Fields", "Badge code"),
        "status": QT_TRANSLATE_NOOP("Fields", "Status"),
        "cancelled": QT_TRANSLATE_NOOP("Fields", "Cancelled"),
        "number": QT_TRANSLATE_NOOP("Fields", "Table number"),
        "room": QT_TRANSLATE_NOOP("Fields", "Room"),
        "capacity": QT_TRANSLATE_NOOP("Fields", "Seats"),
        "name": QT_TRANSLATE_NOOP("Fields", "Name"),
        "date": QT_TRANSLATE_NOOP("Fields", "Day"),
        "starts": QT_TRANSLATE_NOOP("Fields", "Start"),
        "end_date": QT_TRANSLATE_NOOP("Fields", "Day of the end"),
        "ends": QT_TRANSLATE_NOOP("Fields", "End"),
        "group": QT_TRANSLATE_NOOP("Fields", "Working group"),
        "people": QT_TRANSLATE_NOOP("Fields", "Participants"),
        "pending": QT_TRANSLATE_NOOP("Fields", "Participants still to confirm"),
        "asker_id": QT_TRANSLATE_NOOP("Fields", "Requester, ID or e-mail"),
        "asker": QT_TRANSLATE_NOOP("Fields", "Requester"),
        "asker_organisation": QT_TRANSLATE_NOOP("Fields", "Requester, organisation"),
        "asked_id": QT_TRANSLATE_NOOP("Fields", "Requested person, ID or e-mail"),
        "asked": QT_TRANSLATE_NOOP("Fields", "Requested person"),
        "asked_organisation": QT_TRANSLATE_NOOP("Fields", "Requested person, organisation"),
        "weight": QT_TRANSLATE_NOOP("Fields", "Priority, 1 to 5"),
        "note": QT_TRANSLATE_NOOP("Fields", "Note"),
        "subject_line": QT_TRANSLATE_NOOP("Fields", "Subject"),
        "slot": QT_TRANSLATE_NOOP("Fields", "Slot"),
        "table": QT_TRANSLATE_NOOP("Fields", "Table"),
        "payment": QT_TRANSLATE_NOOP("Fields", "Payment"),
        "valid_from": QT_TRANSLATE_NOOP("Fields", "Admitted from"),
        "valid_until": QT_TRANSLATE_NOOP("Fields", "Admitted until"),
        "attention": QT_TRANSLATE_NOOP("Fields", "Attention at the desk"),
        "box": QT_TRANSLATE_NOOP("Fields", "Box of the badge"),
        "session": QT_TRANSLATE_NOOP("Fields", "Session"),
        "booked": QT_TRANSLATE_NOOP("Fields", "Booked people only"),
        "reentry": QT_TRANSLATE_NOOP("Fields", "Re-entry allowed"),
        "ways": QT_TRANSLATE_NOOP("Fields", "In, out or both"),
        "admits_pending": QT_TRANSLATE_NOOP("Fields", "Admits who has not paid"),
        "opens": QT_TRANSLATE_NOOP("Fields", "Opens"),
        "closes": QT_TRANSLATE_NOOP("Fields", "Closes"),
        "checkout_at": QT_TRANSLATE_NOOP("Fields", "Time of check-out by the clock"),
        "key": QT_TRANSLATE_NOOP("Fields", "Short name"),
        "text": QT_TRANSLATE_NOOP("Fields", "Question"),
        "kind": QT_TRANSLATE_NOOP("Fields", "Kind of question"),
        "choices": QT_TRANSLATE_NOOP("Fields", "Choices"),
        "asking": QT_TRANSLATE_NOOP("Fields", "Required, confirm or optional"),
        "checkpoints": QT_TRANSLATE_NOOP("Fields", "Checkpoints"),
        "in_place_of": QT_TRANSLATE_NOOP("Fields", "In place of"),
    },
)
_numbered = Words(
    "Fields",
    {
        "id": QT_TRANSLATE_NOOP("Fields", "Participant {number}, ID or e-mail"),
        "": QT_TRANSLATE_NOOP("Fields", "Participant {number}"),
        "organisation": QT_TRANSLATE_NOOP("Fields", "Participant {number}, organisation"),
    },
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
kind_words = Words(
    "Fields",
    {
        ListKind.ROOMS: QT_TRANSLATE_NOOP("Fields", "Rooms"),
        ListKind.TABLES: QT_TRANSLATE_NOOP("Fields", "Tables"),
        ListKind.SLOTS: QT_TRANSLATE_NOOP("Fields", "Slots"),
        ListKind.PEOPLE: QT_TRANSLATE_NOOP("Fields", "People"),
        ListKind.SESSIONS: QT_TRANSLATE_NOOP("Fields", "Sessions"),
        ListKind.REQUESTS: QT_TRANSLATE_NOOP("Fields", "Requests"),
        ListKind.MEETINGS: QT_TRANSLATE_NOOP("Fields", "Meetings"),
        ListKind.CHECKPOINTS: QT_TRANSLATE_NOOP("Fields", "Checkpoints"),
        ListKind.QUESTIONS: QT_TRANSLATE_NOOP("Fields", "Questions"),
    },
)


def field_words(field: str) -> str:
    """What a field is called."""
    who, _, part = field.partition("_")
    if who in _NUMBERS:
        return _numbered(part).format(number=_NUMBERS[who])
    return _field(field)
