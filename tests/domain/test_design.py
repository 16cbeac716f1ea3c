"""Designs as data: the shipped ones hold, what is told is read back, and nothing anybody writes does harm."""

import json
import math
import tomllib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain import resources
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.colour import BLACK, READ, WHITE, contrast, is_colour, words_on
from eventdesk.domain.design import NAMES, READABLE, Box, Design, Element, Field, Ink, Layout, Side
from eventdesk.domain.designdata import MOST_TEXT, Flaw, data_of, design_of, read_design
from eventdesk.domain.media import MEDIA
from eventdesk.domain.medium import Sides
from eventdesk.domain.person import Role

SHIPPED = sorted(path.stem for path in resources.path("designs").glob("*.toml"))
READ_FROM_HALF_A_METRE = 26.0
"""Millimetres of a code with its white: modules of 0.9 mm, which hand scanners read at half a metre."""

SMALL: dict[str, Any] = {
    "name": "Small",
    "layout": [{"size": [60, 40], "element": [{"shows": "name", "box": [5, 5, 50, 20]}]}],
}


def shipped(key: str) -> Design:
    text = resources.path("designs", f"{key}.toml").read_text(encoding="utf-8")
    design, faults = read_design(text, tomllib.loads)
    assert faults == ()
    assert design is not None
    return design


def flaws(data: object) -> list[tuple[Flaw, tuple[str, ...]]]:
    return [(one.flaw, one.where) for one in design_of(data)[1]]


def with_element(**more: object) -> dict[str, Any]:
    element = {"shows": "name", "box": [5, 5, 50, 20], **more}
    return {**SMALL, "layout": [{"size": [60, 40], "element": [element]}]}


@pytest.mark.parametrize("key", SHIPPED)
def test_every_shipped_design_shows_what_a_badge_must_and_is_read_in_every_role(key: str) -> None:
    design = shipped(key)
    for layout in design.layouts:
        shown = {one.shows for one in layout.elements}
        assert {Field.ORGANISATION, Field.ROLE, Field.QR} <= shown
        assert shown & NAMES
        for one in layout.elements:
            if one.shows in NAMES:
                assert one.least >= READABLE
    for role in (*Role, "juror", ""):
        ground = design.role_colour(role)
        assert contrast(design.colour(Ink.ON_ROLE, role), ground) >= READ
        assert contrast(ground, WHITE) >= READ
        for ink in (Ink.INK, Ink.SOFT, Ink.ACCENT):
            assert contrast(design.colour(ink, role), WHITE) >= READ


@pytest.mark.parametrize("key", SHIPPED)
def test_nothing_stands_in_the_white_that_readers_need_around_a_code(key: str) -> None:
    for layout in shipped(key).layouts:
        assert layout.crowding == (), (layout.width, layout.height)


def test_what_crowds_a_code_is_told() -> None:
    code = Element(Field.QR, Box(50, 10, 30, 30))
    beside, below = Element(Field.NAME, Box(5, 10, 45, 30)), Element(Field.ROLE, Box(50, 40, 30, 5))
    into = Element(Field.NAME, Box(5, 10, 46, 30))
    assert Layout(90, 54, (code, beside, below)).crowding == ()
    assert Layout(90, 54, (into, code, below)).crowding == (into,)
    assert Layout(90, 54, (into, below)).crowding == ()


@pytest.mark.parametrize("key", SHIPPED)
def test_every_shipped_design_is_drawn_for_the_shapes_of_labels_there_are(key: str) -> None:
    design = shipped(key)
    for width, height in ((62, 100), (89, 41), (102, 152), (90, 54), (105, 74)):
        assert design.layout_for(width, height).strain(width, height) < 0.12
    codes = [one.box for layout in design.layouts for one in layout.elements if one.shows is Field.QR]
    assert min(code.width for code in codes) >= READ_FROM_HALF_A_METRE


@pytest.mark.parametrize("key", SHIPPED)
def test_a_design_is_read_back_as_it_was_told(key: str) -> None:
    design = shipped(key)
    assert design_of(json.loads(json.dumps(data_of(design)))) == (design, ())
    assert len(json.dumps(data_of(design))) < MOST_TEXT


def test_the_layout_for_a_label_is_the_one_of_its_shape() -> None:
    design = shipped("label")
    for width, height in ((62, 100), (89, 41), (102, 152), (90, 54), (105, 74)):
        layout = design.layout_for(width, height)
        assert (layout.width, layout.height) == (width, height)
    assert design.layout_for(80, 50).width == 90
    assert design.layout_for(62, 100).strain(62, 100) == 0


def test_colours_are_told_by_what_they_are_for_or_by_their_shares() -> None:
    design = Design("D", (), ink="#111111", roles=(("buyer", "#ffff00"),))
    told = [design.colour(ink, "buyer") for ink in (Ink.INK, Ink.ROLE, Ink.ON_ROLE, "#abcdef", "pink")]
    assert told == ["#111111", "#ffff00", BLACK, "#abcdef", "#111111"]
    assert design.colour(Ink.SOFT, "") == design.soft
    assert design.colour(Ink.ACCENT, "") == design.accent
    assert not is_colour("#abcd")


@given(st.integers(0, 0xFFFFFF))
def test_white_or_black_is_read_on_any_colour(number: int) -> None:
    ground = f"#{number:06x}"
    assert contrast(words_on(ground), ground) >= READ
    assert 1 <= contrast(ground, WHITE) <= 21.0001


@pytest.mark.parametrize(
    ("data", "flaw", "where"),
    [
        ([], Flaw.NO_TABLE, ("design",)),
        ({**SMALL, "name": " "}, Flaw.NO_NAME, ("name",)),
        ({**SMALL, "name": 7}, Flaw.UNKNOWN, ("name",)),
        ({**SMALL, "name": "x" * 500}, Flaw.TOO_LONG, ("name",)),
        ({"name": "Empty"}, Flaw.NO_LAYOUT, ("layout",)),
        ({**SMALL, "layout": "none"}, Flaw.NO_TABLE, ("layout",)),
        ({**SMALL, "layout": [3]}, Flaw.NO_TABLE, ("layout 1",)),
        ({**SMALL, "layout": [{"size": [60, 40]}] * 13}, Flaw.TOO_MANY, ("layout",)),
        ({**SMALL, "layout": [{"size": [60]}]}, Flaw.NO_NUMBER, ("layout 1", "size")),
        ({**SMALL, "layout": [{"size": [6, 40]}]}, Flaw.OUT_OF_RANGE, ("layout 1", "size")),
        ({**SMALL, "back": "moon"}, Flaw.UNKNOWN, ("back",)),
        ({**SMALL, "colors": {}}, Flaw.UNKNOWN, ("colors",)),
        ({**SMALL, "colours": {"ink": "black"}}, Flaw.NO_COLOUR, ("colours", "ink")),
        ({**SMALL, "roles": {"buyer": "green"}}, Flaw.NO_COLOUR, ("roles", "buyer")),
        ({**SMALL, "roles": {str(n): "#000000" for n in range(61)}}, Flaw.TOO_MANY, ("roles",)),
        (with_element(shows="face"), Flaw.UNKNOWN, ("layout 1", "element 1", "shows")),
        (with_element(box=[20, 5, 50, 20]), Flaw.OUTSIDE, ("layout 1", "element 1", "box")),
        (with_element(box=[5, 5, 0, 20]), Flaw.OUTSIDE, ("layout 1", "element 1", "box")),
        (with_element(box=[math.nan, 5, 5, 5]), Flaw.NO_NUMBER, ("layout 1", "element 1", "box")),
        (with_element(shows="qr", box=[5, 5, 9, 9]), Flaw.OUT_OF_RANGE, ("layout 1", "element 1", "box")),
        (with_element(size="big"), Flaw.NO_NUMBER, ("layout 1", "element 1", "size")),
        (with_element(size=[20, 30]), Flaw.OUT_OF_RANGE, ("layout 1", "element 1", "size")),
        (with_element(size=True), Flaw.NO_NUMBER, ("layout 1", "element 1", "size")),
        (with_element(lines=0), Flaw.OUT_OF_RANGE, ("layout 1", "element 1", "lines")),
        (with_element(wieght="bold"), Flaw.UNKNOWN, ("layout 1", "element 1", "wieght")),
    ],
)
def test_what_is_wrong_with_a_design_is_told_by_place(
    data: object, flaw: Flaw, where: tuple[str, ...]
) -> None:
    assert (flaw, where) in flaws(data)


def test_one_number_is_the_largest_size_and_names_stay_readable() -> None:
    design, faults = design_of(with_element(size=30))
    assert faults == ()
    assert design is not None
    assert (design.layouts[0].elements[0].most, design.layouts[0].elements[0].least) == (30, READABLE)


def test_text_that_is_no_data_is_told_so() -> None:
    for text, loads in (("{", json.loads), ("= 3", tomllib.loads), ("[" * 100_000, json.loads)):
        design, (fault,) = read_design(text, loads)
        assert (design, fault.flaw) == (None, Flaw.NO_TABLE)
    design, (fault,) = read_design("x" * (MOST_TEXT + 1), json.loads)
    assert (design, fault.flaw) == (None, Flaw.TOO_LONG)


_leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("#a0b1c2")
_keys = st.sampled_from(["name", "layout", "element", "size", "box", "shows", "roles", "colours", "x"])
_data = st.recursive(_leaves, lambda inner: st.lists(inner) | st.dictionaries(_keys, inner), max_leaves=30)


@given(_data)
def test_whatever_is_written_is_read_or_refused_and_never_raises(data: object) -> None:
    design, faults = design_of(data)
    assert faults or design is not None
    if design is not None and not faults:
        assert design_of(data_of(design)) == (design, ())


def test_what_stands_behind_and_inside() -> None:
    design = replace(shipped("calm"), back=Side.AGENDA)
    flat, folded = MEDIA["a4-8"], MEDIA["a4-folded"]
    assert BadgeLook(design, flat).back is Side.NOTHING
    assert BadgeLook(design, flat).sides is Sides.ONE
    both = BadgeLook(design, flat, two_sided=True)
    assert (both.back, both.sides, both.needs_agenda) == (Side.AGENDA, Sides.LONG_EDGE, True)
    assert BadgeLook(design, MEDIA["89x41"], two_sided=True).sides is Sides.SHORT_EDGE
    assert BadgeLook(design, folded, two_sided=True).back is Side.NOTHING
    assert BadgeLook(design, folded).needs_agenda
    assert not BadgeLook(replace(design, inside=Side.NOTHING), folded).needs_agenda
    logo = Element(Field.LOGO, Box(0, 0, 9, 9), picture="p")
    assert Design("L", (Layout(60, 40, (logo,)),)).pictures == {"p"}
