"""Checkpoints and questions out of lists: what the desk is set up with."""

from typing import Any

from eventdesk.domain.cells import Cells, yes_or_no
from eventdesk.domain.checkpoint import Checkpoint, Ways
from eventdesk.domain.ids import CheckpointId, GroupId, SessionId
from eventdesk.domain.lists import ProblemCode
from eventdesk.domain.naming import folded
from eventdesk.domain.person import Role
from eventdesk.domain.place import Session
from eventdesk.domain.question import FEWEST_CHOICES, Asking, Question, QuestionKind
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.lists_known import Built, Known, about, by

MOST_PEOPLE = 100_000
_ASKING = yes_or_no(Asking.REQUIRED, Asking.OPTIONAL) | {
    "mandatory": Asking.REQUIRED,
    "to be confirmed": Asking.CONFIRM,
}
_WAYS = {
    **dict.fromkeys(("beide", "beides", "les deux", "begge", "in out", "ambos", "entrambi"), Ways.BOTH),
    **dict.fromkeys(("eingang", "rein", "entree", "ind", "indgang", "inn", "entrance", "entrada"), Ways.IN),
    **dict.fromkeys(("ausgang", "raus", "sortie", "ud", "udgang", "ut", "exit", "salida"), Ways.OUT),
}
_KINDS = {"yes no": QuestionKind.YES_NO}
_ENTRANCE = frozenset({"entrance", "entree", "eingang", "indgang"})


class CheckpointLines:
    """Reads the lines of a list of checkpoints; one that is called the entrance is the entrance."""

    def __init__(self, known: Known) -> None:
        self.known = known
        checkpoints = known.all(Checkpoint)
        self.by_external = by(checkpoints, lambda one: one.external_id)
        self.by_name = by(checkpoints, lambda one: folded(one.name))
        sessions = known.all(Session)
        self.sessions = {
            **by(sessions, lambda one: folded(one.title)),
            **by(sessions, lambda s: s.external_id),
        }

    def built(self, cells: Cells) -> Built:
        """What one line says."""
        name, room = cells.text("name"), self.known.room(cells)
        if name is None:
            cells.wrong("name", ProblemCode.MISSING)
        checkout = cells.clock("checkout_at")
        starts = self.known.event.starts
        day = starts.astimezone(cells.zone).date() if starts else None
        external, plain = cells.text("external_id") or "", folded(name or "")
        told: dict[str, Any] = {
            "name": name,
            "session": self._session(cells),
            "room": room.id if room else None,
            "roles": cells.choices("roles", Role),
            "booked": cells.yes("booked"),
            "reentry": cells.yes("reentry"),
            "ways": cells.choice("ways", Ways, _WAYS),
            "capacity": cells.number("capacity", 0, MOST_PEOPLE),
            "admits_pending": cells.yes("admits_pending"),
            "opens": cells.moment("opens", day),
            "closes": cells.moment("closes", day),
            "checkout_at": None if checkout is None else f"{checkout:%H:%M}",
            "external_id": external or None,
        }
        groups = cells.several("groups")
        if groups and not cells.problems:
            told["groups"] = tuple(GroupId(self.known.group(one).id) for one in groups)
        before = self.by_external.get(external) or self.by_name.get(plain)
        if told["booked"] and not told["session"] and not (before and before.session):
            cells.wrong("session", ProblemCode.MISSING)
        if told["opens"] and told["closes"] and told["closes"] <= told["opens"]:
            cells.wrong("closes", ProblemCode.BAD_ORDER)
        keys = {"external_id": external} if external else {"name": plain}
        return about(Checkpoint, before, told, keys, id=ENTRANCE if plain in _ENTRANCE else "")

    def _session(self, cells: Cells) -> SessionId | None:
        name = cells.text("session")
        found = (self.sessions.get(name) or self.sessions.get(folded(name))) if name else None
        if name and found is None:
            cells.wrong("session", ProblemCode.UNKNOWN_SESSION)
        return SessionId(found.id) if found else None


class QuestionLines:
    """Reads the lines of a list of questions."""

    def __init__(self, known: Known) -> None:
        self.by_external = by(known.all(Question), lambda one: one.external_id)
        self.by_key = by(known.all(Question), lambda one: folded(one.key))
        doors = known.all(Checkpoint)
        self.doors = by(doors, lambda one: folded(one.name)) | by(doors, lambda one: one.external_id)

    def built(self, cells: Cells) -> Built:
        """What one line says; without a key the text is the key, without a kind it is a choice or a text."""
        text = cells.text("text")
        if text is None:
            cells.wrong("text", ProblemCode.MISSING)
        choices = cells.several("choices")
        kind = cells.choice("kind", QuestionKind, _KINDS) or (QuestionKind.CHOICE if choices else None)
        if kind is QuestionKind.CHOICE and "choices" in cells.row.values:
            if not choices:
                cells.wrong("choices", ProblemCode.MISSING)
            elif len(choices) < FEWEST_CHOICES:
                cells.wrong("choices", ProblemCode.TOO_FEW_CHOICES)
        external, key = cells.text("external_id") or "", cells.text("key") or text or ""
        told: dict[str, Any] = {
            "key": key or None,
            "text": text,
            "kind": kind,
            "choices": choices,
            "asking": cells.choice("asking", Asking, _ASKING),
            "roles": cells.choices("roles", Role),
            "checkpoints": self._checkpoints(cells),
            "external_id": external or None,
        }
        before = self.by_external.get(external) or self.by_key.get(folded(key))
        keys = {"external_id": external} if external else {"key": folded(key)}
        return about(Question, before, told, keys)

    def _checkpoints(self, cells: Cells) -> tuple[CheckpointId, ...] | None:
        names = cells.several("checkpoints")
        if names is None:
            return None
        found = []
        for name in names:
            door = self.doors.get(name) or self.doors.get(folded(name))
            if door is not None or folded(name) in _ENTRANCE:
                found.append(CheckpointId(door.id if door else ENTRANCE))
            else:
                cells.wrong("checkpoints", ProblemCode.UNKNOWN_CHECKPOINT, name)
        return tuple(found)
