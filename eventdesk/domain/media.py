"""The media that are known: plain paper, label sheets by their makers' numbers, rolls of label printers."""

from eventdesk.domain.medium import Fold, Medium

A4, A6 = (210.0, 297.0), (105.0, 148.0)

_LIBREOFFICE = "LibreOffice, extras/source/labels/labels.xml"
_GLABELS = "gLabels, templates/*-iso-templates.xml"
_PRETIX = "pretix, plugins/badges/exporters.py"
_SHEET = "size by the maker, edge to edge, centred on A4"
_BROTHER = "Brother, DK label sizes"

USUAL = "a6"
"""The key of what is taken where nobody has chosen."""

PLAIN = (
    Medium(USUAL, A6, A6, source="ISO 216"),
    Medium("a4-1", A4, A6, first=(52.5, 74.5), cut=True, source="ISO 216"),
    Medium("a4-4", A4, (105.0, 148.5), 2, 2, step=(105.0, 148.5), cut=True, source="ISO 216"),
    Medium("a4-8", A4, (105.0, 74.25), 2, 4, step=(105.0, 74.25), cut=True, source="ISO 216"),
    Medium("a4-10", A4, (90.0, 54.0), 2, 5, (15.0, 13.5), (90.0, 54.0), cut=True, source="centred on A4"),
    Medium("a4-folded", A4, (105.0, 148.5), first=(105.0, 148.5), fold=Fold.QUARTER, source="ISO 216"),
)

ROLLS = (
    Medium("62x100", (62.0, 100.0), (62.0, 100.0), maker="Brother", numbers=("DK-11202",), roll=True,
           source=_BROTHER),
    Medium("102x152", (102.0, 152.0), (102.0, 152.0), maker="Brother", numbers=("DK-11241", "DK-11247"),
           roll=True, source=f"{_BROTHER}; Zebra's 4 x 6 inches"),
    Medium("89x41", (89.0, 41.0), (89.0, 41.0), maker="Dymo", numbers=("11356", "S0722560"), roll=True,
           source="gLabels, templates/dymo-other-templates.xml, fed by the short side"),
)  # fmt: skip


def _sheet(
    maker: str,
    numbers: str,
    label: tuple[float, float],
    grid: tuple[int, int],
    first: tuple[float, float],
    step: tuple[float, float],
    source: str,
) -> Medium:
    first_number, *_ = names = tuple(numbers.split())
    key = f"{maker}-{first_number}".lower()
    return Medium(key, A4, label, *grid, first, step, maker=maker, numbers=names, source=source)


SHEETS = (
    _sheet("Avery", "L7167 J8167", (199.6, 289.05), (1, 1), (5.2, 3.98), (199.6, 289.05), _LIBREOFFICE),
    _sheet("Avery", "L7169 J8169", (99.1, 139.0), (2, 2), (4.63, 9.5), (101.64, 139.0), _LIBREOFFICE),
    _sheet("Avery", "3483", (105.0, 148.0), (2, 2), (0.0, 0.5), (105.0, 148.0), _SHEET),
    _sheet("Avery", "L7165 J8165", (99.06, 67.73), (2, 4), (4.67, 13.04), (101.6, 67.73), _LIBREOFFICE),
    _sheet("Avery", "L7418", (86.0, 55.0), (2, 4), (19.0, 38.5), (86.0, 55.0), _LIBREOFFICE),
    _sheet("Avery", "32015 C9312", (85.0, 54.0), (2, 4), (17.0, 31.5), (91.0, 60.0), _GLABELS),
    _sheet("Avery", "3427", (105.0, 74.0), (2, 4), (0.0, 0.5), (105.0, 74.0), _SHEET),
    _sheet("Avery", "3660 4782", (97.0, 67.7), (2, 4), (8.0, 13.1), (97.0, 67.7), _LIBREOFFICE),
    _sheet("Avery", "3426", (105.0, 70.0), (2, 4), (0.0, 8.5), (105.0, 70.0), _LIBREOFFICE),
    _sheet("Avery", "4745 4794", (96.0, 63.5), (2, 4), (7.73, 21.5), (98.54, 63.5), _LIBREOFFICE),
    _sheet("Avery", "L4785", (80.0, 50.0), (2, 5), (17.5, 13.5), (95.0, 55.0), _GLABELS),
    _sheet("Avery", "L7173 J8173", (99.06, 57.0), (2, 5), (4.67, 6.0), (101.6, 57.0), _LIBREOFFICE),
    _sheet("Avery", "L7414 L7415", (90.0, 52.0), (2, 5), (15.0, 18.5), (90.0, 52.0), _LIBREOFFICE),
    _sheet("Avery", "L7417 L7419", (90.0, 54.0), (2, 5), (15.0, 13.5), (90.0, 54.0), _LIBREOFFICE),
    _sheet("Avery", "3425", (105.0, 57.0), (2, 5), (0.0, 6.0), (105.0, 57.0), _SHEET),
    _sheet("Avery", "4744 L4744REV", (96.0, 50.8), (2, 5), (7.73, 21.5), (98.54, 50.8), _LIBREOFFICE),
    _sheet("Avery", "32011 C32011 32010", (85.0, 54.0), (2, 5), (15.0, 13.5), (95.0, 54.0), _LIBREOFFICE),
    _sheet("Avery", "L7163 J8163", (99.06, 38.1), (2, 7), (4.67, 15.15), (101.6, 38.1), _LIBREOFFICE),
    _sheet("Herma", "4428", A4, (1, 1), (0.0, 0.0), A4, _LIBREOFFICE),
    _sheet("Herma", "4377 4396", (105.0, 148.5), (2, 2), (0.0, 0.0), (105.0, 148.5), _LIBREOFFICE),
    _sheet("Herma", "4454 4364", (105.0, 144.0), (2, 2), (0.0, 4.5), (105.0, 144.0), _LIBREOFFICE),
    _sheet("Herma", "8654 8847", (96.0, 139.7), (2, 2), (7.73, 8.8), (98.54, 139.7), _LIBREOFFICE),
    _sheet("Herma", "4470", (105.0, 74.25), (2, 4), (0.0, 0.0), (105.0, 74.25), _LIBREOFFICE),
    _sheet("Herma", "4426", (105.0, 70.0), (2, 4), (0.0, 8.5), (105.0, 70.0), _LIBREOFFICE),
    _sheet("Herma", "8862 8810", (99.06, 67.73), (2, 4), (4.67, 13.03), (101.6, 67.73), _LIBREOFFICE),
    _sheet("Herma", "4350 8867", (96.0, 63.5), (2, 4), (7.73, 21.5), (98.54, 63.5), _LIBREOFFICE),
    _sheet("Herma", "4412", (80.0, 50.0), (2, 5), (17.5, 13.5), (95.0, 55.0), _PRETIX),
    _sheet("Herma", "4425", (105.0, 57.0), (2, 5), (0.0, 6.0), (105.0, 57.0), _LIBREOFFICE),
    _sheet("Herma", "4349 8653", (96.0, 50.8), (2, 5), (7.73, 21.5), (98.54, 50.8), _LIBREOFFICE),
    _sheet("Herma", "8840", (83.82, 50.8), (2, 5), (18.64, 21.5), (88.9, 50.8), _LIBREOFFICE),
    _sheet("Herma", "5028", (83.8, 50.8), (2, 5), (18.6, 22.0), (89.2, 50.8), _GLABELS),
    _sheet("Durable", "1456", (90.0, 60.0), (2, 4), (15.0, 28.5), (90.0, 60.0), _PRETIX),
    _sheet("Durable", "1445 1455", (90.0, 54.0), (2, 5), (15.0, 12.0), (90.0, 54.0), _PRETIX),
    _sheet("Durable", "1453", (75.0, 40.0), (2, 6), (30.0, 28.5), (75.0, 40.0), _PRETIX),
)
"""The measures as the named source tells them; where two told the same sheet they agreed within 0.5 mm."""

MEDIA = {one.key: one for one in (*PLAIN, *ROLLS, *SHEETS)}
"""Every medium by its key, in the order in which they are offered."""


def medium_named(text: str) -> Medium | None:
    """The medium of this key, or of a maker's number with or without the maker: L4785, avery l4785."""
    wanted = " ".join(text.casefold().replace("-", " ").split())
    for one in MEDIA.values():
        names = [one.key, *one.numbers, *(f"{one.maker} {number}" for number in one.numbers)]
        if any(" ".join(name.casefold().replace("-", " ").split()) == wanted for name in names):
            return one
    return None
