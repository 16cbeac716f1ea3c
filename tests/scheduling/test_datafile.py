"""Data files of the published problem, written as anybody may write them."""

from pathlib import Path

import pytest

from tests.scheduling.datafile import DataFileError, values
from tests.scheduling.instances import limits, read

PLAIN = """nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1, 2,1, |1, 3,3|];
nMeetingsBusiness = [2, 1, 1]; meetingsxBusiness = [{1,2},{1},{2}];
forbidden = [{0},{1},{0}]; fixed = [0,4]; precedences = [{},{1}];
"""
STRANGE = """% nTables = 9; [ { of old
precedences=[ { } , {1} ];fixed = array1d(1..2, [0, 4,]) ;
/* nTotalSlots = 99; */ forbidden = [{}, % not at ; breakfast
1..1, {0}];
requested\t= array2d(1..2, 1..3, [1,2,1, 1,3,3]);
nMorningSlots=2;nTotalSlots=4;nTables=1;nMeetings=2;nBusiness=3"""


@pytest.fixture
def written(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / "day.dzn"
    path.write_bytes(request.param)
    return path


@pytest.mark.parametrize(
    "written",
    [
        PLAIN.encode(),
        STRANGE.encode(),
        PLAIN.replace("\n", "\r\n").encode("utf-8-sig"),
        b"% \xe9\n" + PLAIN.encode(),
    ],
    indirect=True,
)
def test_the_same_day_is_read_however_it_is_written(written: Path) -> None:
    problem = read(written)
    assert (problem.slots, problem.tables, problem.everybody) == (4, 1, 3)
    assert problem.people == ((0, 1), (0, 2))
    assert problem.allowed == (frozenset({1}), frozenset({3}))
    assert problem.earlier == ((0, 1),)
    assert limits(written, 0) == [
        "it is asked for the morning, slots 1 to 2",
        "participant 2 is not there in 1",
    ]
    assert limits(written, 1) == ["it is fixed in slot 4"]


@pytest.mark.parametrize(
    "written", [b"", b"nTotalSlots = ;", b"nTables 3;", b"fixed = [1..x];", b"[[[["], indirect=True
)
def test_what_is_no_day_is_told(written: Path) -> None:
    with pytest.raises(DataFileError):
        read(written)


@pytest.mark.parametrize("written", [b"requested = [||]; fixed = [];"], indirect=True)
def test_a_table_may_be_empty(written: Path) -> None:
    assert values(written) == {"requested": [], "fixed": []}
