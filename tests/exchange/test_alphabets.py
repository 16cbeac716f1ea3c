"""Lists of one language in the encoding of its country; lists of many Western ones stay what they are."""

import pytest

from eventdesk.exchange.decoding import decoded

HUNGARIAN = "Gergő Szűcs\nErzsébet Dömötör\nErnő Kőszegi\nMária Győri\nBendegúz Szőllősi\n"
CROATIAN = "Ivan Babić\nĐurđica Šarić\nTomislav Kovačić\nŽeljka Knežević\nLuka Perčin\n"
SLOVAK = "Ľubomír Šťastný\nĽudmila Kováčová\nŽofia Ďurišová\nMatúš Hlaváč\nĎuro Kučera\n"
LITHUANIAN = (
    "Šarūnas Žukauskas\nRūta Kazlauskienė\nĄžuolas Jankauskas\nEglė Žilinskienė\nMindaugas Šimkūnas\n"
)
LATVIAN = "Māra Kalniņa\nJānis Bērziņš\nGuntis Šķēle\nIlze Liepiņa\nAndrejs Ozoliņš\n"
ESTONIAN = "Jüri Põder\nMäidu Õunapuu\nDmitri Jeršov\nÜlle Šmidt\nTõnu Žukov\nKristjan Mašin\n"
TURKISH = "Şahin Yıldız\nÇağlar Gökçe\nAyşe Işık\nOğuz Kılıç\nİbrahim Doğan\n"
ROMANIAN = "Ştefan Bălan\nCătălin Dumitraşcu\nIonuţ Pârvu\nRăzvan Niţă\n"
MIXED = (
    "Søren Kjær\nÅse Bråten\nJürgen Groß\nFrançois Lefèvre\nJosé Núñez\nJoão Simões\nÞór Jónsson\n"
    "Niccolò Forlì\n"
)
WESTERN = "Ørsted\nRødby\nØlgaard\nMüller\nPéter García\nZoë Brontë\nSimões\nPietrò Però\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (HUNGARIAN, "cp1250"), (HUNGARIAN, "iso8859-2"), (CROATIAN, "cp1250"), (SLOVAK, "cp1250"),
        (ROMANIAN, "cp1250"), (LITHUANIAN, "cp1257"), (LATVIAN, "cp1257"), (ESTONIAN, "cp1257"),
        (TURKISH, "cp1254"), (MIXED, "cp1252"), (WESTERN, "cp1252"), ("Åse\n", "cp1252"),
        ("王伟\n李娜\n海上能源有限公司\n建华\n", "gb18030"), ("김민수\n이서연\n해양 풍력\n포천시\n", "cp949"),
        ("山田太郎\n鈴木花子\n海洋株式会社\n大阪市\n", "euc_jp"),
    ],
)  # fmt: skip
def test_names_of_one_country_are_read_as_they_were_written(text: str, encoding: str) -> None:
    listed = f"Name\n{text}"
    assert decoded(listed.encode(encoding)) == listed


@pytest.mark.parametrize("text", [HUNGARIAN, CROATIAN, TURKISH])
def test_a_guest_among_them_changes_nothing(text: str) -> None:
    encoding = "cp1254" if text == TURKISH else "cp1250"
    listed = "Name\n" + text * 8 + ("João\n" if text == TURKISH else "François\n")
    assert decoded(listed.encode(encoding)) == listed


def test_letters_of_pairs_that_are_no_text_are_read_all_the_same() -> None:
    assert decoded(b"Name\n" + b"\xff\xff \xfe\xff\n" * 9)
