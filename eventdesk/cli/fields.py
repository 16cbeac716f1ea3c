"""What the fields of lists are called: their names for --map, and words for people."""

import textwrap
from collections.abc import Mapping

from eventdesk.domain.lists import FIELDS

_WIDTH = 78
_WORDS: Mapping[str, str] = {
    "external_id": "ID", "given": "first name", "family": "last name", "full": "full name",
    "shown": "name on the badge", "size": "size of the organisation",
    "job": "job title", "email": "e-mail", "ambassador_of": "ambassador of", "vip": "VIP",
    "groups": "working groups", "registered": "day of registration", "code": "badge code",
    "number": "table number", "capacity": "seats", "date": "day", "starts": "start", "ends": "end",
    "end_date": "day of the end", "group": "working group", "people": "all participants",
    "pending": "participants still to confirm", "asker": "who asks", "asked": "who is asked",
    "along": "who joins them",
    "organisation_kind": "kind of organisation", "fields": "fields of work", "markets": "markets wanted",
    "weight": "priority, 1 to 5", "subject_line": "subject", "first": "participant 1",
    "present_from": "in the house from", "present_until": "in the house until",
    "guaranteed": "meetings guaranteed", "most_meetings": "most meetings",
    "most_in_row": "most meetings in a row", "hosts": "hosts of the table",
    "out_of_service": "out of service", "one": "participant 1", "two": "participant 2",
    "person": "whose meetings", "earlier": "who is met earlier", "later": "who is met later",
    "outcome": "what came of it", "outcome_note": "note on the outcome",
    "outcome_told_by": "who told the outcome",
    "second": "participant 2", "third": "participant 3", "fourth": "participant 4",
}  # fmt: skip
"""Fields whose names are not what people call them."""
_PARTS = {"_id": "ID or e-mail of", "_organisation": "organisation of"}


def field_words(field: str) -> str:
    """What a field is called."""
    for end, words in _PARTS.items():
        who = field.removesuffix(end)
        if who != field and who in _WORDS:
            return f"{words} {_WORDS[who]}"
    return _WORDS.get(field, field)


def all_fields() -> str:
    """Every field of every kind of list, with its words where they differ."""
    told = ["fields for --map, by kind of list:"]
    for kind, fields in FIELDS.items():
        named = [
            field if field == field_words(field) else f"{field} ({field_words(field)})" for field in fields
        ]
        text = f"{kind}: {', '.join(named)}"
        told.append(textwrap.fill(text, _WIDTH, initial_indent="  ", subsequent_indent="    "))
    return "\n".join(told)
