"""The plan in words: people, cells, what would clash, what it costs."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.carrying import Effect
from eventdesk.domain.ids import PersonId
from eventdesk.domain.obstacles import Block, Obstacle
from eventdesk.domain.planner import Bond, Card, Planner
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.planner.palette import ColourBy

bond_words = Words(
    "Bonds",
    {
        Bond.MUTUAL: QT_TRANSLATE_NOOP("Bonds", "Mutual wish"),
        Bond.ONE_SIDED: QT_TRANSLATE_NOOP("Bonds", "One-sided wish"),
        Bond.NOBODY: QT_TRANSLATE_NOOP("Bonds", "Arranged"),
    },
)

colour_words = Words(
    "Colours",
    {
        ColourBy.BOND: QT_TRANSLATE_NOOP("Colours", "Wishes"),
        ColourBy.ROLE: QT_TRANSLATE_NOOP("Colours", "Roles"),
        ColourBy.COUNTRY: QT_TRANSLATE_NOOP("Colours", "Countries"),
        ColourBy.ORGANISATION: QT_TRANSLATE_NOOP("Colours", "Organisations"),
        ColourBy.GROUP: QT_TRANSLATE_NOOP("Colours", "Groups"),
    },
)

_obstacle = Words(
    "Obstacles",
    {
        Obstacle.PERSON_BUSY: QT_TRANSLATE_NOOP("Obstacles", "{person} meets {others} then."),
        Obstacle.TABLE_TAKEN: QT_TRANSLATE_NOOP("Obstacles", "The table is taken by {others}."),
        Obstacle.TABLE_OUT_OF_SERVICE: QT_TRANSLATE_NOOP("Obstacles", "The table is out of service."),
        Obstacle.TABLE_TOO_SMALL: QT_TRANSLATE_NOOP("Obstacles", "The table has too few seats."),
        Obstacle.PERSON_AWAY: QT_TRANSLATE_NOOP("Obstacles", "{person} is in “{words}” then."),
        Obstacle.NOT_IN_HOUSE: QT_TRANSLATE_NOOP("Obstacles", "{person} is not in the house then."),
        Obstacle.OTHERS_TABLE: QT_TRANSLATE_NOOP("Obstacles", "The table is kept for {person}."),
        Obstacle.OWN_TABLE_ELSEWHERE: QT_TRANSLATE_NOOP("Obstacles", "{person} has a table of their own."),
        Obstacle.APART: QT_TRANSLATE_NOOP("Obstacles", "They are to be kept apart."),
        Obstacle.TOO_MANY: QT_TRANSLATE_NOOP("Obstacles", "{person} has as many meetings as allowed."),
        Obstacle.IN_ROW: QT_TRANSLATE_NOOP("Obstacles", "{person} would have no pause for too long."),
        Obstacle.ORDER: QT_TRANSLATE_NOOP("Obstacles", "{person} is to meet them in another order."),
        Obstacle.PAST: QT_TRANSLATE_NOOP("Obstacles", "This slot has begun."),
    },
)


def name_of(planner: Planner, person: PersonId) -> str:
    """What somebody is called; who is not known any more is told as such."""
    known = planner.people.get(person)
    return known.name if known else QCoreApplication.translate("Planner", "Somebody who has left")


def names_of(planner: Planner, people: Iterable[PersonId]) -> str:
    """What people are called, one after the other."""
    return " · ".join(name_of(planner, person) for person in people)


def full_names_of(planner: Planner, people: Iterable[PersonId]) -> str:
    """Names with the organisations that people come for."""
    told = []
    for person in people:
        known = planner.people.get(person)
        name = name_of(planner, person)
        told.append(f"{name} ({known.organisation})" if known and known.organisation else name)
    return " · ".join(told)


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = name.split()
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


def short_name(name: str, family: str = "") -> str:
    """The name where there is little room: its first letter, then the family name with all that belongs to
    it, or the last word of a name that is shown in another way."""
    words = name.split()
    last = family if name.endswith(f" {family}") else "".join(words[-1:])
    return f"{name[0]}. {last}" if len(words) > 1 else name


def tight_name(name: str) -> str:
    """The name where it is still too long: words in small letters before the last by their letters."""
    *before, last = name.split() or [""]
    return " ".join([*(f"{word[0]}." if word[0].islower() else word for word in before), last])


def place_words(planner: Planner, slot: int, table: int, moments: Moments) -> str:
    """A cell by its time and table."""
    words = QCoreApplication.translate("Planner", "{time} · Table {table}")
    at, row = planner.slots[slot], planner.tables[table]
    told = words.format(time=moments.span(at.starts, at.ends), table=row.number)
    return f"{told} · {row.room}" if row.room else told


def card_words(planner: Planner, card: Card) -> str:
    """A card by its people and what is special about it."""
    told = [full_names_of(planner, card.people), bond_words(card.bond)]
    if card.locked:
        told.append(QCoreApplication.translate("Planner", "locked"))
    return " · ".join(told)


def block_words(planner: Planner, block: Block) -> str:
    """What would be wrong, in a sentence."""
    card = planner.cards.get(block.meeting) if block.meeting else None
    others = [person for person in card.people if person != block.person] if card else []
    return _obstacle(block.obstacle).format(
        person=name_of(planner, block.person) if block.person else "",
        others=names_of(planner, others),
        words=block.words,
    )


def cost_words(effect: Effect) -> str:
    """What dropping a card costs its people, "" where it costs nothing."""
    told = [
        (effect.waits, QCoreApplication.translate("Planner", "waits")),
        (effect.breaks, QCoreApplication.translate("Planner", "breaks")),
        (effect.changes, QCoreApplication.translate("Planner", "table changes")),
    ]
    return " · ".join(f"{words} {signed(count)}" for count, words in told if count)


def signed(count: int) -> str:
    """A difference as it is written in tables."""
    return f"+{count}" if count > 0 else f"−{-count}" if count else "±0"


def in_one_line(told: Iterable[str]) -> str:
    """What is said of a cell, one after the other; a dot parts what is no sentence, which ends by itself."""
    return " · ".join(told).replace(". · ", ". ")


def effect_words(planner: Planner, effect: Effect) -> tuple[str, ...]:
    """All that is to be said of a cell while a card is carried over it."""
    blocks = tuple(dict.fromkeys(block_words(planner, block) for block in effect.blocks))
    cost = cost_words(effect) or QCoreApplication.translate("Planner", "costs nothing")
    return (*blocks, cost[0].upper() + cost[1:])
