"""Proposals and troubles in words: the sentence, what it costs with its bounds, and why."""

from functools import cache, reduce

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from eventdesk.domain.repair import Aim, Cost, Leaning
from eventdesk.domain.repaired import NamedTrouble, ProposalView
from eventdesk.domain.trouble import TroubleKind
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.moments import Moments

leaning_words = Words(
    "Troubles",
    {
        Leaning.KEEP_MEETINGS: QT_TRANSLATE_NOOP("Troubles", "Lose the fewest meetings"),
        Leaning.KEEP_TIMES: QT_TRANSLATE_NOOP("Troubles", "Move the fewest"),
        Leaning.FEW_PEOPLE: QT_TRANSLATE_NOOP("Troubles", "Disturb the fewest people"),
    },
)

aim_words = Words(
    "Troubles",
    {
        Aim.LOST: QT_TRANSLATE_NOOP("Troubles", "Lost meetings, weighted"),
        Aim.UNMET: QT_TRANSLATE_NOOP("Troubles", "Wishes not placed, weighted"),
        Aim.MOVED: QT_TRANSLATE_NOOP("Troubles", "Meetings at another time"),
        Aim.TOUCHED: QT_TRANSLATE_NOOP("Troubles", "People with a new sheet"),
        Aim.TABLES: QT_TRANSLATE_NOOP("Troubles", "Only another table"),
        Aim.WAITS: QT_TRANSLATE_NOOP("Troubles", "Slots of waiting"),
        Aim.BREAKS: QT_TRANSLATE_NOOP("Troubles", "Breaks"),
    },
)


MOST = 4
"""So many are named of what cannot be helped."""


class ProposalWords(QObject):
    """Says what proposals and troubles are; plurals are told by an object of Qt's."""

    def sentence(self, view: ProposalView, moments: Moments) -> str:
        """What the proposal does in one sentence, and because of what."""
        told = ", ".join(self._parts(view))
        causes = [self.cause(one, moments) for one in view.causes]
        if not causes:
            return told
        both = self.tr("{one}; {two}")
        cause = reduce(lambda one, two: both.format(one=one, two=two), causes)
        return self.tr("{what}: because {cause}").format(what=told, cause=cause)

    def _parts(self, view: ProposalView) -> list[str]:
        if not (view.lines or view.unplaced):
            return [self.tr("Nothing has to move")]
        unplaced = len(view.unplaced)
        parts = [self.tr("%n meetings move", "", view.moved)] if view.moved else []
        if view.tables:
            parts.append(self.tr("%n get another table", "", view.tables))
        if view.sessions:
            parts.append(self.tr("%n sessions move", "", view.sessions))
        if view.new:
            parts.append(self.tr("%n are new", "", view.new))
        people = len(view.people)
        parts.append(self.tr("%n people change", "", people))
        if unplaced:
            parts.append(self.tr("%n wishes find no place", "", unplaced))
        return [*parts, self.tr("%n meetings lost", "", view.lost) if view.lost else self.tr("none lost")]

    def cost(self, cost: Cost, moments: Moments) -> str:
        """What it costs of one aim, and whether less is possible."""
        told = self.tr("{aim}: {value}").format(aim=aim_words(cost.aim), value=moments.number(cost.value))
        if not cost.proven and cost.aim in (Aim.WAITS, Aim.BREAKS):
            return told
        better = cost.value - cost.bound
        bound = self.tr("best possible") if cost.proven else self.tr("at most %n better", "", better)
        return f"{told}, {bound}"

    def left(self, view: ProposalView) -> str:
        """What it cannot help: wishes without a place, meetings that stay though they cannot be held."""
        told = []
        if view.unplaced:
            pairs = [" – ".join(people) for people in view.unplaced]
            told.append(self.tr("No place for {pairs}").format(pairs=_some(pairs)))
        if view.stuck:
            names = [line.title or " – ".join(line.names) for line in view.stuck]
            words = self.tr("Too late to be moved, though they cannot be held: {pairs}")
            told.append(words.format(pairs=_some(names)))
        return "\n".join(told)

    def cause(self, cause: NamedTrouble, moments: Moments) -> str:
        """What happened, with whom or what it is about."""
        words = self._cause(cause)
        return words.format(
            person=cause.person or cause.newcomer,
            newcomer=cause.newcomer,
            table=cause.table,
            room=cause.room,
            session=cause.session,
            slot=moments.time(cause.slot),
            time=moments.time(cause.at),
            wishes=", ".join(cause.wishes),
        )

    def _cause(self, cause: NamedTrouble) -> str:
        minutes = cause.minutes
        match cause.kind:
            case TroubleKind.LATE:
                return self.tr("{person} is late until {time}")
            case TroubleKind.LEAVES:
                return self.tr("{person} leaves at {time}") if cause.at else self.tr("{person} leaves")
            case TroubleKind.NEVER_CAME:
                return self.tr("{person} does not come")
            case TroubleKind.BACK:
                return self.tr("{person} is back")
            case TroubleKind.WISHES:
                return self.tr("{person} wants to meet {wishes}")
            case TroubleKind.SUBSTITUTE:
                return self.tr("{newcomer} comes for {person}")
            case TroubleKind.SLOT_SHORTENED:
                return self.tr("the slot at {slot} is %n minutes shorter", "", minutes)
            case TroubleKind.POSTPONED:
                return self.tr("all is %n minutes later", "", minutes)
            case _:
                return self._cause_of_place(cause.kind)

    def _cause_of_place(self, kind: TroubleKind) -> str:
        match kind:
            case TroubleKind.TABLE_LOST:
                return self.tr("table {table} is lost")
            case TroubleKind.TABLE_BACK:
                return self.tr("table {table} is back")
            case TroubleKind.ROOM_LOST:
                return self.tr("{room} is lost")
            case TroubleKind.ROOM_BACK:
                return self.tr("{room} is back")
            case TroubleKind.SESSION_OVERRUNS:
                return self.tr("{session} lasts until {time}")
            case TroubleKind.LOCK:
                return self.tr("a meeting is locked")
            case _:
                return self.tr("meetings clash")


def _some(names: list[str]) -> str:
    return ", ".join(names[:MOST]) + (" …" if len(names) > MOST else "")


@cache
def proposal_words() -> ProposalWords:
    """One for all of the screen."""
    return ProposalWords()
