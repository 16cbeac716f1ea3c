"""By what badges are printed, without a window: what there is to choose, what is chosen or being drawn."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.change import Changes
from eventdesk.domain.design import Design
from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.fact import Noun
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.designs import OnOffer, badge_look, choose_look, designs, shipped
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import event_of

TOUCHING = frozenset({Noun.EVENT, Noun.DESIGN, Noun.PICTURE, Noun.GESTURE})
"""What may change how badges look."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What stands in the choices: the designs there are, and the look that all that is chosen comes to."""

    offered: tuple[OnOffer, ...]
    look: BadgeLook
    design: str
    order: BadgeOrder
    marks: bool
    two_sided: bool

    @property
    def taken(self) -> OnOffer:
        """The design that is chosen."""
        return next((one for one in self.offered if one.key == self.design), shipped()[0])


class Looking(QObject):
    """Reads the event's choice and keeps the user's, for all desks where this one may; else for itself."""

    changed = Signal(object)
    """payload: Chosen."""

    def __init__(self, worker: Worker, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen: Chosen | None = None
        self.draft: BadgeLook | None = None
        self._worker = worker
        self._desk = desk
        self._own: dict[str, Any] = {}

    @property
    def look(self) -> BadgeLook | None:
        """By what badges are shown and printed now; None before anything is read."""
        return self.draft or (self.chosen.look if self.chosen else None)

    def load(self) -> None:
        """Read what there is and what is chosen."""
        work = partial(chosen, self._desk, dict(self._own))
        self._worker.reading(work, self._loaded, latest=("looking", id(self)))

    def touch(self, changes: Changes) -> None:
        """Read anew where a commit may have changed something."""
        if changes.nouns & TOUCHING:
            self.load()

    def choose(self, **settings: Any) -> None:
        """Take another `badge_design`, `badge_medium`, `badge_order`, or other `crop_marks`, `two_sided`."""
        self._own |= settings
        self._worker.database(partial(_kept, self._desk, settings), self._remembered)

    def show_draft(self, design: Design | None, pictures: tuple[tuple[str, bytes], ...] = ()) -> None:
        """Show a design that is being drawn instead of the chosen one; None shows that one again."""
        base = self.chosen.look if self.chosen else None
        known = dict(base.pictures) | dict(pictures) if base else {}
        shown = replace(base, design=design, pictures=tuple(known.items())) if base and design else None
        self.draft = shown
        if self.chosen:
            self.changed.emit(self.chosen)

    def _remembered(self, kept: frozenset[str]) -> None:
        """What the event remembers now is no choice of this desk alone any more."""
        self._own = {name: value for name, value in self._own.items() if name not in kept}
        self.load()

    def _loaded(self, found: Chosen) -> None:
        self.chosen = found
        if self.draft is not None:
            self.draft = replace(found.look, design=self.draft.design, pictures=self.draft.pictures)
        self.changed.emit(found)


def chosen(desk: Desk, own: dict[str, Any]) -> Chosen:
    """The event's choice, with what this desk alone has chosen in its place."""
    with desk.reading() as reading:
        event = event_of(reading)
    offered = designs(desk)
    told = {name: own.get(name, getattr(event, name)) for name in _NAMES}
    usable = {one.key for one in offered if one.usable}
    design = told["badge_design"] if told["badge_design"] in usable else shipped()[0].key
    found = badge_look(desk, design=design, medium=told["badge_medium"], two_sided=told["two_sided"])
    if isinstance(found, Refused):
        found = badge_look(desk, design=design)
        assert not isinstance(found, Refused)
    look = replace(found, marks=told["crop_marks"] and found.medium.cut)
    order = BadgeOrder(told["badge_order"])
    return Chosen(offered, look, design, order, told["crop_marks"], told["two_sided"])


_NAMES = ("badge_design", "badge_medium", "badge_order", "crop_marks", "two_sided")


def _kept(desk: Desk, settings: dict[str, Any]) -> frozenset[str]:
    """The names of what the event has remembered; none where this desk may not say."""
    if not desk.may(Right.SETTINGS) or isinstance(choose_look(desk, **settings), Refused):
        return frozenset()
    return frozenset(settings)
