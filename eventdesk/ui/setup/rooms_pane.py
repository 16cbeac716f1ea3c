"""What putting sessions into rooms would change, one block each, before it is done."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from eventdesk.domain.place import SessionRow
from eventdesk.ui.kit.look.card import Rule, column
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Space, Tone
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.setup.roomsearch import RoomLine, RoomsFound, Stays

stays_words = Words(
    "RoomsPane",
    {
        Stays.NONE_SUITS: QT_TRANSLATE_NOOP("RoomsPane", "No room suits it."),
        Stays.BEGUN: QT_TRANSLATE_NOOP("RoomsPane", "It is over, on, or about to begin."),
        Stays.UNTIMED: QT_TRANSLATE_NOOP("RoomsPane", "It has no time yet."),
    },
)


class RoomsPane(QWidget):
    """Each session with its time, who is expected, what it needs, and from which room to which."""

    def __init__(self, found: RoomsFound, moments: Moments) -> None:
        super().__init__()
        self.found = found
        self._moments = moments
        body = column(padding=Space.XL, spacing=Space.M)
        self.setLayout(body)
        placed = sum(bool(line.after) for line in found.lines)
        body.addWidget(Label(self.tr("A room was found for %n session(s).", "", placed), wrap=True))
        for line in found.lines:
            body.addWidget(Rule())
            body.addWidget(self._block(line))
        body.addStretch(1)

    def _block(self, line: RoomLine) -> QWidget:
        block = QWidget()
        lines = column(spacing=Space.XS)
        block.setLayout(lines)
        lines.addWidget(Label(line.row.session.title, Type.STRONG, wrap=True))
        lines.addWidget(Label(" · ".join(self._told(line.row)), Type.MUTED, wrap=True))
        change = Label(self._change(line), wrap=True)
        change.set_tone(Tone.OK if line.after else Tone.WARN)
        lines.addWidget(change)
        return block

    def _told(self, row: SessionRow) -> Iterator[str]:
        session = row.session
        if session.starts and session.ends:
            yield self._moments.span(session.starts, session.ends)
        yield self.tr("%n people expected", "", row.expected)
        if session.needs:
            yield self.tr("needs {words}").format(words=", ".join(session.needs))

    def _change(self, line: RoomLine) -> str:
        before = line.row.room
        if line.stays is not None:
            here = self.tr("It stays in {room}, which does not suit it.").format(room=before)
            return stays_words(line.stays) + (f" {here}" if before else "")
        if before:
            return self.tr("{before} → {after}").format(before=before, after=line.after)
        return self.tr("→ {room}").format(room=line.after)
