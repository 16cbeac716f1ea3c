"""How badges look: a design on a medium, with all that is needed to print it the same on every desk."""

from dataclasses import dataclass

from eventdesk.domain.design import Design, Side
from eventdesk.domain.medium import Fold, Medium, PageSetup, Sides


@dataclass(frozen=True, slots=True)
class BadgeLook:
    """`pictures` are the files of the design's logos by their ids; `marks` show where to cut."""

    design: Design
    medium: Medium
    marks: bool = False
    two_sided: bool = False
    pictures: tuple[tuple[str, bytes], ...] = ()

    @property
    def back(self) -> Side:
        """What stands on the other side of the paper."""
        flat = self.medium.fold is Fold.NONE
        return self.design.back if self.two_sided and flat else Side.NOTHING

    @property
    def sides(self) -> Sides:
        """How it is printed: turned over the left edge, which is the long or the short one."""
        if self.back is Side.NOTHING:
            return Sides.ONE
        return Sides.LONG_EDGE if self.medium.page[0] <= self.medium.page[1] else Sides.SHORT_EDGE

    @property
    def setup(self) -> PageSetup:
        """What a printer is asked for: the medium as it is, for nothing on it may shift."""
        return PageSetup(self.medium.paper, self.sides, exact=True)

    @property
    def needs_agenda(self) -> bool:
        """Whether somebody's day is printed with the badge."""
        folded = self.medium.fold is Fold.QUARTER
        return Side.AGENDA in (self.back, self.design.inside if folded else Side.NOTHING)
