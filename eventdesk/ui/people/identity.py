"""Records that were mistaken: two that are one person, and one that is two people."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from eventdesk.domain.booking import MeetingRow
from eventdesk.domain.ids import MeetingId, PersonId
from eventdesk.domain.roster import Newcomer, PersonRow
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.moments import Moments


class MergeForm(QWidget):
    """Which other record is the same person; those of the same name come first."""

    def __init__(self, row: PersonRow, others: Sequence[PersonRow]) -> None:
        super().__init__()
        same = sorted(
            (one for one in others if one.id != row.id),
            key=lambda one: (one.family != row.family, one.organisation != row.organisation, one.name),
        )
        self.other = self.first = Finder([Choice(one.id, _called(one)) for one in same])
        self._row = FormRow(self.tr("The other record"), self.other)
        words = self.tr(
            "This record stays, and takes over what only the other knows: meetings, groups, badge, scans."
        )
        body = column(padding=Space.XL, spacing=Space.L)
        body.addWidget(Label(words, Type.MUTED, wrap=True))
        body.addWidget(self._row)
        body.addStretch(1)
        self.setLayout(body)
        self.setFocusProxy(self.other)

    def chosen(self) -> PersonId | None:
        """The other record; None where none is chosen, said there."""
        self._row.set_error("" if self.other.key else self.tr("Choose one that is offered."))
        return PersonId(self.other.key) if self.other.key else None


class SplitForm(QWidget):
    """Who the second person is, and which of the meetings are theirs."""

    def __init__(self, meetings: Sequence[MeetingRow], person: PersonId, moments: Moments) -> None:
        super().__init__()
        self.given = self.first = text_field()
        self.family = text_field()
        self.choices = [Choice(one.id, _met(one, person, moments)) for one in meetings]
        self.meetings = Picks(self.tr("Meetings of the second person"), self.choices)
        self._row = FormRow(self.tr("Given name"), self.given)
        words = self.tr("The second person gets a record and a badge of the same organisation.")
        body = column(padding=Space.XL, spacing=Space.L)
        body.addWidget(Label(words, Type.MUTED, wrap=True))
        body.addWidget(self._row)
        body.addWidget(FormRow(self.tr("Family name"), self.family))
        body.addWidget(FormRow(self.tr("Meetings of the second person"), self.meetings))
        body.addStretch(1)
        self.setLayout(body)
        self.setFocusProxy(self.given)

    def newcomer(self) -> Newcomer | None:
        """The second person; None without a name, said there."""
        given, family = self.given.text().strip(), self.family.text().strip()
        self._row.set_error("" if given or family else self.tr("A name is needed."))
        return Newcomer(given, family) if given or family else None

    def chosen(self) -> tuple[MeetingId, ...]:
        """The meetings that go along."""
        return tuple(map(MeetingId, self.meetings.keys))


def _called(row: PersonRow) -> str:
    return ", ".join(part for part in (row.name, row.organisation, row.email) if part)


def _met(meeting: MeetingRow, person: PersonId, moments: Moments) -> str:
    told = zip(meeting.people, meeting.names, strict=True)
    others = ", ".join(name for one, name in told if one != person)
    return f"{moments.time(meeting.starts)} {others}".strip()
