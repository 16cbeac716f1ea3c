"""Every field and every trouble of a list has words of its own."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from eventdesk.domain.lists import FIELDS, ListError, ListKind, ListTrouble, Problem, ProblemCode
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.lists.fields import field_words, kind_words
from eventdesk.ui.lists.screen import ORDER
from eventdesk.ui.lists.words import list_trouble_words, problem_words, told_words


def test_every_field_has_words_that_no_other_field_of_its_kind_has() -> None:
    for kind, fields in FIELDS.items():
        words = [field_words(field) for field in fields]
        assert len(set(words)) == len(words), kind
        assert not any("_" in text for text in words), kind
    assert kind_words.codes == set(ListKind)


def test_every_kind_of_list_can_be_chosen() -> None:
    assert set(ORDER) == set(ListKind)
    assert len(ORDER) == len(ListKind)


def test_every_trouble_has_words() -> None:
    assert all(problem_words(Problem(1, "x", code, "v")) for code in ProblemCode)
    told = [list_trouble_words(ListError(trouble, "17")) for trouble in ListTrouble]
    assert len(set(told)) == len(told)
    assert "line 17" in list_trouble_words(ListError(ListTrouble.UNCLOSED_QUOTE, "17"))


def test_values_before_and_after_are_told_as_people_write_them() -> None:
    moments = Moments(ZoneInfo("Europe/Copenhagen"), QLocale("en_GB"))
    at = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
    told = [told_words(value, moments) for value in (None, "", (), True, False, ("da", "en"), at, 4, "x")]
    assert told == ["–", "–", "–", "Yes", "No", "da, en", "14/05/2030 09:00", "4", "x"]
