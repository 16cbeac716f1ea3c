"""Countries and languages as lists spell them."""

import pytest

from eventdesk.exchange.spelling import country, language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Danmark", "DK"), ("Tyskland", "DE"), ("España", "ES"), ("Nederland", "NL"), ("Polska", "PL"),
        ("Česko", "CZ"), ("Suomi", "FI"), ("Itália", "IT"), ("DNK", "DK"), ("gbr", "GB"), ("UAE", "AE"),
        ("U.S.A.", "US"), ("no", "NO"), ("Atlantis", "Atlantis"), ("208", "208"), ("YUG", "YUG"), ("", ""),
    ],
)  # fmt: skip
def test_countries(text: str, code: str) -> None:
    assert country(text) == code


@pytest.mark.parametrize(
    ("text", "code"), [("inglés", "en"), ("engelska", "en"), ("Deutsch", "de"), ("Klingon", "Klingon")]
)
def test_languages(text: str, code: str) -> None:
    assert language(text) == code
