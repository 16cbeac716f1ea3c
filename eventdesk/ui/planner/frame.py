"""The planner laid out: tools over the plan, what waits or is built beside it, legend and quality below."""

from enum import StrEnum

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QWidget

from eventdesk.domain.planner import Bond, Planner
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.form.choicebox import ChoiceBox
from eventdesk.ui.kit.form.finder import Choice, Finder
from eventdesk.ui.kit.look.button import Button, IconButton, Kind, Segments
from eventdesk.ui.kit.look.card import Card, column, row
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.heading import Heading
from eventdesk.ui.kit.look.label import ElidedLabel, Label, Type
from eventdesk.ui.kit.look.theme import Space
from eventdesk.ui.kit.words.names import country_name
from eventdesk.ui.kit.words.roles import role_words
from eventdesk.ui.planner.buildmodel import BuildModel
from eventdesk.ui.planner.buildpane import BuildPane
from eventdesk.ui.planner.grid import PlanGrid
from eventdesk.ui.planner.hand import Hand
from eventdesk.ui.planner.keyscard import KeysCard
from eventdesk.ui.planner.layout import Zoom
from eventdesk.ui.planner.legend import Legend
from eventdesk.ui.planner.palette import ColourBy, Shade
from eventdesk.ui.planner.qualitystrip import QualityStrip
from eventdesk.ui.planner.waitinglist import WaitingPane
from eventdesk.ui.planner.words import bond_words, colour_words

SIDE_WIDTH = 272


class Side(StrEnum):
    """What stands beside the plan."""

    NONE = ""
    WAITING = "waiting"
    BUILD = "build"


class PlannerFrame(QWidget):
    """All widgets of the planner in their places; what they do is the screen's."""

    def __init__(self, context: ScreenContext, hand: Hand, build: BuildModel) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.context = context
        self.moments = context.moments
        self.grid = PlanGrid(hand, context.moments)
        self.undo_button = IconButton("undo-2", self.tr("Undo"), "text", key="Ctrl+Z")
        self.redo_button = IconButton("redo-2", self.tr("Do again"), "text", key="Ctrl+Y")
        self.waiting_button = Button(self.tr("Not placed"), "inbox", key="Ctrl+U")
        self.build_button = Button(self.tr("Build the day"), "sparkles", Kind.PRIMARY, key="Ctrl+B")
        self.publish_button = Button(self.tr("Publish"), "badge-check", key="Ctrl+Shift+P")
        self.waiting_button.setCheckable(True)
        self.keys_button = IconButton("keyboard", self.tr("Keys of the plan"), "text", key="Ctrl+K")
        self.keys = KeysCard(self)
        self.keys_button.clicked.connect(lambda: self.keys.open_below(self.keys_button))
        self.heading = Heading(
            self.tr("Planner"),
            "",
            self.undo_button,
            self.redo_button,
            self.waiting_button,
            self.publish_button,
            self.build_button,
        )
        self.finder = Finder([])
        self.colours = ChoiceBox()
        self.zooms = self._zoom_choice()
        self.legend = Legend(self.shade_words)
        self.cell_words = ElidedLabel("", Type.CAPTION)
        self.quality = QualityStrip()
        self.waiting = WaitingPane()
        self.building = BuildPane(build, context.moments, lambda: hand.planner)
        self.empty = self._empty_state("", "")
        self._lay_out()
        self.setFocusProxy(self.grid)

    # What is shown

    @property
    def side(self) -> Side:
        """What stands beside the plan."""
        return self._shown_side

    def show_side(self, side: Side) -> None:
        """Show the wishes that wait, the building, or the plan alone."""
        self._shown_side = side
        self._beside.setVisible(side is not Side.NONE)
        self._side_title.setText(self.tr("Build the day") if side is Side.BUILD else self.tr("Not placed"))
        self._sides.setCurrentWidget(self.building if side is Side.BUILD else self.waiting)
        self.waiting_button.setChecked(side is Side.WAITING)

    def show_emptiness(self, planner: Planner) -> None:
        """Say what is missing before there can be a plan; show the plan where nothing is."""
        if not planner.slots:
            told = self.tr("No slots yet"), self.tr("Import the list of slots: the columns of the plan.")
        elif not planner.tables:
            told = self.tr("No tables yet"), self.tr("Import the list of tables: the lines of the plan.")
        else:
            self._pages.setCurrentWidget(self._whole)
            return
        self.empty.deleteLater()
        self.empty = self._empty_state(*told)
        self._pages.addWidget(self.empty)
        self._pages.setCurrentWidget(self.empty)

    def show_choices(self, planner: Planner) -> None:
        """Offer everybody who meets, and every organisation of theirs, to be lit up."""
        people = planner.people.values()
        organisations = {p.organisation_id: p.organisation for p in people if p.organisation_id}
        self.finder.set_choices(
            [
                *(Choice(p.id, f"{p.name} · {p.organisation}" if p.organisation else p.name) for p in people),
                *(Choice(key, name) for key, name in sorted(organisations.items(), key=lambda one: one[1])),
            ]
        )

    def count_waiting(self, count: int) -> None:
        """Say how many wishes wait."""
        words = self.tr("Not placed ({count})") if count else self.tr("Not placed")
        self.waiting_button.set_words(words.format(count=count))

    def say(self, words: str) -> None:
        """Say what is under the hand."""
        self.cell_words.set_words(words)

    def shade_words(self, shade: Shade) -> str:
        """An entry of the legend in words."""
        if not shade.key:
            return self.tr("Others")
        match ColourBy(self.colours.currentData()):
            case ColourBy.BOND:
                return bond_words(Bond(shade.key))
            case ColourBy.ROLE:
                return role_words(shade.key)
            case ColourBy.COUNTRY:
                return country_name(shade.key, self.moments.locale)
            case _:
                return shade.key

    # What Escape does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape comes here from wherever it means nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    @Slot()
    def step_back(self) -> None:
        """Light up all again; where all is, close what stands beside the plan."""
        if self.finder.text() or self.legend.chosen is not None:
            self.finder.clear()
            if self.legend.chosen is not None:
                self.legend.choose(self.legend.chosen)
        elif self.side is not Side.NONE:
            self.close_side.click()

    # How it is laid out

    def _zoom_choice(self) -> Segments:
        choices = [
            (Zoom.DAY.value, self.tr("Whole day")),
            (Zoom.HALF.value, self.tr("Half a day")),
            (Zoom.TWO_HOURS.value, self.tr("2 hours")),
            (Zoom.HOUR.value, self.tr("1 hour")),
        ]
        return Segments(choices, self.tr("How much of the day is shown"))

    def _empty_state(self, title: str, text: str) -> EmptyState:
        return EmptyState("table-2", title, text)

    def _lay_out(self) -> None:
        self.finder.setPlaceholderText(self.tr("Light up a person or an organisation"))
        self.finder.setAccessibleName(self.tr("Light up a person or an organisation"))
        self.finder.setClearButtonEnabled(True)
        self.colours.setAccessibleName(self.tr("Colour by"))
        for by in ColourBy:
            self.colours.addItem(colour_words(by), by.value)
        tools = row(spacing=Space.M)
        tools.addWidget(self.finder, 1)
        tools.addWidget(Label(self.tr("Colours"), Type.LABEL))
        tools.addWidget(self.colours)
        tools.addWidget(self.zooms)
        tools.addWidget(self.keys_button)
        middle = column(spacing=Space.S)
        ground = Card(padding=Space.XS)
        ground.body.addWidget(self.grid)
        middle.addWidget(ground, 1)
        below = column(spacing=0)
        below.addWidget(self.cell_words)
        below.addWidget(self.legend)
        middle.addLayout(below)
        middle.addWidget(self.quality)
        self._whole = QWidget()
        across = row(spacing=Space.M)
        across.addLayout(middle, 1)
        across.addWidget(self._side_panel())
        whole = column(spacing=Space.S)
        whole.addLayout(tools)
        whole.addLayout(across, 1)
        self._whole.setLayout(whole)
        self._pages = QStackedLayout()
        main = column(padding=Space.XL, spacing=Space.S)
        main.addWidget(self.heading)
        main.addLayout(self._pages, 1)
        self.setLayout(main)
        self._pages.addWidget(self._whole)
        self._pages.addWidget(self.empty)
        self.show_side(Side.NONE)

    def _side_panel(self) -> QWidget:
        self._beside = QWidget()
        self._beside.setFixedWidth(SIDE_WIDTH)
        self._side_title = Label("", Type.TITLE)
        self.close_side = IconButton("x", self.tr("Close what stands beside the plan"))
        self._sides = QStackedWidget()
        self._sides.addWidget(self.waiting)
        self._sides.addWidget(self.building)
        top = row(spacing=Space.S)
        top.addWidget(self._side_title, 1)
        top.addWidget(self.close_side, 0, Qt.AlignmentFlag.AlignTop)
        body = column(spacing=Space.S)
        body.addLayout(top)
        body.addWidget(self._sides, 1)
        self._beside.setLayout(body)
        return self._beside
