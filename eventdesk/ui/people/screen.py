"""People, and the organisations and groups they belong to: three lists, one of them in front."""

from eventdesk.domain.fact import Noun
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.parts import ListParts
from eventdesk.ui.people.group_list import GroupList
from eventdesk.ui.people.organisation_list import OrganisationList
from eventdesk.ui.people.person_list import PersonList


class PeopleScreen(ListParts):
    """Everybody who is registered, and whom they come for."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        titles: dict[str, str] = {
            Noun.PERSON: self.tr("People"),
            Noun.ORGANISATION: self.tr("Organisations"),
            Noun.GROUP: self.tr("Groups"),
        }
        self.people = PersonList(context, self.choice(titles, Noun.PERSON))
        self.organisations = OrganisationList(context, self.choice(titles, Noun.ORGANISATION))
        self.groups = GroupList(context, self.choice(titles, Noun.GROUP))
        self.set_up(
            {Noun.PERSON: self.people, Noun.ORGANISATION: self.organisations, Noun.GROUP: self.groups}
        )
