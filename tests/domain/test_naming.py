"""Names compared and shown."""

from eventdesk.domain.naming import known_as, renamed, shown_name


def test_names_of_signs_alone_are_told_apart() -> None:
    assert known_as(" Nørd  A/S ") == "nord a s"
    assert known_as("☃") == "☃" != known_as("☂")
    assert known_as(" … ") == "…"
    assert known_as(" ") == ""


def test_a_name_is_shown_as_wished_else_as_it_was_given() -> None:
    assert shown_name("Ada L.", "Ada", "Lovelace") == "Ada L."
    assert shown_name("", "Ada", "Lovelace") == "Ada Lovelace"
    assert shown_name("", "", "Plato") == "Plato"


def test_a_name_to_show_follows_when_its_parts_are_corrected() -> None:
    assert renamed("Dr. Ada Lovelce", {"Lovelce": "Lovelace"}) == "Dr. Ada Lovelace"
    assert renamed("Linda Li", {"Li": "Lee"}) == "Linda Lee"
    assert renamed("Ada Lovelace", {"Ada": "Lovelace", "Lovelace": "Ada"}) == "Lovelace Ada"
    assert renamed("Ada Byron", {"": "Augusta", "Byron": ""}) == "Ada"
    assert renamed("", {"Ada": "Augusta"}) == ""
    assert renamed("A. (Ada)", {"A.": "Augusta"}) == "Augusta (Ada)"
