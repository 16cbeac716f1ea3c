"""A list looked through, and what it changes as rows."""

from pathlib import Path

import pytest

from eventdesk.domain.lists import FieldChange, ListError, ListKind, ListTrouble
from eventdesk.ui.lists import review as lists_review
from eventdesk.ui.lists.review import ChangeRow, State, change_rows, review
from eventdesk.usecases.lists import Entry, ImportPlan
from tests.ui.conftest import Stage


def heard(done: int, total: int) -> None:
    assert 0 <= done <= total


def plan_of(**entries: tuple[Entry, ...]) -> ImportPlan:
    return ImportPlan(
        kind=ListKind.MEETINGS,
        new=entries.get("new", ()),
        changed=entries.get("changed", ()),
        beside=entries.get("beside", ()),
        gone=entries.get("gone", ()),
        same=0,
        problems=(),
        drafts=(),
        rows=(),
        position=0,
    )


def test_each_field_that_changes_is_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    people = FieldChange("people", ("Ada", "Bo"), ("Ada", "Cy"))
    slot = FieldChange("slot", "09:00", "10:00")
    plan = plan_of(
        changed=(Entry(2, "m1", "Ada – Bo", "09:00", (people, slot)),),
        new=(Entry(3, "m2", "Bo – Cy", "09:00 · 2"), Entry(4, "m3", "Cy – Di", "")),
        gone=(Entry(0, "m4", "Di – Ed", "11:00"),),
    )
    rows = change_rows(plan)
    assert rows == (
        ChangeRow(0, State.CHANGED, 2, "Ada – Bo", "people", ("Bo",), ("Cy",)),
        ChangeRow(1, State.CHANGED, 2, "Ada – Bo", "slot", "09:00", "10:00"),
        ChangeRow(2, State.NEW, 3, "Bo – Cy", "", "", "09:00 · 2"),
        ChangeRow(3, State.NEW, 4, "Cy – Di", "", "", ""),
        ChangeRow(4, State.GONE, 0, "Di – Ed", "", "11:00", ""),
    )
    monkeypatch.setattr(lists_review, "MOST_SHOWN", 1)
    assert [row.name for row in change_rows(plan)] == ["Ada – Bo", "Bo – Cy", "Di – Ed"]


def test_a_list_is_read_and_planned(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Wer,Zyv\nÉva Nagy,Duna\n", encoding="utf-8")
    unsure = review(stage.context.desk, path, ListKind.PEOPLE, {}, progress=heard)
    assert (unsure.plan, unsure.found.headings) == (None, ("Wer", "Zyv"))
    sure = review(stage.context.desk, path, ListKind.PEOPLE, {"full": "Wer"}, progress=heard)
    assert sure.plan is not None
    assert [entry.label for entry in sure.plan.new] == ["Éva Nagy"]
    with pytest.raises(ListError) as caught:
        review(stage.context.desk, tmp_path / "none.csv", ListKind.PEOPLE, {}, progress=heard)
    assert caught.value.code is ListTrouble.NO_SUCH_FILE
