"""A thousand badges with their QR codes, eight to a sheet, in one PDF."""

import io
from collections.abc import Iterator
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from eventdesk.documents import fonts
from eventdesk.documents.badge import badges_pdf
from eventdesk.domain.badgelook import BadgeLook
from eventdesk.domain.badgesheet import BadgeSheet
from eventdesk.domain.code import new_code
from eventdesk.domain.ids import PersonId
from eventdesk.domain.media import MEDIA
from eventdesk.usecases.designs import shipped
from tests.benchmarks.agendas import BOXES_OF_A_CODE, GIVEN, KEY
from tests.benchmarks.figure import Figure, median, timed

PEOPLE = 1000
ROUNDS = 3
TEXTS_OF_A_BADGE = 5
ON_A_SHEET = 8


def run(people: int | None) -> Iterator[Figure]:
    """Make the document in memory; the floor draws as many texts and boxes by reportlab alone."""
    size = people or PEOPLE
    # Each round has codes of its own: no symbol may come from the round before.
    rounds = [[_badge(turn * size + n) for n in range(size)] for turn in range(ROUNDS)]
    design = shipped()[0].design
    assert design is not None
    look = BadgeLook(design, MEDIA["a4-8"], marks=True)
    times = [timed(partial(badges_pdf, io.BytesIO(), badges, look=look)) for badges in rounds]
    floors = [timed(lambda: _bare(size)) for _ in range(ROUNDS)]
    yield Figure("badges", "pdf", len(times), times, floor=median(floors))


def _badge(n: int) -> BadgeSheet:
    given, family = GIVEN[n % len(GIVEN)], f"Family-{n}"
    return BadgeSheet(
        PersonId(f"p{n}"),
        f"{given} {family}",
        f"Organisation {n % 280} A/S",
        job="Head of sales",
        country="DK",
        role="buyer",
        event="Offshore Energy Day",
        code=new_code(KEY, n),
        given=given,
        family=family,
    )


def _bare(people: int) -> None:
    fonts.ready()
    canvas = Canvas(io.BytesIO(), pageCompression=1)
    for n in range(people):
        for place in range(TEXTS_OF_A_BADGE):
            canvas.setFont(fonts.REGULAR, 12)
            canvas.drawString(50, 50 + 6 * place, f"A text of usual length {n}")
        path = canvas.beginPath()
        for box in range(BOXES_OF_A_CODE):
            path.rect(50 + box, 50, 3, 3)
        canvas.drawPath(path, stroke=0, fill=1)
        if n % ON_A_SHEET == ON_A_SHEET - 1:
            canvas.showPage()
    canvas.save()
