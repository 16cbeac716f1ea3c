"""What came of meetings out of lists about them: the attendance file comes back filled in."""

from collections.abc import Mapping
from typing import Any

from eventdesk.domain.cells import Cells
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import MeetingId
from eventdesk.domain.lists import ProblemCode
from eventdesk.domain.meeting import Meeting, MeetingStatus
from eventdesk.domain.naming import folded
from eventdesk.domain.outcome import Outcome, OutcomeKind
from eventdesk.usecases.lists_known import Known

FIELDS = ("outcome", "outcome_note", "outcome_told_by")
_WORDS = {
    OutcomeKind.FOLLOW_UP: "follow-up | suivi | suivi convenu | nachfassen | opfølgning",
    OutcomeKind.OFFER: "offer | quote | offre | devis | devis demandé | angebot | tilbud",
    OutcomeKind.COOPERATION: "partnership | coopération | partenariat | kooperation | samarbejde",
    OutcomeKind.ORDER: "contract | order or contract | commande | contrat | auftrag | vertrag | ordre",
    OutcomeKind.NOTHING: "none | no | rien | aucune | nichts | intet | ingen",
}
_KINDS: Mapping[str, OutcomeKind] = {
    folded(word): kind for kind, words in _WORDS.items() for word in (kind.value, *words.split("|"))
}
_LOST = frozenset({MeetingStatus.MISSED, MeetingStatus.CANCELLED})


class OutcomeCells:
    """Reads what the lines of a list of meetings say came of them."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._before = {outcome.id: outcome for outcome in known.all(Outcome)}

    def status(self, cells: Cells, meeting: Meeting | None) -> MeetingStatus | None:
        """That a meeting was held, where something came of it and that was not noted yet."""
        if not any(map(cells.row.values.get, FIELDS)):
            return None
        if meeting and meeting.status in _LOST:
            cells.wrong("outcome", ProblemCode.NOT_HELD)
        planned = meeting is None or meeting.status is MeetingStatus.PLANNED
        return MeetingStatus.HELD if planned else None

    def drafts(self, cells: Cells, meeting: Meeting) -> tuple[Draft, ...]:
        """The fact of what came of the meeting, where the line tells it and it is news."""
        told: dict[str, Any] = {
            "kind": _kind(cells),
            "text": cells.long_text("outcome_note"),
            "person": self._known.among(cells, "outcome_told_by", meeting.people),
        }
        values = {field: value for field, value in told.items() if value is not None}
        if not values:
            return ()
        before = self._before.get(meeting.id)
        new = Outcome(id=meeting.id, meeting=MeetingId(meeting.id), **values)
        draft = before.changed(**values) if before else new.created()
        return (draft,) if draft else ()


def _kind(cells: Cells) -> OutcomeKind | None:
    text = cells.text("outcome")
    found = _KINDS.get(folded(text)) if text else None
    if text and found is None:
        cells.wrong("outcome", ProblemCode.BAD_CHOICE, choices=OutcomeKind)
    return found
