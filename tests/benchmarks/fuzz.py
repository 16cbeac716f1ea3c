"""A million texts that are no codes, through the decision: none let in, none taken for somebody else."""

import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from eventdesk.domain.badge import Badge
from eventdesk.domain.checkin import ScanAnswer, Verdict, spellings
from eventdesk.domain.code import ALPHABET, has_shape, origin
from eventdesk.domain.event import EVENT_ID, Event
from eventdesk.domain.ids import GestureId, PersonId
from eventdesk.domain.visit import ENTRANCE, Direction
from eventdesk.usecases.checkpoints import checkpoint_of
from eventdesk.usecases.passing import Passing
from eventdesk.usecases.ports import Reading
from tests.benchmarks.figure import Figure
from tests.benchmarks.large_event import STARTS, LargeEvent, make

TEXTS = 1_000_000
PEOPLE = 400
SEED = 1
SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/+=-_{}\":,.;'()<>&?#%$ "
HOSTILE = (
    "\0",
    "\x02",
    "\x1d",
    "\r\n",
    "\ud800",
    "\u202e",
    "é",
    "ß",
    "中",
    "🎟",
    "' OR 1=1 --",
    '{"',
    "\\000026",
    "]Q3",
)


@dataclass(slots=True)
class Tally:
    """What came of the texts; the first of each kind of failure is kept to be looked at."""

    tried: int = 0
    accepted: int = 0
    mistaken: int = 0
    crashes: int = 0
    examples: dict[str, str] = field(default_factory=dict)

    def count(self, what: str, text: str) -> None:
        """Count one failure."""
        setattr(self, what, getattr(self, what) + 1)
        self.examples.setdefault(what, repr(text)[:120])


def run(people: int | None) -> Iterator[Figure]:
    """Try the texts against an event with codes of its own and of other systems."""
    tally = fuzz(TEXTS, people or PEOPLE)
    for what in ("accepted", "mistaken", "crashes"):
        yield Figure("fuzz", what, tally.tried, value=getattr(tally, what), unit="count")


def fuzz(texts: int, people: int = PEOPLE, seed: int = SEED) -> Tally:
    """Try so many texts, the same ones for the same seed."""
    dice = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        event = make(Path(name) / "fuzz.eventdesk", people)
        foreign = _with_foreign(event, dice, people)
        known = {*event.codes, *foreign}
        with event.desk.reading() as reading:
            key = (reading.get(Event, EVENT_ID) or Event(id=EVENT_ID)).key
            for _ in range(texts):
                source = dice.choice(event.codes) if dice.random() < 0.5 else dice.choice(foreign)
                text = dice.choice(WAYS)(dice, source)
                if text.strip() in known or spellings(text)[1] in event.codes:
                    continue
                tally.tried += 1
                _try(tally, reading, key, text)
        event.file.close()
    return tally


def _try(tally: Tally, reading: Reading, key: str, text: str) -> None:
    try:
        answer = _answer(reading, key, text)
    except Exception:
        tally.count("crashes", text)
        return
    if answer.verdict is Verdict.OK:
        tally.count("accepted", text)
    if answer.person is not None and has_shape(spellings(text)[1]):
        tally.count("mistaken", text)


def _answer(reading: Reading, key: str, text: str) -> ScanAnswer:
    """What a scan does, but for opening a transaction each time."""
    holders = reading.checkin.holders_of(spellings(text), ENTRANCE)
    door = checkpoint_of(reading, ENTRANCE)
    passing = Passing(reading, None, GestureId("fuzz"), door, Direction.IN, STARTS)
    return passing.answer(holders, text, origin(key, spellings(text)[1]))


def _with_foreign(event: LargeEvent, dice: random.Random, people: int) -> list[str]:
    """As many codes of other systems, in the shapes that those use."""
    shapes: tuple[Callable[[], str], ...] = (
        lambda: "".join(dice.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=32)),
        lambda: "".join(dice.choices(SIGNS[:62] + "/+=", k=dice.randint(112, 120))),
        lambda: f'{{"i":{dice.randrange(10**6)},"s":"{"".join(dice.choices(SIGNS[:62], k=22))}","v":2}}',
        lambda: f"{dice.getrandbits(128):032x}/{dice.getrandbits(160):040x}",
        lambda: f"A-{''.join(dice.choices(SIGNS[26:52], k=10))}",
        lambda: f"https://tickets.example.org/t/{dice.getrandbits(64):x}?e=7",
    )
    codes = [shapes[n % len(shapes)]() for n in range(people)]
    with event.file.writing(GestureId("foreign"), "benchmark", STARTS) as writing:
        writing.record(
            Badge(id=f"f{n}", person=PersonId(f"p{n}"), code=code).created() for n, code in enumerate(codes)
        )
    return codes


def _changed(dice: random.Random, code: str) -> str:
    """One or two characters wrong."""
    letters = list(code)
    for _ in range(dice.randint(1, 2)):
        letters[dice.randrange(len(letters))] = dice.choice(ALPHABET if has_shape(code) else SIGNS)
    return "".join(letters)


def _swapped(dice: random.Random, code: str) -> str:
    place = dice.randrange(len(code) - 1)
    return code[:place] + code[place + 1] + code[place] + code[place + 2 :]


def _cut(dice: random.Random, code: str) -> str:
    first = dice.randrange(len(code))
    return code[first : first + dice.randint(1, len(code))]


def _hostile(dice: random.Random, code: str) -> str:
    place = dice.randrange(len(code) + 1)
    return code[:place] + dice.choice(HOSTILE) + code[place:]


def _random(dice: random.Random, _: str) -> str:
    return "".join(dice.choices(SIGNS, k=dice.randint(1, 60)))


def _own_shape(dice: random.Random, code: str) -> str:
    return "".join(dice.choices(ALPHABET, k=16))


def _typed(dice: random.Random, _: str) -> str:
    """Names, numbers and addresses are no codes."""
    number = dice.randrange(PEOPLE)
    return dice.choice((f"Family{number}", f"p{number}", f"b{number}", f"p{number}@example.org", str(number)))


WAYS: tuple[Callable[[random.Random, str], str], ...] = (
    _changed,
    _changed,
    _swapped,
    _cut,
    _hostile,
    _random,
    _own_shape,
    _typed,
    lambda _, code: code.swapcase(),
    lambda _, code: code * 2,
    lambda dice, code: code * dice.randint(40, 400),
)
