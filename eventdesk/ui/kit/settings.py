"""What this computer remembers between two runs: looks, language, sound, desk, printers, recent events."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from eventdesk.domain.rights import DeskRole
from eventdesk.ui.kit.look.theme import Mode

MOST_RECENT = 8
IDLE_MINUTES = 5


class Settings:
    """Typed access to the settings; a test gives a file of its own through ``Settings.in_file``."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("EventDesk", "EventDesk")

    @classmethod
    def in_file(cls, path: Path) -> "Settings":
        """Return settings kept in one INI file."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    @property
    def theme(self) -> Mode:
        """Light, dark or as the desktop."""
        value = self._text("theme")
        return Mode(value) if value in set(Mode) else Mode.SYSTEM

    @theme.setter
    def theme(self, mode: Mode) -> None:
        self._store.setValue("theme", mode.value)

    @property
    def language(self) -> str:
        """The code of the chosen language; "" follows the desktop."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def volume(self) -> float:
        """How loud verdicts and bells are, 0 (off) to 1."""
        try:
            return min(1.0, max(0.0, float(self._text("volume") or 0.7)))
        except ValueError:
            return 0.7

    @volume.setter
    def volume(self, volume: float) -> None:
        self._store.setValue("volume", str(volume))

    @property
    def bell(self) -> bool:
        """Whether this computer rings the hall's bell."""
        return self._text("bell") != "no"

    @bell.setter
    def bell(self, rings: bool) -> None:
        self._store.setValue("bell", "yes" if rings else "no")

    @property
    def desk(self) -> str:
        """The name of this desk, as last given."""
        return self._text("desk")

    @desk.setter
    def desk(self, name: str) -> None:
        self._store.setValue("desk", name)

    @property
    def badge_medium(self) -> str:
        """The key of what badges are printed on at this desk one by one; "" as the event has it."""
        return self._text("badges/medium")

    @badge_medium.setter
    def badge_medium(self, key: str) -> None:
        self._store.setValue("badges/medium", key)

    def printer(self, kind: str) -> str:
        """The printer last chosen for a kind of paper, as badges; it may be gone by now."""
        return self._text(f"printer/{kind}")

    def keep_printer(self, kind: str, name: str) -> None:
        """Remember the printer for a kind of paper."""
        self._store.setValue(f"printer/{kind}", name)

    def scanner(self, part: str) -> str:
        """What is known of the scanners here: their layout, calibration, serial port, camera."""
        return self._text(f"scanner/{part}")

    def keep_scanner(self, part: str, value: str) -> None:
        """Remember it."""
        self._store.setValue(f"scanner/{part}", value)

    @property
    def role(self) -> DeskRole:
        """Who sits at this desk where nobody gave a PIN; it counts once the event has PINs."""
        value = self._text("rights/role")
        return DeskRole(value) if value in set(DeskRole) else DeskRole.HELPER

    @role.setter
    def role(self, role: DeskRole) -> None:
        self._store.setValue("rights/role", role.value)

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a touch the desk locks."""
        value = self._text("rights/idle")
        return max(1, int(value)) if value.isdecimal() else IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._store.setValue("rights/idle", str(minutes))

    @property
    def kiosk_by_email(self) -> bool:
        """Whether a kiosk takes e-mail addresses beside codes."""
        return self._text("kiosk/email") == "yes"

    @kiosk_by_email.setter
    def kiosk_by_email(self, by_email: bool) -> None:
        self._store.setValue("kiosk/email", "yes" if by_email else "no")

    @property
    def confirms(self) -> bool:
        """Whether this desk shows somebody first and lets in by Enter."""
        return self._text("checkin/confirms") == "yes"

    @confirms.setter
    def confirms(self, confirms: bool) -> None:
        self._store.setValue("checkin/confirms", "yes" if confirms else "no")

    @property
    def checkpoint(self) -> str:
        """The id of the checkpoint at which this desk stands; it may be of another event."""
        return self._text("checkin/checkpoint")

    @checkpoint.setter
    def checkpoint(self, id: str) -> None:
        self._store.setValue("checkin/checkpoint", id)

    def printed_at_checkin(self, kind: str) -> str:
        """When a kind of paper is printed as somebody comes in; "" where nobody has said."""
        return self._text(f"checkin/{kind}")

    def keep_printed_at_checkin(self, kind: str, when: str) -> None:
        """Remember when to print a kind of paper."""
        self._store.setValue(f"checkin/{kind}", when)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The event files opened lately, newest first; they may be gone by now."""
        return tuple(Path(line) for line in self._text("recent").split("\n") if line)

    def remember(self, event: Path) -> None:
        """Put an event file first among the recent ones."""
        event = event.absolute()
        kept = [event, *(other for other in self.recent if other != event)][:MOST_RECENT]
        self._store.setValue("recent", "\n".join(str(path) for path in kept))

    def forget(self, event: Path) -> None:
        """Take an event file from the recent ones."""
        self._store.setValue("recent", "\n".join(str(path) for path in self.recent if path != event))

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood; empty the first time."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def save(self) -> None:
        """Write to the disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""
