"""Records in hand: what an event holds of some kinds, and what it would hold after some drafts."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from eventdesk.domain.fact import Draft
from eventdesk.domain.fold import RECORDS
from eventdesk.domain.record import Record

R = TypeVar("R", bound=Record)


class Records:
    """An unchanging set of records, asked as an event file is."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._by_noun: dict[str, dict[str, Record]] = defaultdict(dict)
        for record in records:
            self._by_noun[record.noun][record.id] = record

    def get(self, cls: type[R], id: str | None) -> R | None:
        """The record of this id unless it was removed."""
        found = self.ever(cls, id)
        return None if found is None or found.removed else found

    def ever(self, cls: type[R], id: str | None) -> R | None:
        """The record of this id, also a removed one."""
        found = self._by_noun[cls.noun].get(id or "")
        return found if isinstance(found, cls) else None

    def all(self, cls: type[R]) -> tuple[R, ...]:
        """All records of this kind that are not removed."""
        held = self._by_noun[cls.noun].values()
        return tuple(record for record in held if isinstance(record, cls) and not record.removed)

    def after(self, drafts: Iterable[Draft]) -> "Records":
        """What there would be once these had been recorded."""
        then = Records()
        then._by_noun = defaultdict(dict, {noun: dict(held) for noun, held in self._by_noun.items()})
        for draft in drafts:
            cls = RECORDS.get(draft.subject.noun)
            if cls is not None:
                known = then._by_noun[cls.noun].get(draft.subject.id)
                made = known.with_body(draft.body) if known else cls.of_body(draft.subject.id, draft.body)
                then._by_noun[cls.noun][draft.subject.id] = made
        return then
