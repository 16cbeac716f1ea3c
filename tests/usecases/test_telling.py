"""Whom to tell: by family name, as in every list of people."""

from eventdesk.domain.ids import PersonId
from eventdesk.usecases.telling import to_tell
from tests.usecases.conftest import SmallEvent


def test_whom_to_tell_stands_by_family_name(event: SmallEvent) -> None:
    people = [PersonId(name) for name in ("cy", "ada", "bo", "nobody")]
    with event.desk.reading() as reading:
        told = to_tell(event.desk, reading, people)
    assert [one.name for one in told] == ["Bo Müller", "Åda Sørensen", "Cy Young"]
