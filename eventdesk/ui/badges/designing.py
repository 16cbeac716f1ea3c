"""Drawing a design and keeping it in the event, without a window; what is drawn is shown at every step."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from eventdesk.domain.design import Box, Design, Field, OwnDesign
from eventdesk.domain.ids import new_id
from eventdesk.domain.picture import Picture
from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.undo import Undone
from eventdesk.ui.badges.editing import Editing
from eventdesk.ui.badges.logos import logo_file
from eventdesk.ui.badges.looking import Looking
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.designs import OnOffer, keep_design, keep_picture, remove_design
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.undo import undo


@dataclass(frozen=True, slots=True)
class Done:
    """A design that was kept or removed by an action, or why it was not."""

    answer: OnOffer | OwnDesign | Undone | Refused
    action: str = ""


class Designing(QObject):
    """Begins with the chosen design and ends by keeping it, removing it or leaving it."""

    done = Signal(object)
    """payload: Done."""

    refused = Signal(object)
    """payload: Refused; the design stays in hand."""

    unread = Signal(object)
    """payload: OSError; the file of a logo cannot be read."""

    def __init__(self, worker: Worker, desk: Desk, looking: Looking, parent: QObject) -> None:
        super().__init__(parent)
        self.editing = Editing(self)
        self.open = False
        self._worker = worker
        self._desk = desk
        self._looking = looking
        self._logos: dict[str, bytes] = {}
        self.editing.changed.connect(self._show)
        looking.changed.connect(self._follow)

    def begin(self, name: str) -> bool:
        """Take the chosen design into hand, one that came with the program as a new one of this name."""
        chosen = self._looking.chosen
        if chosen is None:
            return False
        taken = chosen.taken
        design = chosen.look.design
        key, design = (taken.key, design) if taken.own else ("", replace(design, name=name))
        self._logos = dict(chosen.look.pictures)
        self.open = True
        self.editing.begin(design, key, chosen.look.medium.label)
        return True

    def leave(self) -> None:
        """Let go of it: the chosen design is shown again."""
        self.open = False
        self._looking.show_draft(None)

    def resume(self) -> None:
        """Take it into hand again, as it was left."""
        self.open = True
        self._show(self.editing.design)

    @property
    def outlined(self) -> tuple[Box, ...]:
        """Where on the page the element in hand stands, in shares of it, once on each label."""
        element, look = self.editing.element, self._looking.look
        if not self.open or element is None or look is None:
            return ()
        (width, height), (wide, high) = look.medium.page, self.editing.size
        label, box = look.medium.label, element.box
        bent = (label[0] / wide, label[1] / high)
        return tuple(
            Box(
                (place.x + box.x * bent[0]) / width,
                (place.y + box.y * bent[1]) / height,
                box.width * bent[0] / width,
                box.height * bent[1] / height,
            )
            for place in look.medium.places
        )

    def keep(self) -> None:
        """Keep it in the event, and print badges by it from now on."""
        action = new_id()
        work = partial(keep_design, self._desk, self.editing.design, self.editing.key, action)
        self._worker.database(work, partial(self._kept, action))

    def remove(self) -> None:
        """Take it from the designs of the event."""
        action = new_id()
        work = partial(remove_design, self._desk, self.editing.key, action)
        self._worker.database(work, partial(self._ended, action))

    def undo(self, action: str) -> None:
        """Take back that a design was kept or removed."""
        self._worker.database(partial(undo, self._desk, action), self._undone)

    def take_logo(self, path: Path) -> None:
        """Show the logo in this file in the element in hand, once the event has it."""
        self._worker.pool(partial(logo_file, path), partial(self._read, path.name), self._not_read)

    def _read(self, name: str, file: bytes) -> None:
        if not file:
            self.refused.emit(Refused(Reason.NO_PICTURE, (name,)))
            return
        self._worker.database(partial(keep_picture, self._desk, name, file), partial(self._has, file))

    def _has(self, file: bytes, answer: Picture | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
            return
        self._logos[answer.id] = file
        element = self.editing.element
        if element is not None and element.shows is Field.LOGO:
            self.editing.set(picture=answer.id)

    def _not_read(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        self.unread.emit(error)

    def _kept(self, action: str, answer: OnOffer | Refused) -> None:
        if isinstance(answer, OnOffer):
            self._looking.choose(badge_design=answer.key)
        self._ended(action, answer)

    def _ended(self, action: str, answer: OnOffer | OwnDesign | Refused) -> None:
        if isinstance(answer, Refused):
            self.refused.emit(answer)
            return
        self.leave()
        self.done.emit(Done(answer, action))

    def _undone(self, answer: Undone | Refused) -> None:
        self.done.emit(Done(answer))

    def _show(self, design: Design) -> None:
        if self.open:
            self._looking.show_draft(design, tuple(self._logos.items()))

    def _follow(self, _: object) -> None:
        """Another paper takes another layout."""
        chosen = self._looking.chosen
        if self.open and chosen is not None:
            self.editing.show_size(chosen.look.medium.label)
