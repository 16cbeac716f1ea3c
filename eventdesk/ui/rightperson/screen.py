"""The right person: on the day for a hole, before the day for organisers to propose."""

from eventdesk.domain.ids import PersonId
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.parts import ListParts
from eventdesk.ui.rightperson.theday import TheDay
from eventdesk.ui.rightperson.worth import WorthList

DAY, BEFORE = "day", "before"


class RightPersonScreen(ListParts):
    """Two parts; who may not see whole lists has the first alone, for somebody named elsewhere."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        if not context.may(Right.BROWSE):
            self.day = TheDay(context, None)
            self.set_up({DAY: self.day})
            return
        titles = {DAY: self.tr("For a hole"), BEFORE: self.tr("Before the day")}
        self.day = TheDay(context, self.choice(titles, DAY))
        self.worth = WorthList(context, self.choice(titles, BEFORE))
        self.set_up({DAY: self.day, BEFORE: self.worth})

    def activated(self) -> None:
        """Time has passed while another screen was in front."""
        if self.part == DAY:
            self.day.model.load()

    def ask(self, about: object) -> None:
        """Find the right person for whom another screen names."""
        if isinstance(about, str):
            self.show_part(DAY)
            self.day.seek(PersonId(about))
