"""The program's own typeface, loaded from its resources: the same letters on every computer and on paper."""

from PySide6.QtGui import QFont, QFontDatabase

from eventdesk.domain import resources
from eventdesk.ui.kit.look.theme import FAMILY, Size

FACES = ("Regular", "Medium", "SemiBold", "Bold")


def load_fonts() -> None:
    """Register the four faces with Qt; needs the application object."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"NotoSans-{face}.ttf")))


def font(size: int = Size.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface in one size (pixels at 100 %), for what is painted by hand."""
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(weight)
    return made
