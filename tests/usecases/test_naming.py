"""People stand in the same order in every list: by family name, whatever accents and capitals it has."""

from eventdesk.domain.attendance import Attendance
from eventdesk.domain.person import Person
from eventdesk.usecases.agendas import agenda_sheets
from eventdesk.usecases.attendance import attendance
from eventdesk.usecases.badges import badge_sheets
from eventdesk.usecases.people import people_rows
from tests.usecases.conftest import SmallEvent

NAMES = ("Ångström", "Diaz", "Ødegaard", "de Vries", "Zimmer", "Ünal", "'t Hart")
IN_ORDER = ["Ångström", "de Vries", "Diaz", "Ødegaard", "'t Hart", "Ünal", "Zimmer"]


def test_every_list_has_people_in_the_same_order(event: SmallEvent) -> None:
    with event.desk.writing() as writing:
        writing.record([Person(id=name, given="X", family=name).created() for name in NAMES])
    came = attendance(event.desk)
    assert isinstance(came, Attendance)
    lists = (
        [row.id for row in people_rows(event.desk)],
        [sheet.person for sheet in badge_sheets(event.desk)],
        [sheet.person for sheet in agenda_sheets(event.desk)],
        [row.id for row in came.people],
    )
    for listed in lists:
        assert [name for name in listed if name in NAMES] == IN_ORDER
