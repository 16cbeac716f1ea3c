"""The pictures of the board with a table in hand and on the wall, and of what happened until it is mended."""

from collections.abc import Callable
from typing import Any

from eventdesk.ui.troubles.what import Event, what_of
from tests.screens.still import SOLVED_S, settle_for, settle_until

RECOUNTED_MS = 4000
"""After so long the status line tells the clashes that are left."""

Keep = Callable[..., None]
"""By a name, the window or what is given beside it."""


def draw_board(screen: Any, keep: Keep) -> None:
    """A table is chosen, and it is asked who was missing and what came of its meeting."""
    screen.model.choose(screen.tiles.tables[4].id)
    keep("board-table")
    screen.tiles.typed.emit("m")
    keep("board-who")
    screen.tiles.typed.emit("o")
    keep("board-outcome")
    screen.model.choose(None)
    draw_wall(screen, keep)


def draw_wall(screen: Any, keep: Keep) -> None:
    """The wall with its tables, then only the countdown; as large as the window, since it fills a screen."""
    screen.open_wall.click()
    wall = screen.wall
    wall.showNormal()
    wall.resize(screen.window().size())
    settle_for(400)
    for name in ("board-wall", "board-wall-countdown"):
        keep(name, wall)
        wall.count_only()
    wall.hide()


def draw_troubles(screen: Any, keep: Keep) -> None:
    """Each sort of question, then two things that happened, mended, and whom to tell."""
    for event in (Event.LATE, Event.WALK_IN, Event.POSTPONED):
        screen.tiles.chosen.emit(what_of(event))
        keep(f"troubles-{event.value}")
        screen.step_back()
    _say(screen, Event.TABLE_LOST, 7)
    screen.more.click()
    keep("troubles-said")
    _say(screen, Event.LEAVES, 11)
    screen.go.click()
    settle_until(lambda: screen.proposals.shown is not None, SOLVED_S)
    keep("troubles-proposals")
    screen.proposals.apply.click()
    settle_until(lambda: screen.after.rows.total > 0, SOLVED_S)
    settle_for(RECOUNTED_MS)
    keep("troubles-after")
    screen.after.undo.click()
    settle_for(400)


def _say(screen: Any, event: Event, number: int) -> None:
    before = screen.question
    screen.tiles.chosen.emit(what_of(event))
    settle_until(lambda: screen.question is not before)
    (finder,) = (line.field for line in screen.question.rows.values() if hasattr(line.field, "set_choices"))
    offered = screen.model.choices.choices[what_of(event).asks[0]]
    finder.choose(offered[number].key)
