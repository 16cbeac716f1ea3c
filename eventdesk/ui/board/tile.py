"""One table of the hall as a tile: who meets there now, how it stands, who comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from eventdesk.domain.board import BoardMeeting, BoardPerson, BoardTable
from eventdesk.domain.meeting import MeetingStatus
from eventdesk.ui.kit.look.fonts import font
from eventdesk.ui.kit.look.icons import paint_icon
from eventdesk.ui.kit.look.theme import RADIUS, Size, Space, Tokens, Tone
from eventdesk.ui.kit.words.moments import Moments

MOST_NAMES = 2
"""So many people of a meeting are named; there is a number for those beyond."""

PILL = QSize(40, 28)
"""What is pressed to start a meeting, at 100 %."""

_TONES = {
    MeetingStatus.HELD: Tone.OK,
    MeetingStatus.PARTLY_HELD: Tone.WARN,
    MeetingStatus.MISSED: Tone.REFUSE,
}
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def tone_of(table: BoardTable) -> Tone:
    """Green where all are there or were, red where nobody is, amber between; neutral where nobody meets."""
    meeting = table.now
    if meeting is None:
        return Tone.NEUTRAL
    if meeting.status in _TONES:
        return _TONES[meeting.status]
    missing = len(meeting.missing)
    if missing == 0:
        return Tone.OK
    return Tone.REFUSE if missing == len(meeting.people) else Tone.WARN


class TileWords(QObject):
    """What a tile says of its meeting; plurals are told by an object of Qt's."""

    def state(self, meeting: BoardMeeting, moments: Moments | None) -> str:
        """How a meeting stands, in two words."""
        match meeting.status:
            case MeetingStatus.HELD:
                return self.tr("Held")
            case MeetingStatus.PARTLY_HELD:
                return self.tr("Partly held")
            case MeetingStatus.MISSED:
                return self.tr("Missed")
            case _ if meeting.started is not None:
                time = moments.time(meeting.started) if moments else ""
                return self.tr("Since {time}").format(time=time)
        missing = len(meeting.missing)
        return self.tr("%n missing", "", missing) if missing else self.tr("All here")

    def free(self, *, out_of_service: bool) -> str:
        """What a table is at which nobody meets."""
        return self.tr("Out of service") if out_of_service else self.tr("Free")

    def coming(self, names: Iterable[str]) -> str:
        """Who comes next."""
        return self.tr("Next: {names}").format(names=" · ".join(names))


@cache
def tile_words() -> TileWords:
    """One for all tiles."""
    return TileWords()


def state_icon(meeting: BoardMeeting) -> str:
    """The icon that says the same."""
    match meeting.status:
        case MeetingStatus.HELD | MeetingStatus.PARTLY_HELD:
            return "handshake"
        case MeetingStatus.MISSED:
            return "user-x"
        case _ if meeting.started is not None:
            return "play"
    if not meeting.missing:
        return "circle-check"
    return "circle-x" if len(meeting.missing) == len(meeting.people) else "triangle-alert"


def seat_icon(meeting: BoardMeeting, person: BoardPerson) -> tuple[str, Tone]:
    """The icon before a name, and its tone: sits, is in the house, is missing."""
    if person.id in meeting.absent:
        return "user-x", Tone.REFUSE
    if person.id in meeting.sitting or meeting.started is not None:
        return "armchair", Tone.OK
    return ("circle-check", Tone.OK) if person.here else ("circle-x", Tone.REFUSE)


@dataclass(frozen=True, slots=True)
class TilePainter:
    """Paints tiles with one painter, at one scale; `hand` where a press of the mouse starts a meeting."""

    painter: QPainter
    tokens: Tokens
    scale: float
    moments: Moments | None
    hand: bool

    def paint(self, tile: QRectF, table: BoardTable, *, chosen: bool) -> None:
        """Paint one table into its place."""
        tone = tone_of(table)
        shade = self.tokens.shade(tone)
        neutral = tone is Tone.NEUTRAL
        edge = self.tokens.line if neutral else shade.text
        self.painter.setPen(QPen(QColor(self.tokens.accent if chosen else edge), 3.0 if chosen else 1.0))
        self.painter.setBrush(QColor(self.tokens.surface if neutral else shade.soft))
        inset = 1.5 if chosen else 0.5
        self.painter.drawRoundedRect(tile.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        inner = tile.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        self._head(inner, table, tone)
        top = inner.top() + 32 * self.scale
        if table.now is None:
            words = tile_words().free(out_of_service=table.out_of_service)
            self._line(QRectF(inner.left(), top, inner.width(), 22 * self.scale), words, self.tokens.muted)
        else:
            pill = PILL.width() * self.scale + Space.S if self.hand and is_ready(table) else 0.0
            self._people(inner.adjusted(0, 0, -pill, 0), top, table.now)
        if table.next is not None:
            self._next(inner, table.next)
        if self.hand and is_ready(table):
            self._pill(pill_in(tile, self.scale))

    def _head(self, inner: QRectF, table: BoardTable, tone: Tone) -> None:
        self.painter.setFont(self._font(Size.HEADING, QFont.Weight.Bold))
        self.painter.setPen(QColor(self.tokens.text))
        head = QRectF(inner.left(), inner.top(), inner.width(), 32 * self.scale)
        self.painter.drawText(head, _LEFT, table.number)
        if table.now is None:
            return
        words = tile_words().state(table.now, self.moments)
        self.painter.setFont(self._font(Size.SMALL, QFont.Weight.DemiBold))
        self.painter.setPen(QColor(self.tokens.shade(tone).text))
        self.painter.drawText(head, _RIGHT, words)
        width = QFontMetricsF(self.painter.font()).horizontalAdvance(words)
        side = 16 * self.scale
        at = QRectF(head.right() - width - side - 6, head.center().y() - side / 2, side, side)
        paint_icon(self.painter, state_icon(table.now), at, self.tokens.shade(tone).text)

    def _people(self, inner: QRectF, top: float, meeting: BoardMeeting) -> None:
        height = 20 * self.scale
        for number, person in enumerate(meeting.people[:MOST_NAMES]):
            more = len(meeting.people) - MOST_NAMES
            name = person.name if number == 0 or more <= 0 else f"{person.name} +{more}"
            side = 14 * self.scale
            line = QRectF(inner.left(), top + number * height, inner.width(), height)
            icon, tone = seat_icon(meeting, person)
            at = QRectF(line.left(), line.center().y() - side / 2, side, side)
            paint_icon(self.painter, icon, at, self.tokens.shade(tone).text)
            line.setLeft(line.left() + side + 6)
            self._line(line, name, self.tokens.text, QFont.Weight.DemiBold)

    def _next(self, inner: QRectF, meeting: BoardMeeting) -> None:
        height = 20 * self.scale
        line = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        self.painter.setFont(self._font(Size.SMALL, QFont.Weight.Normal))
        measure = QFontMetricsF(self.painter.font())
        names = fitted(tuple(person.name for person in meeting.people), measure, line.width())
        self._line(line, names, self.tokens.muted)

    def _pill(self, pill: QRectF) -> None:
        """What is pressed to start the meeting: told by its shape and its icon."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.tokens.accent))
        self.painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        side = pill.height() * 0.62
        at = QRectF(pill.center().x() - side / 2, pill.center().y() - side / 2, side, side)
        paint_icon(self.painter, "play", at, self.tokens.on_accent)

    def _line(
        self, line: QRectF, words: str, colour: str, weight: QFont.Weight = QFont.Weight.Normal
    ) -> None:
        self.painter.setFont(self._font(Size.SMALL, weight))
        self.painter.setPen(QColor(colour))
        measure = QFontMetricsF(self.painter.font())
        self.painter.drawText(
            line, _LEFT, measure.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        )

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        return font(round(size * self.scale), weight)


def fitted(names: Sequence[str], measure: QFontMetricsF, width: float) -> str:
    """Who comes next, in so many pixels: where all of the names do not fit, something of each is seen."""
    words = tile_words().coming(names)
    if len(names) < MOST_NAMES or measure.horizontalAdvance(words) <= width:
        return words
    shown = [names[0], names[1] if len(names) == MOST_NAMES else f"{names[1]} +{len(names) - MOST_NAMES}"]
    room = width - measure.horizontalAdvance(tile_words().coming(["", ""]))
    needs = [measure.horizontalAdvance(name) for name in shown]
    for number, other in enumerate(reversed(needs)):
        may = max(room / 2, room - other)
        shown[number] = measure.elidedText(shown[number], Qt.TextElideMode.ElideRight, may)
    return tile_words().coming(shown)


def is_ready(table: BoardTable) -> bool:
    """Whether all of the meeting are there, and nobody has started it."""
    return table.now is not None and table.now.may_start and not table.now.missing


def pill_in(tile: QRectF, scale: float) -> QRectF:
    """Where on a tile the mouse starts its meeting."""
    width, height = PILL.width() * scale, PILL.height() * scale
    return QRectF(tile.right() - Space.M - width, tile.top() + 44 * scale, width, height)
