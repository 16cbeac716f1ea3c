"""Why a wish found no place, and what would make room for it: one sentence each, with names and numbers."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.ids import PersonId, SlotId
from eventdesk.domain.schedule import Hindrance, Remedy, Unplaced, WayOut
from eventdesk.ui.kit.words.codes import Words


@dataclass(frozen=True, slots=True)
class Called:
    """How people are called, and how the time of a slot is written."""

    person: Callable[[PersonId], str]
    slot: Callable[[SlotId], str]


_plain = Words(
    "Unplaced",
    {
        Hindrance.REPEATED: QT_TRANSLATE_NOOP("Unplaced", "It is wished twice."),
        Hindrance.TOO_FEW_PEOPLE: QT_TRANSLATE_NOOP("Unplaced", "There are fewer than two people."),
        Hindrance.NEVER: QT_TRANSLATE_NOOP("Unplaced", "They are never to meet."),
        Hindrance.SAID_NO: QT_TRANSLATE_NOOP("Unplaced", "Somebody said no."),
        Hindrance.NO_COMMON_SLOT: QT_TRANSLATE_NOOP("Unplaced", "They are never free in the house together."),
        Hindrance.CROWDED: QT_TRANSLATE_NOOP("Unplaced", "Both are full whenever the other has room."),
        Hindrance.ORDER: QT_TRANSLATE_NOOP("Unplaced", "Who is to be met before whom leaves no slot."),
        Hindrance.IN_ROW: QT_TRANSLATE_NOOP("Unplaced", "There would be too many meetings without a pause."),
    },
)


def reason_words(unplaced: Unplaced, called: Called) -> str:
    """Why it found no place."""
    match unplaced.reason:
        case Hindrance.OVER_LIMIT | Hindrance.TOO_MANY_WISHES:
            return _too_many(unplaced, called.person(unplaced.person) if unplaced.person else "")
        case Hindrance.NO_TABLE:
            return _short_of_tables(unplaced, called)
        case plain:
            return _plain(plain)


def way_out_words(way: WayOut, called: Called) -> str:
    """What would make room for it."""
    translate = QCoreApplication.translate
    name = called.person(way.person) if way.person else ""
    at = called.slot(way.slot) if way.slot else ""
    match way.remedy:
        case Remedy.MORE_MEETINGS:
            return translate("Unplaced", "{name} may have one meeting more.").format(name=name)
        case Remedy.MORE_TABLES if at:
            return translate("Unplaced", "One more table at {time}.").format(time=at)
        case Remedy.MORE_TABLES:
            return translate("Unplaced", "One more table.")
        case Remedy.MORE_TIME if at:
            return translate("Unplaced", "{name} free at {time}.").format(name=name, time=at)
        case Remedy.MORE_TIME:
            return translate("Unplaced", "{name} has one slot more.").format(name=name)
        case Remedy.GIVES_WAY:
            names = ", ".join(called.person(person) for person in way.people)
            if at:
                words = translate("Unplaced", "The meeting of {names} at {time} gives way.")
                return words.format(names=names, time=at)
            return translate("Unplaced", "The meeting of {names} gives way.").format(names=names)


def _too_many(unplaced: Unplaced, name: str) -> str:
    translate, wanted, there = QCoreApplication.translate, unplaced.wanted, unplaced.there
    if not name:
        return translate("Unplaced", "Both are full.")
    if unplaced.reason is Hindrance.OVER_LIMIT:
        words = translate("Unplaced", "{name} has the most meetings allowed.")
        most = translate("Unplaced", "{name} has the most meetings allowed: {there}.")
        return (most if there else words).format(name=name, there=there)
    if not (wanted and there):
        return translate("Unplaced", "{name} has no free slot left.").format(name=name)
    words = translate("Unplaced", "{name} has {wanted} wishes, free slots: {there}.")
    return words.format(name=name, wanted=wanted, there=there)


def _short_of_tables(unplaced: Unplaced, called: Called) -> str:
    translate = QCoreApplication.translate
    ways = (way for way in unplaced.ways_out if way.remedy is Remedy.MORE_TABLES and way.slot)
    times = ", ".join(dict.fromkeys(called.slot(way.slot) for way in ways if way.slot))
    if not times:
        return translate("Unplaced", "Tables are short whenever both have room.")
    return translate("Unplaced", "Tables are short at {times}.").format(times=times)
