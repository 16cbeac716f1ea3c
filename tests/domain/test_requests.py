"""What became of requests, and which organisations asked which others."""

import pytest

from eventdesk.domain.ids import OrganisationId, PersonId, RequestId
from eventdesk.domain.meeting import Answer
from eventdesk.domain.requests import (
    Matrix,
    MatrixCell,
    Party,
    RequestRow,
    RequestSort,
    RequestState,
    matrix_of,
)

ALL, MUTUAL, ONE, REFUSED, WAITS = RequestSort


def party(name: str, home: str = "", *, coming: bool = True) -> Party:
    return Party(PersonId(name), name, home.title(), OrganisationId(home) if home else None, coming)


def row(
    answer: Answer = Answer.OPEN, returned: Answer | None = None, *, meets: bool = False, coming: bool = True
) -> RequestRow:
    return RequestRow(
        RequestId("r"),
        party("ada"),
        party("bo", coming=coming),
        answer=answer,
        returned=returned,
        meets=meets,
    )


@pytest.mark.parametrize(
    ("told", "state", "sorts"),
    [
        (row(), RequestState.WAITS, {ALL, ONE, WAITS}),
        (row(Answer.YES), RequestState.WAITS, {ALL, MUTUAL, WAITS}),
        (row(returned=Answer.OPEN, meets=True), RequestState.MEETS, {ALL, MUTUAL}),
        (row(Answer.NO), RequestState.REFUSED, {ALL, REFUSED}),
        (row(returned=Answer.NO), RequestState.REFUSED, {ALL, REFUSED}),
        (row(coming=False), RequestState.NOT_COMING, {ALL, ONE}),
    ],
)
def test_what_became_of_a_request(told: RequestRow, state: RequestState, sorts: set[RequestSort]) -> None:
    assert told.state is state
    assert {sort for sort in RequestSort if told.is_a(sort)} == sorts
    assert told.people == {"ada", "bo"}


def test_organisations_that_asked_each_other() -> None:
    ada, eve, bo, cy = party("ada", "north"), party("eve", "north"), party("bo", "east"), party("cy")
    wishes = (
        RequestRow(RequestId("1"), ada, bo, returned=Answer.OPEN),
        RequestRow(RequestId("2"), eve, bo),
        RequestRow(RequestId("3"), bo, ada, returned=Answer.OPEN),
        RequestRow(RequestId("4"), cy, ada),
    )
    matrix = matrix_of(wishes)
    assert (matrix.names, matrix.ids) == (("East", "North", ""), ("east", "north", None))
    assert matrix.cells == {(1, 0): MatrixCell(2, 1), (0, 1): MatrixCell(1, 1), (2, 1): MatrixCell(1)}
    assert (matrix.at(1, 0), matrix.at(0, 0), matrix.most) == (MatrixCell(2, 1), None, 2)
    assert (matrix_of(()), Matrix().most) == (Matrix(), 0)
