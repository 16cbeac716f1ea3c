"""Every code of the rooms below that a screen may meet has its words."""

from pathlib import Path

import pytest

from eventdesk.domain.clashes import ClashKind
from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.domain.person import Role
from eventdesk.domain.refusal import Reason
from eventdesk.ui.kit.words.clashes import clash_words
from eventdesk.ui.kit.words.files import trouble_words
from eventdesk.ui.kit.words.refusals import refusal_words
from eventdesk.ui.kit.words.roles import role_words


def test_every_code_has_words() -> None:
    assert refusal_words.codes == set(Reason)
    assert clash_words.codes == set(ClashKind)
    assert all(role_words(role) != role for role in Role)


@pytest.mark.parametrize("code", FileTrouble)
def test_trouble_with_a_file_names_it_or_the_disk(code: FileTrouble) -> None:
    words = trouble_words(FileError(code, Path("/events/day.eventdesk")))
    assert words
    assert "day.eventdesk" in words or "disk" in words
    assert trouble_words(ValueError()) is None


def test_a_role_that_only_a_list_knows_stays_as_it_came() -> None:
    assert role_words("juror") == "juror"
