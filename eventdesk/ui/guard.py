"""Guards the window: shows who has the desk, takes PINs in the sheet, opens and closes the kiosk."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from eventdesk.domain.change import Changes
from eventdesk.domain.refusal import Reason
from eventdesk.domain.rights import DeskRole, Right
from eventdesk.ui.kiosk.screen import KioskWindow
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.doors import Opened
from eventdesk.ui.kit.look.button import Button
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.settings import Settings
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.kit.work.worker import Worker
from eventdesk.ui.rights.model import RightsModel
from eventdesk.ui.rights.pane import RightsPane
from eventdesk.ui.rights.pin_form import PinForm
from eventdesk.ui.rights.words import who_words
from eventdesk.ui.shell.preferences import Preferences
from eventdesk.ui.shell.window import MainWindow
from eventdesk.usecases.access import DeskStanding
from eventdesk.usecases.post import Post


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the desk, "" where roles do not count; it is ``locked`` until somebody gives a PIN."""

    name: str
    locked: bool


class Guard(QObject):
    """Tells the program who has the desk, what they may do, and which language a kiosk wants."""

    rights_changed = Signal()
    """Other screens may be used now."""

    holder_changed = Signal(object)
    """payload: Holder."""

    language_wanted = Signal(object)
    """payload: str, a code; "" is the window's own."""

    def __init__(
        self, window: MainWindow, worker: Worker, settings: Settings, post: Post, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.rights = RightsModel(worker, settings, post, self)
        self.kiosk: KioskWindow | None = None
        self._window = window
        self._settings = settings
        self._known: frozenset[Right] = frozenset()
        self._context: Callable[[], ScreenContext] | None = None
        self._event = ""
        window.lock_requested.connect(self.lock_or_unlock)
        window.settings_shown.connect(self._add_rights)
        self.rights.changed.connect(self._stand)
        self.rights.risen.connect(self._risen)
        self.rights.ending.connect(self._warn)

    @property
    def post(self) -> Post:
        """Where whoever has the desk sits."""
        return self.rights.post

    def watch(self, found: Opened, context: Callable[[], ScreenContext]) -> None:
        """Guard another event; `context` makes what its kiosk stands on."""
        self._context, self._event = context, found.about.name
        self._known = found.standing.rights
        self.rights.watch(found.event.desk, found.standing)

    def committed(self, changes: Changes) -> None:
        """Hear of a commit."""
        self.rights.committed(changes)

    def stop(self) -> None:
        """The program ends."""
        self.rights.stop()
        if self.kiosk is not None:
            self.kiosk.leave()
            self.kiosk = None

    def kiosk_took(self, code: str) -> bool:
        """Hand a scan to the kiosk, if there is one."""
        if self.kiosk is None:
            return False
        self.kiosk.model.submit(code)
        return True

    @Slot()
    def lock_or_unlock(self) -> None:
        """Let the desk rest, or ask for a PIN in the sheet beside the screen."""
        if self.post.is_risen:
            self.rights.lock()
        elif self.rights.standing is None or not self.rights.standing.guarded:
            self._window.notify(Notice(refusal_words(Reason.NO_PIN)))
        else:
            form = self._form()
            self._window.sheet.open_with(self.tr("Unlock"), form, form.unlock)

    @Slot()
    def start_kiosk(self) -> bool:
        """Give the whole screen to guests; what the desk could do before is locked. Whether it was done."""
        standing = self.rights.standing
        if standing is None or self._context is None or self.kiosk is not None:
            return False
        if not standing.guarded:
            words = self.tr("Set a PIN first: a kiosk is left by one.")
            self._window.notify(Notice(words, Tone.WARN))
            return False
        self._window.sheet.close_sheet()
        self.post.lock()
        self.rights.rest_as(DeskRole.KIOSK)
        context = self._context()
        form = self._form(pad=True)
        language = context.moments.locale.name().split("_")[0]
        self.kiosk = KioskWindow(context, self._event, language, form)
        self.kiosk.language_chosen.connect(self.language_wanted.emit)
        self.kiosk.showFullScreen()
        self._window.hide()
        return True

    def _form(self, *, pad: bool = False) -> PinForm:
        form = PinForm(pad=pad)
        form.given.connect(self.rights.rise)
        self.rights.refused.connect(form.refuse)
        return form

    @Slot()
    def _risen(self) -> None:
        """A PIN was right: leave the kiosk, or the sheet in which it was asked for."""
        if self.kiosk is None:
            self._window.sheet.close_sheet()
            return
        # The window first: Qt ends a program that has none.
        self._window.show()
        self.kiosk.leave()
        self.kiosk = None
        self.language_wanted.emit("")
        self.rights.rest_as(self._settings.role)

    @Slot(object)
    def _stand(self, standing: DeskStanding) -> None:
        if self.kiosk is not None and not standing.guarded:
            self._risen()  # with the last PIN the way out is gone
        self.holder_changed.emit(Holder(who_words(standing), not self.post.is_risen))
        if standing.rights != self._known:
            self._known = standing.rights
            self.rights_changed.emit()

    @Slot()
    def _warn(self) -> None:
        words = self.tr("The desk locks in a minute. Save what you are editing.")
        self._window.notify(Notice(words, Tone.WARN))

    @Slot(object)
    def _add_rights(self, settings: Preferences) -> None:
        if self.rights.may(Right.SETTINGS):
            open_ = Button(self.tr("Rights and kiosk"), "lock")
            open_.clicked.connect(self.show_rights)
            settings.add(open_)

    @Slot()
    def show_rights(self) -> None:
        """Open the sheet on which the organiser says who may what."""
        pane = RightsPane(self.rights, self._settings)
        pane.kiosk_requested.connect(self.start_kiosk)
        self._window.sheet.open_with(self.tr("Rights and kiosk"), pane)
