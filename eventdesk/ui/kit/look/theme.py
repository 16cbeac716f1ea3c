"""One table of tokens, light and dark, from which palette and stylesheet are made; switched at run time.

Widgets that paint ask ``tokens_of(self)``: it reads from the inherited palette which table is in force, so no
theme object is handed around, and Qt's own PaletteChange tells a widget to paint again.
"""

import string
from dataclasses import asdict, dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from eventdesk.domain import resources

FAMILY = "Noto Sans"


class Mode(StrEnum):
    """What the user chose; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a colour means. Never shown without an icon and a word."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    REFUSE = "refuse"


class Size:
    """The type scale, in pixels at 100 %."""

    CAPTION = 12
    SMALL = 13
    BODY = 15
    TITLE = 18
    HEADING = 24
    DISPLAY = 34
    HERO = 56


class Space:
    """The spacing scale, in pixels at 100 %."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


RADIUS = 10
"""Corner radius of cards, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Shade:
    """One tone: a soft ground, and the text that is readable on it and on a surface."""

    soft: str
    text: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the program, as ``#rrggbb``."""

    dark: bool
    canvas: str
    surface: str
    raised: str
    sunken: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    ok: str
    ok_soft: str
    ok_text: str
    warn: str
    on_warn: str
    warn_soft: str
    warn_text: str
    refuse: str
    refuse_soft: str
    refuse_text: str

    def shade(self, tone: Tone) -> Shade:
        """Return the colours of one tone."""
        match tone:
            case Tone.NEUTRAL:
                return Shade(self.raised if self.dark else self.sunken, self.muted)
            case Tone.ACCENT:
                return Shade(self.accent_soft, self.accent_text)
            case Tone.OK:
                return Shade(self.ok_soft, self.ok_text)
            case Tone.WARN:
                return Shade(self.warn_soft, self.warn_text)
            case Tone.REFUSE:
                return Shade(self.refuse_soft, self.refuse_text)


LIGHT = Tokens(
    dark=False,
    canvas="#f4f6f9",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#edf0f4",
    line="#e1e6ec",
    line_strong="#c3ccd7",
    text="#131a24",
    muted="#566274",
    faint="#808a99",
    accent="#2a5bd7",
    on_accent="#ffffff",
    accent_hover="#1f4bb8",
    accent_soft="#e6edfd",
    accent_text="#2350c0",
    ok="#157a42",
    ok_soft="#e0f4e8",
    ok_text="#0f6636",
    warn="#f3b53a",
    on_warn="#2a1c00",
    warn_soft="#fdf1d3",
    warn_text="#7a4a00",
    refuse="#c32d2d",
    refuse_soft="#fde7e6",
    refuse_text="#a31f1f",
)

DARK = Tokens(
    dark=True,
    canvas="#0f1319",
    surface="#171d26",
    raised="#202834",
    sunken="#0b0e13",
    line="#28313d",
    line_strong="#42505f",
    text="#edf1f6",
    muted="#9dabbb",
    faint="#667385",
    accent="#7fa5ff",
    on_accent="#08142e",
    accent_hover="#a0bdff",
    accent_soft="#1c2b4a",
    accent_text="#a5c0ff",
    ok="#35b06f",
    ok_soft="#123021",
    ok_text="#74dda2",
    warn="#f0b544",
    on_warn="#231600",
    warn_soft="#35290f",
    warn_text="#f6c96d",
    refuse="#ef6a64",
    refuse_soft="#3d1a1a",
    refuse_text="#ff9f99",
)


def tokens_of(widget: QWidget | None = None) -> Tokens:
    """Return the tokens in force for a widget (or for the program)."""
    palette = widget.palette() if widget is not None else QGuiApplication.palette()
    # Mid is a role that no stylesheet rule writes over, unlike Window under a transparent ground.
    return DARK if palette.color(QPalette.ColorRole.Mid).lightness() < 128 else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """Return Qt's palette for a table of tokens: what style and third-party widgets fall back on."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in {
        role.Window: tokens.canvas,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.canvas,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent_text,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.canvas,
        role.Mid: tokens.line_strong,
        role.Dark: tokens.line_strong,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Shadow: tokens.line_strong,
        role.Accent: tokens.accent,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.faint))
    return palette


def stylesheet(tokens: Tokens) -> str:
    """Return the stylesheet with every ``$token`` filled in; an unknown token raises KeyError."""
    values = {name: str(value) for name, value in asdict(tokens).items()}
    values["images"] = resources.path("styles").as_posix()
    values["shade"] = "dark" if tokens.dark else "light"
    values["radius"] = f"{RADIUS}px"
    for name in ("CAPTION", "SMALL", "BODY", "TITLE", "HEADING", "DISPLAY", "HERO"):
        values[f"size_{name.lower()}"] = f"{getattr(Size, name)}px"
    source = resources.path("styles", "eventdesk.qss").read_text(encoding="utf-8")
    return string.Template(source).substitute(values)


class Theme(QObject):
    """Puts the chosen colours on the program and follows the desktop while nothing is chosen."""

    changed = Signal(object)
    """payload: Tokens."""

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._mode = mode
        self._tokens: Tokens | None = None
        self._app.setStyle(QStyleFactory.create("Fusion"))
        font = QFont(FAMILY)
        font.setPixelSize(Size.BODY)
        self._app.setFont(font)
        self._app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    @property
    def tokens(self) -> Tokens:
        """What is in force."""
        return self._tokens or LIGHT

    def choose(self, mode: Mode) -> None:
        """Switch at run time."""
        self._mode = mode
        self._apply()

    @Slot()
    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._mode is Mode.DARK or (
            self._mode is Mode.SYSTEM and self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        tokens = DARK if dark else LIGHT
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(stylesheet(tokens))
        self.changed.emit(tokens)
