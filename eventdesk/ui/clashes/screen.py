"""Clashes: one list of everything that cannot hold together, by when it happens; Enter goes to its cause."""

from collections.abc import Sequence

from PySide6.QtCore import Slot

from eventdesk.domain.clashes import ClashRow
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.ui.clashes.model import ClashesModel
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.screen import ListScreen
from eventdesk.ui.kit.look.button import Button, Kind
from eventdesk.ui.kit.look.empty import EmptyState
from eventdesk.ui.kit.look.label import Label, Type
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.table.columns import Column
from eventdesk.ui.kit.table.model import RowTableModel
from eventdesk.ui.kit.words.clashes import clash_words


class ClashesScreen(ListScreen[ClashRow]):
    """What, when, who and where; a filter over all of it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, ClashesModel(context.worker, context.desk))
        self.set_up(
            self.tr("Clashes"),
            self.tr("Find a clash"),
            RowTableModel(self._columns(), lambda row: row.clash),
            EmptyState(
                "circle-check",
                self.tr("No clashes"),
                self.tr("Nobody and no table is needed twice, and every room is large enough."),
            ),
            add=Button(self.tr("Mend all"), "sparkles", Kind.PRIMARY, key="Ctrl+M"),
            before=[Label(self.tr("Enter goes to the meeting."), Type.MUTED)],
        )

    @Slot()
    def add(self) -> None:
        """Ask for the smallest change without any of these."""
        self.context.tell_trouble(Trouble(TroubleKind.CLASHES))

    @Slot(object)
    def open(self, row: ClashRow) -> None:
        """Go where the clash can be mended."""
        if row.cause is not None:
            self.context.show(row.cause)
        else:
            words = self.tr("Move meetings of this time to another room, or the session.")
            self.context.notify(Notice(words, Tone.NEUTRAL))

    def subtitle(self, rows: Sequence[ClashRow]) -> str:
        """How many there are."""
        return self.tr("%Ln clash(es)", "", len(rows)) if rows else ""

    def _columns(self) -> tuple[Column[ClashRow], ...]:
        return (
            Column(
                title=self.tr("Time"),
                text=lambda row: self.moments.time(row.clash.starts),
                sort_key=lambda row: (row.clash.starts is None, row.clash.starts or 0),
                width=84,
            ),
            Column(
                title=self.tr("Clash"),
                text=lambda row: clash_words(row.clash.kind),
                chip=True,
                tone=lambda _: Tone.WARN,
                icon=lambda _: "triangle-alert",
                width=230,
            ),
            Column(
                title=self.tr("Who"),
                text=self._who,
                tooltip=lambda row: "\n".join(row.who),
                strong=True,
                stretch=True,
                width=300,
            ),
            Column(
                title=self.tr("Where"),
                text=self._where,
                tooltip=self._where,
                halves=self._where_halves,
                stretch=True,
                width=280,
            ),
        )

    def _who(self, row: ClashRow) -> str:
        if row.clash.capacity:
            return self.tr("{count} people, {capacity} seats").format(
                count=self.moments.number(row.clash.count), capacity=self.moments.number(row.clash.capacity)
            )
        return ", ".join(row.who)

    def _where(self, row: ClashRow) -> str:
        return ", ".join(part for part in self._where_halves(row) if part)

    def _where_halves(self, row: ClashRow) -> tuple[str, str]:
        """The place, over the sessions it is about, which have a room of their own beside a table."""
        words = self.tr("Tables {numbers}") if len(row.tables) > 1 else self.tr("Table {numbers}")
        table = words.format(numbers=", ".join(row.tables)) if row.tables else ""
        sessions = ", ".join(row.sessions)
        if table and sessions and row.room:
            return table, self.tr("{session} ({room})").format(session=sessions, room=row.room)
        return ", ".join(part for part in (table, row.room) if part), sessions
