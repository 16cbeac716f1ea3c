"""Every reason and every way out is told in words, with the names and numbers that are known."""

from typing import Any

import pytest

from eventdesk.domain.ids import PersonId, SlotId
from eventdesk.domain.schedule import Hindrance, Remedy, Unplaced, WayOut, Wish
from eventdesk.ui.kit.words.unplaced import Called, reason_words, way_out_words

ADA, BO = PersonId("ada"), PersonId("bo")
CALLED = Called(
    {ADA: "Ada", BO: "Bo"}.__getitem__, {SlotId("s1"): "10:40", SlotId("s2"): "11:05"}.__getitem__
)
TABLES = tuple(WayOut(Remedy.MORE_TABLES, slot=SlotId(slot)) for slot in ("s1", "s2", "s1"))


def unplaced(reason: Hindrance, **more: Any) -> Unplaced:
    return Unplaced(Wish((ADA, BO)), reason, **more)


def test_every_reason_has_words_of_its_own() -> None:
    words = [reason_words(unplaced(reason, person=ADA, wanted=12, there=9), CALLED) for reason in Hindrance]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            unplaced(Hindrance.TOO_MANY_WISHES, person=ADA, wanted=12, there=9),
            "Ada has 12 wishes, free slots: 9.",
        ),
        (unplaced(Hindrance.TOO_MANY_WISHES, person=ADA, wanted=1), "Ada has no free slot left."),
        (unplaced(Hindrance.TOO_MANY_WISHES), "Both are full."),
        (unplaced(Hindrance.OVER_LIMIT, person=BO, there=8), "Bo has the most meetings allowed: 8."),
        (unplaced(Hindrance.OVER_LIMIT, person=BO), "Bo has the most meetings allowed."),
        (unplaced(Hindrance.NO_TABLE, ways_out=TABLES), "Tables are short at 10:40, 11:05."),
        (unplaced(Hindrance.NO_TABLE), "Tables are short whenever both have room."),
    ],
)
def test_reasons_name_their_numbers(told: Unplaced, words: str) -> None:
    assert words in reason_words(told, CALLED)


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (WayOut(Remedy.MORE_MEETINGS, ADA), "Ada may have one meeting more."),
        (WayOut(Remedy.MORE_TABLES, slot=SlotId("s1")), "One more table at 10:40."),
        (WayOut(Remedy.MORE_TABLES), "One more table."),
        (WayOut(Remedy.MORE_TIME, ADA, SlotId("s2")), "Ada free at 11:05."),
        (WayOut(Remedy.MORE_TIME, ADA), "Ada has one slot more."),
        (
            WayOut(Remedy.GIVES_WAY, slot=SlotId("s1"), people=(ADA, BO)),
            "The meeting of Ada, Bo at 10:40 gives way.",
        ),
        (WayOut(Remedy.GIVES_WAY, people=(ADA, BO)), "The meeting of Ada, Bo gives way."),
    ],
)
def test_ways_out_are_told(way: WayOut, words: str) -> None:
    assert way_out_words(way, CALLED) == words
