"""Checkpoints, and the questions asked at them: two lists, one of them in front."""

from eventdesk.domain.fact import Noun
from eventdesk.ui.checkpoints.checkpoint_list import CheckpointList
from eventdesk.ui.checkpoints.question_list import QuestionList
from eventdesk.ui.kit.context import ScreenContext
from eventdesk.ui.kit.listparts import ListParts


class CheckpointsScreen(ListParts):
    """What the desks of the event are set up with."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        titles: dict[str, str] = {
            Noun.CHECKPOINT: self.tr("Checkpoints"),
            Noun.QUESTION: self.tr("Questions"),
        }
        self.checkpoints = CheckpointList(context, self.choice(titles, Noun.CHECKPOINT))
        self.questions = QuestionList(context, self.choice(titles, Noun.QUESTION))
        self.set_up({Noun.CHECKPOINT: self.checkpoints, Noun.QUESTION: self.questions})
