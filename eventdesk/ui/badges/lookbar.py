"""By what badges are printed, to choose: design, paper, order, marks, backs; editing and the test print."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from eventdesk.domain.event import BadgeOrder
from eventdesk.ui.badges.looking import Chosen, Looking
from eventdesk.ui.badges.words import design_words
from eventdesk.ui.kit.form.chooser import Chooser
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.look.button import Button, Segments
from eventdesk.ui.kit.look.card import column, row
from eventdesk.ui.kit.look.flow import Flow
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.paper.media import media_choices


class LookBar(QWidget):
    """Two lines above the table; what is chosen is told to the view-model."""

    def __init__(self, looking: Looking, *, may_edit: bool) -> None:
        super().__init__()
        self._looking = looking
        self.design = Chooser(self.tr("Design"))
        self.medium = Chooser(self.tr("Paper"), media_choices())
        orders = [
            (BadgeOrder.NAME.value, self.tr("Name")),
            (BadgeOrder.ORGANISATION.value, self.tr("Organisation")),
            (BadgeOrder.BOX.value, self.tr("Box")),
        ]
        self.order = Segments(orders, self.tr("Order"))
        self.marks = QCheckBox(self.tr("Crop marks"))
        self.two_sided = QCheckBox(self.tr("Two-sided"))
        for box in (self.marks, self.two_sided):
            box.setAccessibleName(box.text())
        self.edit = Button(self.tr("Edit"), "pencil", key="Ctrl+D")
        self.edit.setAccessibleDescription(self.tr("Edit the design"))
        if not may_edit:
            self.edit.hide()
        self.trial = Button(self.tr("Test print"), "scan-line", key="Ctrl+T")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        first, second = row(spacing=Space.S), Flow(spacing=Space.M)
        first.addWidget(self.design, 9)
        first.addWidget(self.edit)
        first.addWidget(self.medium, 16)
        first.addWidget(self.trial)
        second.addWidget(Label(self.tr("Order"), Type.LABEL))
        second.addWidget(self.order)
        second.addWidget(self.marks)
        second.addWidget(self.two_sided)
        body = column(spacing=Space.S)
        body.addLayout(first)
        body.addLayout(second)
        self.setLayout(body)

    def _connect(self) -> None:
        self._looking.changed.connect(self._show)
        self.design.chosen.connect(lambda key: self._looking.choose(badge_design=key))
        self.medium.chosen.connect(lambda key: self._looking.choose(badge_medium=key))
        self.order.chosen.connect(lambda key: self._looking.choose(badge_order=BadgeOrder(key)))
        self.marks.clicked.connect(lambda on: self._looking.choose(crop_marks=on))
        self.two_sided.clicked.connect(lambda on: self._looking.choose(two_sided=on))

    @Slot(object)
    def _show(self, chosen: Chosen) -> None:
        self.design.set_choices([Choice(one.key, design_words(one)) for one in chosen.offered if one.usable])
        self.design.hold(chosen.design)
        self.medium.hold(chosen.look.medium.key)
        self.order.choose(chosen.order.value)
        self.marks.setChecked(chosen.marks)
        self.marks.setEnabled(chosen.look.medium.cut)
        self.two_sided.setChecked(chosen.two_sided)
