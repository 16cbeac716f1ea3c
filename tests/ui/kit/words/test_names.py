"""Names of countries and languages, and how they stand in text that wraps."""

from eventdesk.ui.kit.words.languages import locale_of
from eventdesk.ui.kit.words.names import country_name, language_name, unparted


def test_names_are_written_in_the_language_of_the_window() -> None:
    french = locale_of("fr")
    assert (country_name("NL", french), language_name("en", french)) == ("Pays-Bas", "Anglais")
    assert (country_name("??", french), language_name("??", french)) == ("??", "??")


def test_no_line_ends_within_a_name() -> None:
    assert unparted(country_name("NL", locale_of("fr"))) == "Pays\N{NON-BREAKING HYPHEN}Bas"
