"""Lists whose rows are edited: a row is read whole, edited on a form at the side, kept in one gesture."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from eventdesk.domain.refusal import Reason, Refused
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.lists.model import ListModel
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.morebutton import MoreButton
from eventdesk.ui.kit.words.refusals import refused_words
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.usecases.desk import Desk

R = TypeVar("R")

Values = Mapping[str, Any]
"""Fields of a record by their names."""


@dataclass(frozen=True, slots=True)
class Verbs(Generic[R]):
    """What can be done to a list: use-cases that take the desk, of a row its ``key``, and by their names the
    fields of a record and the ``action``.

    ``offer`` reads what a form is made from; where the row is gone it answers a refusal.
    """

    read: Callable[[Desk], tuple[R, ...]]
    offer: Callable[[Desk, R | None], object]
    add: Callable[..., object]
    edit: Callable[..., object]
    remove: Callable[..., object]
    key: Callable[[R], object]


class EditedModel(ListModel[R]):
    """A list whose rows are added, edited and removed."""

    offered = Signal(object)
    """What a form is made from, as asked for by `prepare`."""

    def __init__(self, worker: Worker, desk: Desk, verbs: Verbs[R], touching: Collection[str]) -> None:
        super().__init__(worker, desk, verbs.read, touching)
        self._verbs = verbs

    def prepare(self, row: R | None) -> None:
        """Read what the form of a row, or of something new, is made from."""
        verbs, desk = self._verbs, self.desk
        self.worker.reading(lambda: verbs.offer(desk, row), self._offered, latest=("offer", id(self)))

    def add(self, values: Values) -> None:
        """Keep something new."""
        self.act(lambda action: self._verbs.add(self.desk, action=action, **values))

    def edit(self, row: R, changes: Values) -> None:
        """Keep what was changed, and nothing else: another desk may have changed the rest."""
        key = self._verbs.key(row)
        self.act(lambda action: self._verbs.edit(self.desk, key, action=action, **changes))

    def remove(self, row: R) -> None:
        """Take something off the list."""
        key = self._verbs.key(row)
        self.act(lambda action: self._verbs.remove(self.desk, key, action=action))

    def _offered(self, offer: object) -> None:
        (self.refused if isinstance(offer, Refused) else self.offered).emit(offer)


@runtime_checkable
class Form(Protocol):
    """A form of one row; ``row`` is None for something new, ``first`` is where the keyboard begins.

    ``told_at`` are the lines at which refusals are told that are about one field.
    """

    row: Any
    first: QWidget
    told_at: Mapping[Reason, FormRow]

    def values(self) -> Values | None:
        """What stands in the fields; None where one is wrong, which is said there."""
        ...

    def changes(self, values: Values) -> Values:
        """What of the values is not what it was."""
        ...


class EditedList(ListScreen[R]):
    """The screen of such a list; it makes a form of what is offered and hands it to ``edit``."""

    model: EditedModel[R]

    @Slot()
    def add(self) -> None:
        """An empty form."""
        self.model.prepare(None)

    @Slot(object)
    def open(self, row: R) -> None:
        """The form of a row."""
        self.model.prepare(row)

    def edit(
        self,
        title: str,
        form: QWidget,
        *more: QWidget,
        stays: bool = False,
        keep: Callable[[Values], object] | None = None,
    ) -> None:
        """Show a form with the buttons of every form, and more before them; what `stays` is never removed.

        Who may not edit only reads it. What is new goes to `keep` where it is told: a form may make several.
        """
        assert isinstance(form, Form)
        row = form.row
        self._keep_new = keep or self.model.add
        if not self.context.may(Right.EDIT):
            self.lock(form)
            self.sheet.open_with(title, form, *more)
            return
        save = Button(self.tr("Save"), "save", Kind.PRIMARY, key="Ctrl+S")
        save.clicked.connect(self._save)
        actions: list[QWidget] = [*more, save]
        if row is None:
            self.table.let_go()
        elif not stays:
            self._offer_removal(row, actions)
        self.sheet.open_with(title, form, *actions)
        form.first.setFocus()

    def lock(self, form: QWidget) -> None:
        """Leave a form to be read alone."""
        form.setEnabled(False)

    @Slot(object)
    def refuse(self, refused: Refused) -> None:
        """Say it at the field that it is about, in a notice where it is about none."""
        form: object = self.sheet.content
        line = form.told_at.get(refused.reason) if isinstance(form, Form) else None
        if line is None:
            super().refuse(refused)
            return
        line.set_error(refused_words(refused))
        line.field.setFocus()

    def _offer_removal(self, row: R, actions: list[QWidget]) -> None:
        """Among what is seldom done, where there is more of that; else by a button of its own."""
        words = self.tr("Remove from the list")
        for action in actions:
            if isinstance(action, MoreButton):
                action.offer(words, "trash-2", lambda: self.model.remove(row), grave=True)
                return
        remove = Button(self.tr("Remove"), "trash-2", Kind.DANGER)
        remove.setAccessibleName(words)
        remove.setToolTip(words)
        remove.clicked.connect(lambda: self.model.remove(row))
        actions.insert(0, remove)

    @Slot()
    def _save(self) -> None:
        form: object = self.sheet.content
        if not isinstance(form, Form):
            return
        for line in form.told_at.values():
            line.set_error("")
        values = form.values()
        if values is None:
            return
        if form.row is None:
            self._keep_new(values)
        elif changes := form.changes(values):
            self.model.edit(form.row, changes)
        else:
            self.sheet.close_sheet()
