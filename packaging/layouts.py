"""Writes the keyboard layouts of resources/layouts out of X11's own keyboard data.

    python3 packaging/layouts.py

The truth is xkeyboard-config (Debian's xkb-data), read through libxkbcommon, which Qt needs anyway. One file
a layout; a key stands under its name in X11 (AD01 is the first letter key, where a US keyboard has Q), with
what it makes plain, with Shift, with AltGr, with both. A dead key is written as its combining character.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import unicodedata

import environment

FOLDER = environment.ROOT / "resources" / "layouts"

LAYOUTS: dict[str, tuple[str, str, str]] = {
    "us": ("us", "", "US"),
    "gb": ("gb", "", "UK"),
    "de": ("de", "", "German"),
    "fr": ("fr", "", "French"),
    "be": ("be", "", "Belgian"),
    "ch-de": ("ch", "", "Swiss German"),
    "ch-fr": ("ch", "fr", "Swiss French"),
    "dk": ("dk", "", "Danish"),
    "no": ("no", "", "Norwegian"),
    "se": ("se", "", "Swedish"),
    "es": ("es", "", "Spanish"),
    "it": ("it", "", "Italian"),
    "pt": ("pt", "", "Portuguese"),
    "pl": ("pl", "", "Polish"),
    "cz": ("cz", "", "Czech"),
    "hu": ("hu", "", "Hungarian"),
    "tr": ("tr", "", "Turkish"),
    "gr": ("gr", "", "Greek"),
    "ru": ("ru", "", "Russian"),
    "il": ("il", "", "Hebrew"),
    "ara": ("ara", "", "Arabic"),
}
"""File name: layout and variant in X11, and what people call it in English."""

SHIFT_LOCK = frozenset({"be", "de", "fr"})
"""Where Caps Lock shifts the digits too under Windows (KBDBE, KBDGR, KBDFR: their digit keys are CAPLOK)."""

DEAD = {
    "grave": 0x300, "acute": 0x301, "circumflex": 0x302, "tilde": 0x303, "macron": 0x304, "breve": 0x306,
    "abovedot": 0x307, "diaeresis": 0x308, "abovering": 0x30A, "doubleacute": 0x30B, "caron": 0x30C,
    "belowdot": 0x323, "cedilla": 0x327, "ogonek": 0x328,
}  # fmt: skip
LEVELS = 4
KEYS = ("TLDE", *(f"AE{n:02}" for n in range(1, 13)), *(f"AD{n:02}" for n in range(1, 13)),
        *(f"AC{n:02}" for n in range(1, 12)), "BKSL", "LSGT", *(f"AB{n:02}" for n in range(1, 11)),
        "SPCE")  # fmt: skip


class RuleNames(ctypes.Structure):
    """struct xkb_rule_names."""

    _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


def xkbcommon() -> ctypes.CDLL:
    """Load libxkbcommon with the few functions used here."""
    xkb = ctypes.CDLL(ctypes.util.find_library("xkbcommon") or "libxkbcommon.so.0")
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    xkb.xkb_context_new.restype = pointer
    xkb.xkb_keymap_new_from_names.restype = pointer
    xkb.xkb_keymap_new_from_names.argtypes = [pointer, ctypes.POINTER(RuleNames), ctypes.c_int]
    xkb.xkb_keymap_key_by_name.argtypes = [pointer, ctypes.c_char_p]
    xkb.xkb_keymap_key_by_name.restype = number
    xkb.xkb_keymap_key_get_syms_by_level.argtypes = [
        pointer, number, number, number, ctypes.POINTER(ctypes.POINTER(number))
    ]  # fmt: skip
    xkb.xkb_keysym_get_name.argtypes = [number, ctypes.c_char_p, ctypes.c_size_t]
    return xkb


def outputs(xkb: ctypes.CDLL, layout: str, variant: str) -> dict[str, list[str]]:
    """Read what each key of one layout makes at its levels, empty ones at the end left out."""
    context = xkb.xkb_context_new(0)
    names = RuleNames(b"evdev", b"pc105", layout.encode(), variant.encode(), b"")
    keymap = xkb.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
    if not keymap:
        raise LookupError(f"X11 has no layout {layout}({variant})")
    made: dict[str, list[str]] = {}
    for key in KEYS:
        code = xkb.xkb_keymap_key_by_name(keymap, key.encode())
        levels = [_made(xkb, keymap, code, level) for level in range(1 if key == "SPCE" else LEVELS)]
        while levels and not levels[-1]:
            levels.pop()
        made[key] = levels
    return made


def _made(xkb: ctypes.CDLL, keymap: int, code: int, level: int) -> str:
    symbols = ctypes.POINTER(ctypes.c_uint32)()
    if xkb.xkb_keymap_key_get_syms_by_level(keymap, code, 0, level, ctypes.byref(symbols)) != 1:
        return ""
    buffer = ctypes.create_string_buffer(64)
    xkb.xkb_keysym_get_name(symbols[0], buffer, 64)
    name = buffer.value.decode()
    if name.startswith("dead_"):
        return chr(DEAD[name[5:]]) if name[5:] in DEAD else ""
    letter = chr(xkb.xkb_keysym_to_utf32(symbols[0]))
    return letter if letter.isprintable() else ""


def text(name: str, key: str, keys: dict[str, list[str]]) -> str:
    """One layout as TOML."""
    lines = [
        f"# {name} keyboard, from xkeyboard-config through libxkbcommon: written by packaging/layouts.py.",
        "# A key by its X11 name: plain, with Shift, AltGr, both; a combining character is a dead key.",
        f"name = {_quoted(name)}",
    ]
    if key in SHIFT_LOCK:
        lines.append("shift_lock = true # Caps Lock shifts the digits too under Windows")
    lines += ["", "[keys]"]
    lines += [f"{key} = [{', '.join(map(_quoted, made))}]" for key, made in keys.items()]
    return "\n".join(lines) + "\n"


def _quoted(made: str) -> str:
    plain = made.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(f"\\u{ord(c):04X}" if unicodedata.combining(c) else c for c in plain) + '"'


def main() -> None:
    """Write all files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    xkb = xkbcommon()
    for key, (layout, variant, name) in LAYOUTS.items():
        (FOLDER / f"{key}.toml").write_text(text(name, key, outputs(xkb, layout, variant)), encoding="utf-8")


if __name__ == "__main__":
    main()
