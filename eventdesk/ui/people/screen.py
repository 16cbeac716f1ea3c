"""People, and the organisations and groups they belong to: three lists, one of them in front."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from eventdesk.domain.fact import Noun
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.parts import ListParts
from eventdesk.ui.people.group_list import GroupList
from eventdesk.ui.people.organisation_list import OrganisationList
from eventdesk.ui.people.person_list import PersonList


class PeopleScreen(ListParts):
    """Everybody who is registered, and whom they come for; who may not browse looks up people alone."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        titles: dict[str, str] = {
            Noun.PERSON: self.tr("People"),
            Noun.ORGANISATION: self.tr("Organisations"),
            Noun.GROUP: self.tr("Groups"),
        }
        made: dict[str, Callable[[ScreenContext, QWidget], Any]] = {
            Noun.PERSON: PersonList,
            Noun.ORGANISATION: OrganisationList,
            Noun.GROUP: GroupList,
        }
        browses = context.may(Right.BROWSE)
        offered = {noun: title for noun, title in titles.items() if browses or noun == Noun.PERSON}
        self.set_up({noun: made[noun](context, self.choice(offered, noun)) for noun in offered})

    @property
    def people(self) -> PersonList:
        """Everybody."""
        return cast("PersonList", self.parts[Noun.PERSON])

    @property
    def organisations(self) -> OrganisationList:
        """Whom they come for."""
        return cast("OrganisationList", self.parts[Noun.ORGANISATION])

    @property
    def groups(self) -> GroupList:
        """What they work on together."""
        return cast("GroupList", self.parts[Noun.GROUP])
