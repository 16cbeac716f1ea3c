"""The station of a large event as on the day: a checkpoint, questions, PINs, a desk left to a helper."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from eventdesk.domain.checkpoint import Checkpoint
from eventdesk.domain.fact import Draft
from eventdesk.domain.ids import GestureId, PersonId, QuestionId
from eventdesk.domain.question import Asking, Given, Question, QuestionKind, answer_id
from eventdesk.domain.refusal import Refused
from eventdesk.domain.rights import DeskRole
from eventdesk.domain.visit import ENTRANCE
from eventdesk.usecases.access import set_pin
from eventdesk.usecases.post import Post
from tests.benchmarks.large_event import LargeEvent

PIN = "86420"
CONSENT = Question(
    id="q-photos", key="photos", text="May we take pictures of you?", kind=QuestionKind.CONSENT
)
QUESTIONS = (
    CONSENT,
    Question(id="q-diet", key="diet", text="What do you not eat?", asking=Asking.OPTIONAL),
    Question(id="q-slides", key="slides", text="Have you brought your slides?", roles=("speaker",)),
)


def furnish(event: LargeEvent, people: int) -> LargeEvent:
    """Set up the entrance, ask three questions of which all have answered the one that concerns them, guard
    the desk by a PIN and leave it to a helper."""
    with event.file.writing(GestureId("station"), "benchmark", event.desk.now()) as writing:
        writing.record(_drafts(people))
    sealed = set_pin(event.desk, DeskRole.ORGANISER, PIN)
    assert not isinstance(sealed, Refused)
    return replace(event, desk=replace(event.desk, post=Post(DeskRole.HELPER)))


def _drafts(people: int) -> Iterator[Draft]:
    yield Checkpoint(
        id=ENTRANCE,
        name="Entrance",
        roles=("member", "speaker"),
        capacity=people,
        opens=datetime(2020, 1, 1, tzinfo=UTC),
        closes=datetime(2040, 1, 1, tzinfo=UTC),
        checkout_at="04:00",
    ).created()
    for question in QUESTIONS:
        yield question.created()
    consent = QuestionId(CONSENT.id)
    for n in range(people):
        person = PersonId(f"p{n}")
        yield Given(
            id=answer_id(person, consent), person=person, question=consent, value="yes", confirmed=True
        ).created()
