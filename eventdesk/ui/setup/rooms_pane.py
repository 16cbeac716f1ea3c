"""What putting sessions into rooms would change, one block each, before it is done."""

from PySide6.QtWidgets import QWidget

from eventdesk.ui.kit.look.card import Rule, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.texts import Moments
from eventdesk.ui.setup.roomsearch import RoomLine, RoomsFound


class RoomsPane(QWidget):
    """Each session with its time, who is expected, what it needs, and from which room to which."""

    def __init__(self, found: RoomsFound, moments: Moments) -> None:
        super().__init__()
        self.found = found
        self._moments = moments
        body = column(padding=Space.XL, spacing=Space.M)
        self.setLayout(body)
        placed = sum(bool(line.after) for line in found.lines)
        body.addWidget(Label(self.tr("%n session(s) get a room.", "", placed), wrap=True))
        for line in found.lines:
            body.addWidget(Rule())
            body.addWidget(self._block(line))
        body.addStretch(1)

    def _block(self, line: RoomLine) -> QWidget:
        block = QWidget()
        lines = column(spacing=Space.XS)
        block.setLayout(lines)
        lines.addWidget(Label(line.title, Type.STRONG, wrap=True))
        told = [
            self._moments.span(line.starts, line.ends),
            self.tr("%n people expected", "", line.expected),
            *([self.tr("needs {words}").format(words=", ".join(line.needs))] if line.needs else []),
        ]
        lines.addWidget(Label(" · ".join(told), Type.MUTED, wrap=True))
        change = Label(self._change(line), wrap=True)
        change.set_tone(Tone.OK if line.after else Tone.WARN)
        lines.addWidget(change)
        return block

    def _change(self, line: RoomLine) -> str:
        if not line.after:
            here = self.tr("It stays in {room}, which does not suit it.").format(room=line.before)
            return self.tr("No room suits it.") + (f" {here}" if line.before else "")
        if line.before:
            return self.tr("{before} → {after}").format(before=line.before, after=line.after)
        return self.tr("→ {room}").format(room=line.after)
