"""Encodings of lists, told by what the text says of itself or by how its names look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventdesk.domain.lists import ListError, ListTrouble
from eventdesk.exchange.decoding import decoded

WESTERN = (
    "Jørgen;Ørsted A/S\nÅse Kjær;Grundfos\n",
    "José Núñez;España\nGarcía Martínez;São Paulo Açores\n",
    "Müller-Lüdenscheidt;Straße;Weiß GmbH\nJürgen Größe\n",
    "SOCIÉTÉ GÉNÉRALE;FRANÇOIS;NOËL;Crédit Agricole\n",
    "Prénom;Société\nJørgen;Fjällräven Énergie\nÅse;Søren & Fils, Besançon\nBjörn;Müller GmbH\n",
)
WINDOWS = (
    "O’Brien;d’Aspe;company’s\n",
    "Zoë;“Énergie” – Œuvre €\n",
    "Þór Guðmundsson;Ísland\nÁrni\n",
    "CO²;Øst™;Acme®;5 m²;nº 5\n",
    "Niccolò;Città di Forlì;Pietà\n",
    "Ø\n",
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [*WESTERN, *WINDOWS, "Name;Łódź;田中\n"])
def test_unicode(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("text", [*WESTERN, *WINDOWS])
def test_windows_western(text: str) -> None:
    assert decoded(text.encode("cp1252")) == text


@pytest.mark.parametrize("encoding", ["mac_roman", "iso8859-15", "cp850"])
@pytest.mark.parametrize("text", ["".join(WESTERN), "Jérôme Müller;Société\nKjær;Bjørn Åse\n"])
def test_other_western_ones(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łukasz Żółć;Gdańsk\n", "cp1250"),
        ("Dvořák;Němec;Jiří Procházka;Příbram\n", "cp1250"),
        ("Иван;Петров\nЕлена;Смирнова\n", "cp1251"),
        ("Γιώργος;Παπαδόπουλος\nΑθήνα\n", "cp1253"),
        ("Œuvre Zoë €;Žižek\n", "iso8859-15"),
        ("Łukasz;Żółkowski\nMałgorzata;Święcicka\n", "cp852"),
        ("László;Szűcs\nGyörgy;Győri\n", "cp852"),
        ("Сергей;Иванов\nОльга;Кузнецова\n", "cp866"),
        ("Jürgen;Müller\nSøren;Østergaard\n", "cp850"),
    ],
)
def test_other_letters(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250"])
def test_two_lists_pasted_into_one(encoding: str) -> None:
    first, second = "Name;Firma\nJörg;Müßig\nÅse;Kjær\n", "Jörg;Mößig\nJürgen;Größe\n"
    assert decoded(first.encode() + second.encode(encoding)) == first + second


def test_a_few_odd_names_do_not_change_the_others() -> None:
    text = "\n".join(["Jørgen Ørsted", "Bùi Hòa", "Íñigo Núñez", "DuÉclair"] + ["Søren Kjær"] * 60)
    assert decoded(text.encode("cp1252")) == text


def test_what_is_broken_stays_to_be_seen() -> None:
    whole = "Zoë;Ærø;José".encode()
    assert decoded(whole[:-1]) == "Zoë;Ærø;Jos\ufffd"
    assert decoded(whole + b"\xe9\n") == "Zoë;Ærø;José\ufffd\n"


@pytest.mark.parametrize("data", [b"a,b\nc\0d,e\n", b"\xe9a,b\nc\0d,e\n", b"\0", b"\xff\xfe\0", b"\0\xd8\0"])
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(ListError) as caught:
        decoded(data)
    assert caught.value.code is ListTrouble.NOT_TEXT


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decoded(data)
    except ListError:
        return
    assert "\0" not in text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_unicode_of_any_letters(text: str) -> None:
    assert decoded(text.encode("utf-8-sig")) == text
    assert decoded(text.encode("utf-16")) == text
