"""Rooms, tables, slots, sessions, checkpoints and questions: lists, one of them in front."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from eventdesk.domain.fact import Noun
from eventdesk.domain.rights import Right
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.lists.parts import ListParts
from eventdesk.ui.setup.checkpoint_list import CheckpointList
from eventdesk.ui.setup.question_list import QuestionList
from eventdesk.ui.setup.room_list import RoomList
from eventdesk.ui.setup.session_list import SessionList
from eventdesk.ui.setup.slot_list import SlotList
from eventdesk.ui.setup.table_list import TableList

OF_SETTINGS = frozenset({Noun.CHECKPOINT, Noun.QUESTION})
"""What only those set up who may change the settings of the event."""


class SetupScreen(ListParts):
    """What an event is made of before anybody comes."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        titles: dict[str, str] = {
            Noun.CHECKPOINT: self.tr("Checkpoints"),
            Noun.QUESTION: self.tr("Questions"),
            Noun.ROOM: self.tr("Rooms"),
            Noun.TABLE: self.tr("Tables"),
            Noun.SLOT: self.tr("Slots"),
            Noun.SESSION: self.tr("Sessions"),
        }
        made: dict[str, Callable[[ScreenContext, QWidget], Any]] = {
            Noun.CHECKPOINT: CheckpointList,
            Noun.QUESTION: QuestionList,
            Noun.ROOM: RoomList,
            Noun.TABLE: TableList,
            Noun.SLOT: SlotList,
            Noun.SESSION: SessionList,
        }
        offered = {
            noun: title
            for noun, title in titles.items()
            if noun not in OF_SETTINGS or context.may(Right.SETTINGS)
        }
        self.set_up({noun: made[noun](context, self.choice(offered, noun)) for noun in offered})

    @property
    def checkpoints(self) -> CheckpointList:
        """Where one scans."""
        return cast("CheckpointList", self.parts[Noun.CHECKPOINT])

    @property
    def questions(self) -> QuestionList:
        """What is asked there."""
        return cast("QuestionList", self.parts[Noun.QUESTION])

    @property
    def rooms(self) -> RoomList:
        """Where tables stand and sessions are held."""
        return cast("RoomList", self.parts[Noun.ROOM])

    @property
    def tables(self) -> TableList:
        """Where one meets."""
        return cast("TableList", self.parts[Noun.TABLE])

    @property
    def slots(self) -> SlotList:
        """When one meets."""
        return cast("SlotList", self.parts[Noun.SLOT])

    @property
    def sessions(self) -> SessionList:
        """Gatherings of groups, and talks."""
        return cast("SessionList", self.parts[Noun.SESSION])
