"""The form of a walk-in or a substitute: what can be asked in twenty seconds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.ids import PersonId
from eventdesk.domain.person import Role
from eventdesk.domain.rights import Right
from eventdesk.domain.roster import Newcomer
from eventdesk.domain.search import long_enough
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
    """What the form completes from: organisations by name, and people who may be wished for.

    Where the list of people may not be browsed they are not told beforehand: each is `sought` by the form.
    """

    organisations: tuple[Choice, ...]
    people: tuple[Choice, ...] = ()
    browsed: bool = True


def known(desk: Desk) -> Known:
    """Read it, on the thread of reads."""
    organisations = (Choice(one.id, one.name) for one in organisation_rows(desk))
    return Known(tuple(organisations), wished_for(desk), desk.may(Right.BROWSE))


def wished_for(desk: Desk, text: str = "") -> tuple[Choice, ...]:
    """Who may be wished for; at a desk that may not browse the list, those who are found by a text."""
    return tuple(
        Choice(one.id, f"{one.name}, {one.organisation}" if one.organisation else one.name)
        for one in people_rows(desk, text)
        if not one.cancelled
    )


class NewcomerForm(QWidget):
    """Name, organisation, e-mail, role; and for a walk-in whom they wish to meet."""

    sought = Signal(str)
    """payload: what was typed of somebody who is wished for; who is found is for `offer_people`."""

    def __init__(self, offer: Known, *, wishes: bool = True) -> None:
        super().__init__()
        self.given, self.family, self.email = text_field(), text_field(), text_field()
        self.organisation = Finder(offer.organisations, free=True)
        self.role = Finder([Choice(role.value, role_words(role)) for role in Role], free=False)
        self.wishes = Picks(self.tr("Wishes to meet"), offer.people)
        if not offer.browsed:
            self.wishes.field.textEdited.connect(self._seek)
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

    def offer_people(self, people: Sequence[Choice]) -> None:
        """Offer those found as wishes."""
        self.wishes.offer(people)

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

    @Slot(str)
    def _seek(self, text: str) -> None:
        if long_enough(text.strip()):
            self.sought.emit(text.strip())
        else:
            self.wishes.offer(())
