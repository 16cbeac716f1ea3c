"""The pictures of the planner: lit up, zoomed, a card carried, wishes beside it, a day being built."""

from collections.abc import Callable
from typing import Any

from eventdesk.domain.fact import Noun, Subject
from eventdesk.ui.planner.frame import Side
from eventdesk.ui.planner.layout import Zoom
from eventdesk.ui.planner.palette import ColourBy
from tests.screens.still import settle_for

Keep = Callable[[str], None]
PATIENCE = 60
"""Half seconds after which a first day should be there."""


def draw_planner(screen: Any, keep: Keep) -> None:
    """Everything that can be seen of the plan."""
    cards = list(screen.model.plan.cards.values())
    card = next(card for card in cards[len(cards) // 2 :] if card.movable)
    screen.colours.setCurrentIndex(list(ColourBy).index(ColourBy.COUNTRY))
    keep("planner-countries")
    screen.show_subject(Subject(Noun.MEETING, card.id))
    screen.show_subject(Subject(Noun.PERSON, card.people[0]))
    keep("planner-lit")
    screen.finder.clear()
    screen.grid.light(())
    for zoom in (Zoom.HALF, Zoom.TWO_HOURS, Zoom.HOUR):
        screen.grid.zoom_to(zoom)
        keep(f"planner-{zoom.value.replace(' ', '-')}")
    screen.colours.setCurrentIndex(0)
    for zoom in (Zoom.HOUR, Zoom.DAY):
        screen.grid.zoom_to(zoom)
        screen.hand.go_to(card.id)
        screen.hand.pick_up()
        screen.hand.step(1, 1)
        keep(f"planner-carried-{zoom.value}")
        screen.hand.put_back()
    screen.show_side(Side.WAITING)
    screen.waits.ask(now=True)
    settle_for(3000)
    keep("planner-waiting")
    draw_building(screen, keep)


def draw_building(screen: Any, keep: Keep) -> None:
    """What is chosen, and a day that was built and stopped."""
    screen.show_side(Side.BUILD)
    keep("planner-build")
    screen.building.how.choose("anew")
    screen.building.build.click()
    for _ in range(PATIENCE):
        settle_for(500)
        if screen.build.plan is not None:
            break
    settle_for(2500)
    screen.build.stop()
    settle_for(500)
    keep("planner-built")
    screen.build.give_up()
    screen.show_side(Side.NONE)
