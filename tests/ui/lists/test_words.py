"""Every field and every trouble of a list has words of its own."""

from eventdesk.domain.lists import FIELDS, ListError, ListKind, ListTrouble, Problem, ProblemCode
from eventdesk.ui.lists.fields import field_words, kind_words
from eventdesk.ui.lists.words import list_trouble_words, problem_words


def test_every_field_has_words_that_no_other_field_of_its_kind_has() -> None:
    for kind, fields in FIELDS.items():
        words = [field_words(field) for field in fields]
        assert len(set(words)) == len(words), kind
        assert not any("_" in text for text in words), kind
    assert kind_words.codes == set(ListKind)


def test_every_trouble_has_words() -> None:
    assert all(problem_words(Problem(1, "x", code, "v")) for code in ProblemCode)
    told = [list_trouble_words(ListError(trouble, "17")) for trouble in ListTrouble]
    assert len(set(told)) == len(told)
    assert "line 17" in list_trouble_words(ListError(ListTrouble.UNCLOSED_QUOTE, "17"))
