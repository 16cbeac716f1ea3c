"""The repair of a day as text: what moves, whom it disturbs, whom to tell; applied where that is asked."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Any

from eventdesk.cli.answer import Answer, Exit, clock, counted, iso, refused
from eventdesk.cli.slips import write_slips
from eventdesk.cli.troubles import Reader
from eventdesk.domain.ids import MeetingId
from eventdesk.domain.organisation import Organisation
from eventdesk.domain.person import Person
from eventdesk.domain.refusal import Refused
from eventdesk.domain.repair import Aim, Cost, Leaning, Proposal, Task
from eventdesk.domain.repaired import Applied, Line, NamedTrouble, ProposalView, Spot, ToTell
from eventdesk.domain.sheet import SheetState
from eventdesk.domain.trouble import Trouble, TroubleKind
from eventdesk.scheduling.repair import proposals
from eventdesk.usecases.agendas import agenda_sheets
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.proposals import shown
from eventdesk.usecases.repair import apply_repair, task_for

SECONDS = 2.0
"""For the best to be proven; as much again to find others that trade off."""

_NOTHING = Answer("No repair was found in time.", {"proposals": []}, Exit.REFUSED)
_LEANINGS = {
    Leaning.KEEP_MEETINGS: "Keeps the most meetings",
    Leaning.KEEP_TIMES: "Moves only what cannot stay",
    Leaning.FEW_PEOPLE: "Disturbs the fewest people",
}
_AIMS = {
    Aim.LOST: ("lost, by weight", "lost, by weight"),
    Aim.UNMET: ("wish without a place, by weight", "wishes without a place, by weight"),
    Aim.MOVED: ("meeting with another time", "meetings with another time"),
    Aim.TOUCHED: ("person with another sheet", "people with another sheet"),
    Aim.TABLES: ("meeting with another table", "meetings with another table"),
    Aim.WAITS: ("slot of waiting", "slots of waiting"),
    Aim.BREAKS: ("break", "breaks"),
}
_CAUSES = {
    TroubleKind.LATE: "{who} comes at {at}",
    TroubleKind.LEAVES: "{who} leaves at {at}",
    TroubleKind.NEVER_CAME: "{who} never came",
    TroubleKind.BACK: "{who} is back",
    TroubleKind.WISHES: "{who} wishes to meet {wishes}",
    TroubleKind.SUBSTITUTE: "{newcomer} comes in place of {who}",
    TroubleKind.TABLE_LOST: "{place} is out of service",
    TroubleKind.TABLE_BACK: "{place} is back",
    TroubleKind.ROOM_LOST: "{place} is out of service",
    TroubleKind.ROOM_BACK: "{place} is back",
    TroubleKind.SLOT_SHORTENED: "the slot of {slot} is {minutes} shorter",
    TroubleKind.POSTPONED: "all is {minutes} later",
    TroubleKind.SESSION_OVERRUNS: "{session} lasts until {at}",
    TroubleKind.LOCK: "the meeting of {people} is locked",
    TroubleKind.CLASHES: "meetings clash",
}


def repair(desk: Desk, zone: tzinfo, dawn: datetime, options: Namespace) -> Iterator[Answer]:
    """The smallest repair of what happened, and those that trade off; with --apply the chosen one is done."""
    if options.slips and not options.apply:
        yield Answer(
            "Not done: slips are of what was applied; add --apply.", {"refused": "usage"}, Exit.USAGE
        )
        return
    happened = _happened(desk, zone, dawn, options)
    if isinstance(happened, Refused):
        yield _not_found(desk, happened)
        return
    troubles, kept = happened
    task = task_for(desk, troubles, locked=kept, at=options.at)
    if isinstance(task, Refused):
        yield refused(task)
        return
    found = _found(desk, troubles, task)
    if isinstance(found, Refused):
        yield refused(found)
    elif not found:
        yield _NOTHING
    elif options.choose > len(found):
        there = counted(len(found), "proposal")
        yield Answer(f"Not done: there is only {there}.", {"refused": "no such proposal"}, Exit.REFUSED)
    elif options.apply:
        proposal, view = found[options.choose - 1]
        sheets = agenda_sheets(desk, people=[one.id for one in view.people]) if options.slips else ()
        applied = apply_repair(desk, troubles, proposal, at=options.at, action=options.action)
        if isinstance(applied, Refused):
            yield refused(applied)
            return
        slips = write_slips(desk, sheets, applied, options.slips) if options.slips else ""
        yield _applied(applied, view, zone, slips)
    else:
        words = "\n\n".join(_words(view, zone) for _, view in found)
        yield Answer(words, {"proposals": [_data(view, zone) for _, view in found]})


def _not_found(desk: Desk, wrong: Refused) -> Answer:
    """Which name was of nothing, or of several; of people, for whom they come."""
    told = refused(wrong)
    name, *several = wrong.about
    with desk.reading() as reading:
        homes = {one.id: one.name for one in reading.all(Organisation)}
        people = {one.external_id or one.id: one for one in reading.all(Person) if several}
    at = {id_: homes.get(one.organisation or "", "") for id_, one in people.items()}
    choices = (f"{one} ({at[one]})" if at.get(one) else one for one in several)
    words = f"Not done: {name} may be {' or '.join(choices)}; give one of these ids."
    data = {**told.data, "name": name, "choices": several}
    return replace(told, words=words if several else f"{told.words.rstrip('.')}: {name}.", data=data)


def _found(
    desk: Desk, troubles: tuple[Trouble, ...], task: Task
) -> list[tuple[Proposal, ProposalView]] | Refused:
    """The proposals, the best one first, as they are shown."""
    last = list(proposals(task, seconds=SECONDS, patience=2 * SECONDS))[-1:]
    views = [(one, shown(desk, troubles, task, one)) for one in (last[0] if last else ())]
    wrong = next((view for _, view in views if isinstance(view, Refused)), None)
    return wrong or [(one, view) for one, view in views if not isinstance(view, Refused)]


def _happened(
    desk: Desk, zone: tzinfo, dawn: datetime, options: Namespace
) -> tuple[tuple[Trouble, ...], tuple[MeetingId, ...]] | Refused:
    """What happened, and which meetings are to stay for this once."""
    with desk.reading() as reading:
        reader = Reader(reading, zone, dawn)
        found = [reader.trouble(one) for one in dict.fromkeys(options.trouble)]
        kept = reader.kept(options.keep)
    wrong = next((one for one in found if isinstance(one, Refused)), None)
    if wrong is not None:
        return wrong
    if isinstance(kept, Refused):
        return kept
    return tuple(one for one in found if isinstance(one, Trouble)), kept


def _applied(applied: Applied, view: ProposalView, zone: tzinfo, slips: str) -> Answer:
    done = f"Applied; undo it with: eventdesk undo EVENT --action {applied.gesture}"
    words = "\n".join(part for part in (_words(view, zone), done, slips) if part)
    people = [_person(one, zone) for one in applied.people]
    return Answer(words, {"applied": applied.gesture, "people": people, "proposal": _data(view, zone)})


def sentence(view: ProposalView, zone: tzinfo) -> str:
    """The proposal in one sentence."""
    changes = (
        (view.moved, "meeting moves", "meetings move"),
        (view.tables, "meeting changes its table", "meetings change their tables"),
        (view.new, "meeting is new", "meetings are new"),
        (view.sessions, "session moves", "sessions move"),
        (len(view.people), "person changes", "people change"),
        (view.lost, "meeting is lost", "meetings are lost"),
        (len(view.unplaced), "wish finds no place", "wishes find no place"),
    )
    parts = [counted(number, one, many) for number, one, many in changes if number]
    if not (view.lines or view.unplaced):
        parts.insert(0, "nothing has to move")
    elif not view.lost:
        parts.append("none lost")
    causes = "; ".join(_cause(cause, zone) for cause in view.causes)
    return f"{', '.join(parts)}: because {causes}"


def _cause(cause: NamedTrouble, zone: tzinfo) -> str:
    """What happened in words."""
    if cause.newcomer and cause.kind is TroubleKind.WISHES and not cause.wishes:
        return f"{cause.newcomer} is new"
    return (
        _CAUSES[cause.kind]
        .format(
            who=cause.person or cause.newcomer,
            newcomer=cause.newcomer,
            wishes=", ".join(cause.wishes),
            place=f"Table {cause.table}" if cause.table else cause.room,
            session=cause.session,
            people=" and ".join(cause.people),
            slot=clock(cause.slot, zone),
            at=clock(cause.at, zone) or "once",
            minutes=counted(cause.minutes, "minute"),
        )
        .strip()
    )


def _words(view: ProposalView, zone: tzinfo) -> str:
    proof = "proven" if view.proven else "the best so far"
    lines = [f"{_LEANINGS[view.leaning]} ({proof}): {sentence(view, zone)}."]
    lines += [f"  {_line(line, zone)}" for line in view.lines]
    lines += [f"  no place: {' + '.join(names)}" for names in view.unplaced]
    lines += [f"  cannot be moved any more: {_line(line, zone)}" for line in view.stuck]
    lines += [f"  {_cost(cost)}" for cost in view.costs]
    lines += [f"  tell {_telling(one, zone)}" for one in view.people]
    return "\n".join(lines)


def _line(line: Line, zone: tzinfo) -> str:
    who = " + ".join(line.names) or line.title
    before, after = _spot(line.before, zone) or "new", _spot(line.after, zone) or "lost"
    return f"{before:<22} -> {after:<22} {who}" if line.before != line.after else f"{before:<22} {who}"


def _spot(spot: Spot | None, zone: tzinfo) -> str:
    if spot is None:
        return ""
    where = f"table {spot.table}" if spot.table else spot.room
    return f"{clock(spot.starts, zone)} {where}".rstrip()


def _cost(cost: Cost) -> str:
    proof = "no less is possible" if cost.proven else f"{cost.bound} at least"
    return f"{counted(cost.value, *_AIMS[cost.aim])} ({proof})"


def _telling(one: ToTell, zone: tzinfo) -> str:
    seen = f"seen at {one.seen} {clock(one.seen_at, zone)}" if one.seen else "not seen yet"
    sheet = "sheet in hand out of date" if one.sheet is SheetState.CHANGED else ""
    return ", ".join(part for part in (one.name, one.organisation, seen, one.phone, sheet) if part)


def _data(view: ProposalView, zone: tzinfo) -> dict[str, Any]:
    return {
        "leaning": view.leaning.value,
        "proven": view.proven,
        "sentence": sentence(view, zone),
        "moved": view.moved,
        "tables": view.tables,
        "lost": view.lost,
        "new": view.new,
        "sessions": view.sessions,
        "people": [_person(one, zone) for one in view.people],
        "lines": [_line_data(line, zone) for line in view.lines],
        "unplaced": [list(names) for names in view.unplaced],
        "stuck": [_line_data(line, zone) for line in view.stuck],
        "costs": {cost.aim.value: {"value": cost.value, "bound": cost.bound} for cost in view.costs},
    }


def _line_data(line: Line, zone: tzinfo) -> dict[str, Any]:
    return {
        "meeting": line.meeting,
        "session": line.session,
        "title": line.title or None,
        "people": list(line.names),
        "before": _spot_data(line.before, zone),
        "after": _spot_data(line.after, zone),
    }


def _spot_data(spot: Spot | None, zone: tzinfo) -> dict[str, Any] | None:
    if spot is None:
        return None
    return {"start": iso(spot.starts, zone), "table": spot.table or None, "room": spot.room or None}


def _person(one: ToTell, zone: tzinfo) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "organisation": one.organisation,
        "phone": one.phone,
        "seen": one.seen or None,
        "seen_at": iso(one.seen_at, zone),
        "sheet": one.sheet.value,
    }
