"""The mapping step: which column of a list holds which field."""

from PySide6.QtWidgets import QComboBox, QWidget

from eventdesk.domain.lists import FIELDS
from eventdesk.exchange.columns import MappedList
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.field import FormRow
from eventdesk.ui.kit.look.card import column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.lists.fields import field_words

SEVERAL = frozenset(
    {
        "people",
        "pending",
        "along",
        "groups",
        "roles",
        "languages",
        "ambassador_of",
        "choices",
        "checkpoints",
        "hosts",
        "equipment",
        "fields",
        "markets",
    }
)
"""Fields whose cells hold several things."""


class MappingForm(QWidget):
    """A choice of columns for each field; what was found by itself is chosen already."""

    def __init__(self, found: MappedList) -> None:
        super().__init__()
        self.boxes: dict[str, QComboBox] = {}
        body = column(padding=Space.XL, spacing=Space.M)
        words = self.tr("Say which column holds what. Fields without a column stay as they are.")
        body.addWidget(Label(words, Type.MUTED, wrap=True))
        needed = {field: len(group) for group in found.missing for field in group}
        for field in sorted(FIELDS[found.kind], key=lambda name: name not in needed):
            box = ChoiceBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.addItem(self.tr("No column"), "")
            for heading in found.headings:
                box.addItem(heading, heading)
            place = found.columns.get(field)
            box.setCurrentIndex(0 if place is None else place + 1)
            self.boxes[field] = box
            hint = self.tr("Several in a cell are separated by semicolons.") if field in SEVERAL else ""
            row = FormRow(field_words(field), box, hint)
            if field in needed:
                row.set_error(self.tr("One of these is needed") if needed[field] > 1 else self.tr("Needed"))
            body.addWidget(row)
        body.addStretch(1)
        self.setLayout(body)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def columns(self) -> dict[str, str]:
        """The heading of each field; "" leaves a field out."""
        return {field: str(box.currentData()) for field, box in self.boxes.items()}
