"""What the keys of the board mean."""

from eventdesk.ui.board.keys import PAUSE_MS, Deed, Keys, key_of


def test_digits_grow_into_a_number_until_one_pauses() -> None:
    keys = Keys()
    assert keys.press("1", 5000) == (Deed.GO, "1")
    assert keys.press("2", 5400) == (Deed.GO, "12")
    assert keys.press("3", 5401 + PAUSE_MS) == (Deed.GO, "3")
    assert keys.press("s", 7000) == (Deed.BEGIN, "")
    assert keys.press("4", 7001) == (Deed.GO, "4")


def test_who_was_missing_is_a_letter_and_a_digit() -> None:
    keys = Keys()
    assert keys.press("M", 0) == (Deed.WHO, "")
    assert keys.press("2", 1) == (Deed.MISSED, 2)
    assert keys.press("2", 2) == (Deed.GO, "2")
    keys.press("m", 3)
    assert keys.press("h", 4) == (Deed.HELD, "")
    assert keys.press("q", 5) == (None, "")
    assert keys.asks is None


def test_what_came_of_it_is_a_letter_and_a_digit() -> None:
    keys = Keys()
    assert keys.press("o", 0) == (Deed.OUTCOME, "")
    assert keys.asks is Deed.OUTCOME
    assert keys.press("4", 1) == (Deed.TOLD, 4)
    assert keys.press("4", 2) == (Deed.GO, "4")


def test_every_deed_at_a_table_has_a_letter() -> None:
    deeds = (Deed.BEGIN, Deed.HELD, Deed.WHO, Deed.OUTCOME, Deed.PARTNER, Deed.TROUBLE)
    assert "".join(map(key_of, deeds)) == "SHMOPX"
