"""Meetings and requests out of lists: who is meant, when and where."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from eventdesk.domain.cells import Cells
from eventdesk.domain.ids import PersonId, SlotId, TableId
from eventdesk.domain.lists import ProblemCode
from eventdesk.domain.meeting import Answer, Meeting, MeetingStatus, Request
from eventdesk.domain.naming import folded, known_as
from eventdesk.domain.place import Table
from eventdesk.usecases.lists_known import Built, Known, about, by
from eventdesk.usecases.lists_outcomes import OutcomeCells

_PEOPLE = {"first": "first_id", "second": "second_id", "third": "third_id", "fourth": "fourth_id"}
_TABLE_WORDS = ("table ", "tisch ", "bord ")
_ANSWERS: Mapping[str, Answer] = {
    **dict.fromkeys(("open", "pending", "asked", "sent", "en attente", "offen", "afventer"), Answer.OPEN),
    **dict.fromkeys(("yes", "y", "accepted", "confirmed", "oui", "acceptee", "ja", "angenommen"), Answer.YES),
    **dict.fromkeys(
        ("no", "n", "declined", "refused", "rejected", "non", "refusee", "nein", "nej"), Answer.NO
    ),
    **dict.fromkeys(("abgelehnt", "afvist"), Answer.NO),
    **dict.fromkeys(("no answer", "none", "sans reponse", "keine antwort", "intet svar"), Answer.NO_ANSWER),
}
_CANCELLED = frozenset(["cancelled", "canceled", "annule", "abgesagt", "storniert", "aflyst"])


class RequestLines:
    """Reads the lines of a list of requests."""

    def __init__(self, known: Known) -> None:
        self.known = known
        requests = known.all(Request)
        self.by_external = by(requests, lambda one: one.external_id)
        self.by_pair = by(requests, lambda one: f"{one.asker}>{one.asked}")

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        asker, asked = self.known.person(cells, "asker"), self.known.person(cells, "asked")
        for field, found in (("asker", asker), ("asked", asked)):
            if found is None and not cells.problems:
                cells.wrong(field, ProblemCode.MISSING)
        if asker and asker == asked:
            cells.wrong("asked", ProblemCode.SAME_PERSON)
        told: dict[str, Any] = {
            "asker": asker,
            "asked": asked,
            "along": self._along(cells, asker, asked),
            "weight": cells.number("weight", 1, 5),
            "note": cells.long_text("note"),
            "answer": _answer(cells),
            "external_id": cells.text("external_id"),
        }
        external = told["external_id"] or ""
        before = self.by_external.get(external) or self.by_pair.get(f"{asker}>{asked}")
        keys = {"external_id": external} if external else {"asked": f"{asker}>{asked}"}
        if cells.problems:
            keys.pop("asked", None)
        return about(Request, before, told, keys)

    def _along(
        self, cells: Cells, asker: PersonId | None, asked: PersonId | None
    ) -> tuple[PersonId, ...] | None:
        """Who joins both; None where the list names nobody."""
        named = dict.fromkeys(self.known.several(cells, "along"))
        return tuple(one for one in named if one not in (asker, asked)) or None


def _answer(cells: Cells) -> Answer | None:
    text = cells.text("answer")
    found = _ANSWERS.get(folded(text)) if text else None
    if text and found is None:
        cells.wrong("answer", ProblemCode.BAD_CHOICE, choices=Answer)
    return found


class MeetingLines:
    """Reads the lines of a list of meetings."""

    def __init__(self, known: Known) -> None:
        self.known = known
        meetings = known.all(Meeting)
        self.by_external = by(meetings, lambda one: one.external_id)
        self.by_id = {one.id: one for one in meetings}
        self.by_people = by(meetings, lambda one: _pair(one.people, one.slot))
        self.outcomes = OutcomeCells(known)
        self.slot_names = by(known.slots, lambda one: folded(one.name))
        self.slot_ids = by(known.slots, lambda one: one.external_id)
        self.slot_starts = {one.starts: one for one in known.slots}
        start = known.event.starts
        self.day = start.astimezone(known.event.tz).date() if start else None
        self.moments: dict[tuple[str, str], datetime | None] = {}
        self.places: dict[tuple[str, str], TableId] = {}

    def built(self, cells: Cells) -> Built:
        """What one line says. One of the attendance file, with the id that a meeting has here, says what came
        of it and nothing else."""
        own = self.by_id.get(cells.row.values.get("external_id", ""))
        built = self._of_own(cells, own) if own else self._of_other(cells)
        assert isinstance(built.record, Meeting)
        return replace(built, after=self.outcomes.drafts(cells, built.record))

    def _of_own(self, cells: Cells, meeting: Meeting) -> Built:
        told = {"status": self.outcomes.status(cells, meeting)}
        return about(Meeting, meeting, told, {"external_id": meeting.id})

    def _of_other(self, cells: Cells) -> Built:
        people = self._people(cells)
        understood = not cells.problems
        slot = self._slot(cells)
        external, pair = cells.text("external_id") or "", _pair(people, slot)
        before = self.by_external.get(external) if external else self.by_people.get(pair)
        # What came of a meeting is told by its id alone.
        unnamed = before is not None and not people
        if len(people) < 2 and understood and not unnamed:
            cells.wrong("first", ProblemCode.TOO_FEW_PEOPLE)
        status = cells.text("status")
        told: dict[str, Any] = {
            "people": None if unnamed else people,
            "slot": slot,
            "table": self._table(cells),
            "subject_line": cells.text("subject_line"),
            "external_id": external or None,
        }
        cancelled = status is not None and folded(status) in _CANCELLED
        told["status"] = MeetingStatus.CANCELLED if cancelled else self.outcomes.status(cells, before)
        keys = {"external_id": external} if external else {"first": pair}
        if cells.problems:
            keys.pop("first", None)
        return about(Meeting, before, told, keys)

    def _people(self, cells: Cells) -> tuple[PersonId, ...]:
        values = cells.row.values
        told = [field for field, id in _PEOPLE.items() if values.get(field) or values.get(id)]
        found = [one for field in told if (one := self.known.person(cells, field))]
        for field in ("people", "pending"):
            if field in values:
                found.extend(self.known.several(cells, field))
        return tuple(dict.fromkeys(found))

    def _slot(self, cells: Cells) -> SlotId | None:
        """By external id or name, else by its start."""
        name = cells.text("slot")
        if name:
            found = self.slot_ids.get(name) or self.slot_names.get(folded(name))
            if found:
                return SlotId(found.id)
        starts = self._starts(cells)
        slot = self.slot_starts.get(starts) if starts else None
        if slot is None:
            if name or starts:
                cells.wrong("slot" if name else "starts", ProblemCode.UNKNOWN_SLOT)
            return None
        return SlotId(slot.id)

    def _starts(self, cells: Cells) -> datetime | None:
        values = cells.row.values
        key = (values.get("date", ""), values.get("starts", ""))
        if key not in self.moments:
            before = len(cells.problems)
            at = cells.moment("starts", cells.day("date") or self.day)
            if len(cells.problems) > before:
                return None
            self.moments[key] = at
        return self.moments[key]

    def _table(self, cells: Cells) -> TableId | None:
        """By number, and by its room where several have the same; found once for lines that agree."""
        values = cells.row.values
        key = (values.get("table", ""), values.get("room", ""))
        found = self.places.get(key) or self._table_called(cells)
        if found:
            self.places[key] = found
        return found

    def _table_called(self, cells: Cells) -> TableId | None:
        name = cells.text("table")
        if name is None:
            return None
        plain = known_as(name)
        bare = next((plain.removeprefix(word) for word in _TABLE_WORDS if plain.startswith(word)), plain)
        tables: list[Table] = self.known.tables.get(plain) or self.known.tables.get(bare) or []
        room = self.known.room(cells)
        if room:
            tables = [one for one in tables if one.room == room.id]
        if len(tables) != 1:
            cells.wrong("table", ProblemCode.UNKNOWN_TABLE)
            return None
        return TableId(tables[0].id)


def _pair(people: tuple[PersonId, ...], slot: SlotId | None) -> str:
    return f"{'+'.join(sorted(people))}@{slot or ''}"
