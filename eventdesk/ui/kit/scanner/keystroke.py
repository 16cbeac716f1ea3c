"""What one key event is to a scanner, and its copy to be sent again if it was only typing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from eventdesk.scanner.burst import Kind
from eventdesk.scanner.keyboard import ALT_MARK

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier

SILENT = frozenset(
    {
        _Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta, _Key.Key_CapsLock,
        _Key.Key_NumLock, _Key.Key_ScrollLock, _Key.Key_unknown, _Key.Key_Mode_switch, _Key.Key_Multi_key,
    }
)  # fmt: skip
"""Keys that only change what others write; they come and go within a scan."""

_CHORD = _Modifier.ControlModifier | _Modifier.MetaModifier | _Modifier.AltModifier

_ALTGR = _Modifier.ControlModifier | _Modifier.AltModifier
"""As Windows tells it."""

_ENDS = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab})

_DEAD: dict[int, str] = {
    _Key.Key_Dead_Grave: "\u0300", _Key.Key_Dead_Acute: "\u0301", _Key.Key_Dead_Circumflex: "\u0302",
    _Key.Key_Dead_Tilde: "\u0303", _Key.Key_Dead_Macron: "\u0304", _Key.Key_Dead_Breve: "\u0306",
    _Key.Key_Dead_Abovedot: "\u0307", _Key.Key_Dead_Diaeresis: "\u0308", _Key.Key_Dead_Abovering: "\u030a",
    _Key.Key_Dead_Doubleacute: "\u030b", _Key.Key_Dead_Caron: "\u030c", _Key.Key_Dead_Cedilla: "\u0327",
    _Key.Key_Dead_Ogonek: "\u0328",
}  # fmt: skip


_CONTROL: dict[int, str] = {
    _Key.Key_B: "\x02", _Key.Key_C: "\x03", _Key.Key_D: "\x04", _Key.Key_Backslash: "\x1c",
    _Key.Key_BracketRight: "\x1d", _Key.Key_AsciiCircum: "\x1e", _Key.Key_6: "\x1e", _Key.Key_Minus: "\x1f",
    _Key.Key_Underscore: "\x1f",
}  # fmt: skip
"""With Control: the start and end of text, and the separators, as scanners send them (ISO/IEC 646)."""


CONTROLS = frozenset(_CONTROL.values())

START = _CONTROL[_Key.Key_B]
"""The start of text: with it a scan may begin, and a shortcut waits until it is told which of them it is."""


def read(event: QKeyEvent, *, within: bool) -> tuple[Kind, str]:
    """What a pressed key is and writes; `within` a burst all control characters of scanners count."""
    key, text, chord = event.key(), event.text(), event.modifiers() & _CHORD
    if event.isAutoRepeat():
        return Kind.OTHER, ""
    if (key in _ENDS and not chord) or (within and text in ("\r", "\n", "\t")):
        return Kind.END, ""
    if key in _DEAD:
        return Kind.CHARACTER, _DEAD[key]
    control = _CONTROL.get(key, "") if chord == _Modifier.ControlModifier else ""
    if control == START or (within and control):
        return Kind.CHARACTER, control
    if not text or not text.isprintable():
        return Kind.OTHER, ""
    if chord == _Modifier.AltModifier:
        return Kind.CHARACTER, ALT_MARK + text
    if chord and chord != _ALTGR:
        return Kind.OTHER, ""
    return Kind.CHARACTER, text


def copied(event: QEvent) -> QEvent:
    """The same event once more: Qt's own is gone when its handler returns."""
    if isinstance(event, QKeyEvent):
        copy = QKeyEvent(
            event.type(),
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
            event.text(),
            event.isAutoRepeat(),
            event.count(),
        )
        copy.setTimestamp(event.timestamp())
        return copy
    assert isinstance(event, QInputMethodEvent)
    composed = QInputMethodEvent(event.preeditString(), event.attributes())
    composed.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return composed


Held = tuple[QObject, QEvent]
"""Where an event was going, and its copy."""
