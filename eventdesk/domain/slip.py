"""A change slip: what of somebody's day is another than on the sheet in hand, from what to what."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from eventdesk.domain.agenda import AgendaLine, AgendaSheet, LineKind
from eventdesk.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One change: `before` is None for what is new, `after` for what is called off."""

    before: AgendaLine | None
    after: AgendaLine | None

    @property
    def shown(self) -> AgendaLine:
        """The line that tells whom it is with."""
        line = self.after or self.before
        assert line is not None
        return line


@dataclass(frozen=True, slots=True)
class ChangeSlip:
    """What changed for one person; the `sheet` is their whole day as it is now."""

    sheet: AgendaSheet
    lines: tuple[SlipLine, ...]

    @property
    def person(self) -> PersonId:
        """The person whose day has changed."""
        return self.sheet.person

    @property
    def of_newcomer(self) -> bool:
        """Whether it is the whole day of somebody who holds no sheet yet."""
        whole = len(self.lines) == len(_busy(self.sheet.lines))
        return whole and not self.sheet.printed_revision and all(line.before is None for line in self.lines)

    @property
    def tz(self) -> tzinfo:
        """The zone in which its times are told."""
        return self.sheet.tz

    @property
    def printed_at(self) -> datetime | None:
        """When it was made."""
        return self.sheet.printed_at


def slip(before: AgendaSheet, after: AgendaSheet) -> ChangeSlip | None:
    """What differs between two sheets of somebody; None where nothing does.

    A line is the same one later where it is with the same people; where others came in somebody's place, the
    one at the same time and table is meant.
    """
    old, new = _busy(before.lines), _busy(after.lines)
    kept = [line for line in old if line in new]
    for line in kept:
        old.remove(line)
        new.remove(line)
    pairs = _paired(old, new, _about)
    pairs += _paired(old, new, lambda line: (line.kind, line.starts, line.table))
    pairs += [SlipLine(line, None) for line in old] + [SlipLine(None, line) for line in new]
    return ChangeSlip(after, tuple(sorted(pairs, key=_when))) if pairs else None


def slips(before: Iterable[AgendaSheet], after: Iterable[AgendaSheet]) -> tuple[ChangeSlip, ...]:
    """The slips of all whose day differs, in the order of `after`; to who was not there before all is new."""
    known = {sheet.person: sheet for sheet in before}
    found = (slip(known.get(sheet.person, replace(sheet, lines=())), sheet) for sheet in after)
    return tuple(one for one in found if one is not None)


def _busy(lines: Iterable[AgendaLine]) -> list[AgendaLine]:
    return [line for line in lines if line.kind is not LineKind.FREE]


def _about(line: AgendaLine) -> object:
    return line.kind, line.title, frozenset((one.name, one.organisation) for one in line.partners)


def _paired(
    old: list[AgendaLine], new: list[AgendaLine], of: Callable[[AgendaLine], object]
) -> list[SlipLine]:
    """Pairs of lines that are the same thing by some mark; they are taken out of both lists."""
    pairs: list[SlipLine] = []
    for line in tuple(old):
        same = next((other for other in new if of(other) == of(line)), None)
        if same is not None:
            old.remove(line)
            new.remove(same)
            pairs.append(SlipLine(line, same))
    return pairs


def _when(line: SlipLine) -> tuple[bool, float]:
    starts = line.shown.starts
    return starts is None, starts.timestamp() if starts else 0.0
