"""Requests as they are listed: what became of each, and which organisations asked which others."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from eventdesk.domain.ids import OrganisationId, PersonId, RequestId
from eventdesk.domain.meeting import Answer


class RequestSort(StrEnum):
    """Which requests one looks for."""

    ALL = "all"
    MUTUAL = "mutual"
    ONE_SIDED = "one-sided"
    REFUSED = "refused"
    NOT_PLACED = "not placed"


class RequestState(StrEnum):
    """How far a request has come, the first that holds."""

    MEETS = "meets"
    REFUSED = "refused"
    NOT_COMING = "not coming"
    """One of both cancelled."""

    WAITS = "waits"
    """Both could meet, but no meeting of theirs stands."""


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a request; `home` is None for who comes for no organisation."""

    person: PersonId
    name: str
    organisation: str = ""
    home: OrganisationId | None = None
    coming: bool = True


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One line of the table of requests. `returned` is the answer to the opposite request, None without one.

    `along` are the others who are to join them, called `along_names`. `meets` tells whether a meeting of both
    stands; it has no time where it has no slot yet.
    """

    id: RequestId
    asker: Party
    asked: Party
    along: tuple[PersonId, ...] = ()
    along_names: tuple[str, ...] = ()
    weight: int = 1
    note: str = ""
    answer: Answer = Answer.OPEN
    returned: Answer | None = None
    meets: bool = False
    starts: datetime | None = None
    table: str = ""

    @property
    def refused(self) -> bool:
        """Whether one of both said no."""
        return Answer.NO in (self.answer, self.returned)

    @property
    def mutual(self) -> bool:
        """Whether both want it: both asked, or the one who was asked said yes."""
        wanted = self.returned is not None or self.answer is Answer.YES
        return wanted and not self.refused

    @property
    def state(self) -> RequestState:
        """How far it has come."""
        if self.meets:
            return RequestState.MEETS
        if self.refused:
            return RequestState.REFUSED
        return RequestState.WAITS if self.asker.coming and self.asked.coming else RequestState.NOT_COMING

    @property
    def people(self) -> frozenset[PersonId]:
        """Who asks and who is asked."""
        return frozenset((self.asker.person, self.asked.person))

    def is_a(self, sort: RequestSort) -> bool:
        """Whether it is one of those that one looks for."""
        match sort:
            case RequestSort.ALL:
                return True
            case RequestSort.MUTUAL:
                return self.mutual
            case RequestSort.ONE_SIDED:
                return not (self.mutual or self.refused)
            case RequestSort.REFUSED:
                return self.refused
            case RequestSort.NOT_PLACED:
                return self.state is RequestState.WAITS


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """How often people of one organisation asked people of another, and how many of these are `mutual`."""

    count: int
    mutual: int = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who asked whom, organisation by organisation in the order of their names.

    `cells` are by place: the row asked the column. `ids` go side by side with `names`, None for those who
    come for no organisation, whose name is "".
    """

    ids: tuple[OrganisationId | None, ...] = ()
    names: tuple[str, ...] = ()
    cells: Mapping[tuple[int, int], MatrixCell] = field(default_factory=dict)

    def at(self, row: int, column: int) -> MatrixCell | None:
        """One cell; None where nobody asked."""
        return self.cells.get((row, column))

    @property
    def most(self) -> int:
        """The largest count."""
        return max((cell.count for cell in self.cells.values()), default=0)


def matrix_of(rows: Iterable[RequestRow]) -> Matrix:
    """The matrix of these requests: only organisations that asked or were asked."""
    told = tuple(rows)
    names = {side.home: side.organisation for row in told for side in (row.asker, row.asked)}
    ids = tuple(sorted(names, key=lambda home: (home is None, names[home].casefold(), home or "")))
    place = {home: number for number, home in enumerate(ids)}
    pairs = [(place[row.asker.home], place[row.asked.home], row.mutual) for row in told]
    counts = Counter(pair[:2] for pair in pairs)
    mutual = Counter(pair[:2] for pair in pairs if pair[2])
    cells = {at: MatrixCell(count, mutual[at]) for at, count in counts.items()}
    return Matrix(ids, tuple(names[home] for home in ids), cells)
