"""What the keys of the board mean."""

from eventdesk.ui.board.keys import PAUSE_MS, Deed, Keys, Wish, key_of


def test_digits_grow_into_a_number_until_one_pauses() -> None:
    keys = Keys()
    assert keys.press("1", 5000) == Wish(Deed.GO, table="1")
    assert keys.press("2", 5400) == Wish(Deed.GO, table="12")
    assert keys.press("3", 5401 + PAUSE_MS) == Wish(Deed.GO, table="3")
    assert keys.press("s", 7000) == Wish(Deed.BEGIN)
    assert keys.press("4", 7001) == Wish(Deed.GO, table="4")


def test_who_was_missing_is_a_letter_and_a_digit() -> None:
    keys = Keys()
    assert keys.press("M", 0) == Wish(Deed.WHO)
    assert keys.press("2", 1) == Wish(Deed.MISSED, number=2)
    assert keys.press("2", 2) == Wish(Deed.GO, table="2")
    keys.press("m", 3)
    assert keys.press("h", 4) == Wish(Deed.HELD)
    assert keys.press("q", 5) == Wish(None)
    assert keys.asks is None


def test_what_came_of_it_is_a_letter_and_a_digit() -> None:
    keys = Keys()
    assert keys.press("o", 0) == Wish(Deed.OUTCOME)
    assert keys.asks is Deed.OUTCOME
    assert keys.press("4", 1) == Wish(Deed.TOLD, number=4)
    assert keys.press("4", 2) == Wish(Deed.GO, table="4")


def test_every_deed_at_a_table_has_a_letter() -> None:
    deeds = (Deed.BEGIN, Deed.HELD, Deed.WHO, Deed.OUTCOME, Deed.PARTNER, Deed.TROUBLE)
    assert "".join(map(key_of, deeds)) == "SHMOPX"
