"""A thousand agendas of 17 meetings with their QR codes in one PDF."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents import fonts
from eventdesk.documents.agenda import agendas_pdf
from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind, Partner, day_lines
from eventdesk.domain.code import new_code
from eventdesk.domain.ids import PersonId
from eventdesk.domain.span import Span
from tests.benchmarks.figure import Figure, median, timed

PEOPLE = 1000
MEETINGS = 17
SLOTS = 20
ROUNDS = 3
STARTS = datetime(2030, 5, 14, 7, 0, tzinfo=UTC)
KEY = "ab" * 32
GIVEN = ("Åda", "Γιώργος", "Владимир", "Hồng Hạnh", "Anne-Marie", "Bo", "Søren", "Łukasz")
TEXTS_OF_A_PAGE = 5 * MEETINGS + 3 * (SLOTS - MEETINGS) + 8
BOXES_OF_A_CODE = 110


def run(people: int | None) -> Iterator[Figure]:
    """Make the document in memory; the floor draws as many texts and boxes by reportlab alone."""
    size = people or PEOPLE
    sheets = [a_sheet(n) for n in range(size)]
    # The thousandth code of a process must cost what the first does.
    times = [timed(lambda: agendas_pdf(io.BytesIO(), sheets)) for _ in range(ROUNDS)]
    floors = [timed(lambda: _bare(size)) for _ in range(ROUNDS)]
    yield Figure("agendas", "pdf", len(times), times, floor=median(floors))


def _name(n: int) -> str:
    return f"{GIVEN[n % len(GIVEN)]} Family-{n}"


def a_sheet(n: int) -> AgendaSheet:
    """The full day of one invented person."""
    slots = [
        (STARTS + timedelta(minutes=25 * slot), STARTS + timedelta(minutes=25 * slot + 20))
        for slot in range(SLOTS)
    ]
    free = {n % SLOTS, (n + 7) % SLOTS, (n + 13) % SLOTS}
    lines = [
        AgendaLine(
            LineKind.MEETING,
            *slot,
            table=str(1 + (n + place * 37) % 120),
            room=f"Hall {1 + n % 4}",
            partners=(Partner(_name(n * 17 + place), f"Organisation {n % 280} A/S", "Head of sales", "DK"),),
        )
        for place, slot in enumerate(slots)
        if place not in free
    ]
    return AgendaSheet(
        person=PersonId(f"p{n}"),
        name=_name(n),
        organisation=f"Organisation {n % 280} A/S",
        country="DK",
        event="Offshore Energy Day",
        venue="Esbjerg",
        zone="Europe/Copenhagen",
        lines=day_lines(lines, [Span(*slot) for slot in slots]),
        code=new_code(KEY, n),
        printed_at=STARTS,
    )


def _bare(people: int) -> None:
    """As many texts of usual length and boxes, on as many pages."""
    fonts.ready()
    canvas = Canvas(io.BytesIO(), pageCompression=1)
    for n in range(people):
        for place in range(TEXTS_OF_A_PAGE):
            canvas.setFont(fonts.REGULAR, 9)
            canvas.drawString(50, 50 + 6 * place, f"A text of usual length {n}")
        path = canvas.beginPath()
        for box in range(BOXES_OF_A_CODE):
            path.rect(box, box, 3, 3)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
