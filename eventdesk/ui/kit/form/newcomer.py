"""The form of a walk-in or a substitute: what can be asked in twenty seconds."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Role
from eventdesk.domain.roster import Newcomer
from eventdesk.ui.kit.form.field import FormRow, text_field
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.form.picks import Picks
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.organisations import organisation_rows
from eventdesk.usecases.people import people_rows


@dataclass(frozen=True, slots=True)
class Known:
    """What the form completes from: organisations by name, and people who may be wished for."""

    organisations: tuple[Choice, ...]
    people: tuple[Choice, ...]


def known(desk: Desk) -> Known:
    """Read it, on the thread of reads."""
    organisations = (Choice(one.id, one.name) for one in organisation_rows(desk))
    people = (
        Choice(one.id, f"{one.name}, {one.organisation}" if one.organisation else one.name)
        for one in people_rows(desk)
        if not one.cancelled
    )
    return Known(tuple(organisations), tuple(people))


class NewcomerForm(QWidget):
    """Name, organisation, e-mail, role; and for a walk-in whom they wish to meet."""

    def __init__(self, offer: Known, *, wishes: bool = True) -> None:
        super().__init__()
        self.given, self.family, self.email = text_field(), text_field(), text_field()
        self.organisation = Finder(offer.organisations, free=True)
        self.role = Finder([Choice(role.value, role_words(role)) for role in Role], free=False)
        self.wishes = Picks(self.tr("Wishes to meet"), offer.people)
        self._name_row = FormRow(self.tr("Given name"), self.given)
        self._role_row = FormRow(self.tr("Role"), self.role)
        names, more = row(spacing=Space.L), row(spacing=Space.L)
        names.addWidget(self._name_row, 1)
        names.addWidget(FormRow(self.tr("Family name"), self.family), 1)
        more.addWidget(FormRow(self.tr("E-mail"), self.email), 1)
        more.addWidget(self._role_row, 1)
        body = column(padding=0, spacing=Space.L)
        body.addLayout(names)
        body.addWidget(FormRow(self.tr("Organisation"), self.organisation))
        body.addLayout(more)
        wished = FormRow(self.tr("Wishes to meet"), self.wishes)
        wished.setVisible(wishes)
        body.addWidget(wished)
        body.addStretch(1)
        self.setLayout(body)
        self.setFocusProxy(self.given)

    def newcomer(self) -> Newcomer | None:
        """Who it is; None where something is wrong, said there."""
        nameless = not (self.given.text().strip() or self.family.text().strip())
        self._name_row.set_error(self.tr("A name is needed.") if nameless else "")
        self._role_row.set_error(self.tr("Choose one that is offered.") if self.role.lost else "")
        if nameless or self.role.lost:
            return None
        return Newcomer(
            self.given.text().strip(),
            self.family.text().strip(),
            self.organisation.text().strip(),
            email=self.email.text().strip(),
            roles=(self.role.key,) if self.role.key else (),
        )

    def wished(self) -> tuple[PersonId, ...]:
        """Whom they wish to meet."""
        return tuple(map(PersonId, self.wishes.keys))
