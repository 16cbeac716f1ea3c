"""The layouts' files: what X11 says, and what people know of their keyboards."""

import sys
from ctypes.util import find_library
from pathlib import Path

import layouts as writer  # from packaging/
import pytest

from eventdesk.scanner.keyboard import LEVELS, is_dead, layouts

ROOT = Path(__file__).parents[2]
KNOWN = [
    ("de", "AD06", 0, "z"),
    ("de", "AB10", 0, "-"),
    ("de", "AE12", 0, "\u0301"),
    ("fr", "AD01", 0, "a"),
    ("fr", "AE01", 1, "1"),
    ("fr", "AE10", 2, "@"),
    ("be", "AC10", 0, "m"),
    ("ch-de", "AD11", 1, "è"),
    ("ch-fr", "AD11", 0, "è"),
    ("cz", "AE02", 0, "ě"),
    ("cz", "AE02", 1, "2"),
    ("hu", "TLDE", 0, "0"),
    ("tr", "AD08", 0, "ı"),
    ("gr", "AD02", 0, "ς"),
    ("ru", "AC01", 0, "ф"),
    ("il", "AD03", 0, "ק"),
    ("ara", "AB05", 0, "ﻻ"),
    ("dk", "AC10", 0, "æ"),
    ("no", "AC10", 0, "ø"),
    ("se", "AC10", 0, "ö"),
    ("es", "AC10", 0, "ñ"),
    ("pt", "AC10", 0, "ç"),
    ("it", "AC10", 0, "ò"),
    ("pl", "AC01", 2, "ą"),
    ("gb", "AE02", 1, '"'),
]


@pytest.mark.parametrize(("layout", "key", "level", "made"), KNOWN)
def test_a_key_makes_what_is_printed_on_it(layout: str, key: str, level: int, made: str) -> None:
    assert layouts()[layout].made(key, level) == made


def test_altgr_does_nothing_where_a_key_has_no_character_for_it() -> None:
    american = layouts()["us"]
    assert american.made("AD01", 2) == "q"
    assert american.made("AD01", 3) == "Q"
    assert not american.made("SPCE", 1)
    assert layouts()["us"] is american
    assert next(iter(layouts())) == "us"


def test_scanners_can_be_set_to_latin_layouts_only() -> None:
    others = {layout.id for layout in layouts().values() if not layout.of_a_scanner}
    assert others == {"ara", "gr", "il", "ru"}


def test_all_keys_are_well_formed() -> None:
    for layout in layouts().values():
        assert layout.name
        for key, made in layout.keys.items():
            assert len(made) <= LEVELS, (layout.id, key)
            assert all(len(c) <= 1 for c in made)
            assert all(is_dead(c) or c.isprintable() for c in made)


@pytest.mark.skipif(
    sys.platform != "linux"
    or not find_library("xkbcommon")
    or not Path("/usr/share/X11/xkb/symbols/us").exists(),
    reason="X11's keyboard data are not installed",
)
def test_the_files_say_what_x11_says() -> None:
    xkb = writer.xkbcommon()
    for id, (layout, variant, name) in writer.LAYOUTS.items():
        file = ROOT / "resources" / "layouts" / f"{id}.toml"
        assert file.read_text(encoding="utf-8") == writer.text(name, id, writer.outputs(xkb, layout, variant))
