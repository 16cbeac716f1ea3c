"""The pictures of screens after they were used."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QScrollArea

from eventdesk.ui.arrivals.chart import View
from eventdesk.ui.arrivals.screen import Part
from eventdesk.ui.kit.form.sheet import SideSheet
from tests.screens.hall import draw_setup
from tests.screens.listed import draw_lists
from tests.screens.outcomes import draw_attendance, draw_outcomes
from tests.screens.planning import draw_planner
from tests.screens.rightperson import draw_right_person
from tests.screens.still import AT, CLOCK, FIRST_SLOT, settle_for, settle_page
from tests.screens.trouble import draw_board, draw_troubles
from tests.screens.wishes import draw_requests

Keep = Callable[[str], None]


def draw_more(key: str, screen: Any, code: str, keep: Keep, folder: Path) -> None:
    """What a screen shows after it was used; the `folder` holds the lists of the event."""
    ways: dict[str, Callable[[], None]] = {
        "checkin": lambda: draw_checkin(screen, code, keep),
        "board": lambda: draw_board(screen, keep),
        "troubles": lambda: draw_troubles(screen, keep),
        "arrivals": lambda: draw_arrivals(screen, keep),
        "people": lambda: draw_parts(key, screen, keep, 3),
        "requests": lambda: draw_requests(screen, keep),
        "planner": lambda: draw_planner(screen, keep),
        "rightperson": lambda: draw_right_person(screen, keep),
        "setup": lambda: draw_setup(screen, keep, scroll_down),
        "lists": lambda: draw_lists(screen, keep, folder),
        "badges": lambda: draw_badges(screen, keep),
        "attendance": lambda: draw_attendance(screen, keep),
        "meetings": lambda: draw_meetings(screen, keep),
    }
    if key in ways:
        ways[key]()


def draw_meetings(screen: Any, keep: Keep) -> None:
    """A meeting that clashes being mended, and a new one."""
    clashing = next(line for line in screen.rows.shown_rows() if line.clashes)
    screen.show_row(clashing.meeting.id)
    keep("meetings-edit")
    screen.add()
    keep("meetings-add")
    screen.sheet.close_sheet()
    draw_outcomes(screen, keep, scroll_down)


def draw_checkin(screen: Any, code: str, keep: Keep) -> None:
    """Scans of every sort, and somebody found by a part of the name."""
    for text, name in ((code, "ok"), (code, "again"), ("XYZZY-17", "unknown")):
        screen.model.submit(text)
        keep(f"checkin-{name}")
    screen.field.setText("sor")
    screen.model.find("sor")
    keep("checkin-find")
    screen.field.clear()
    screen.model.undo()


def draw_parts(key: str, screen: Any, keep: Keep, row: int) -> None:
    """Each list of a screen, with the form of one row from its beginning to its end."""
    for noun, part in screen.parts.items():
        screen.show_part(noun)
        keep(f"{key}-{noun}")
        edited = part.rows.shown_rows()[row]
        part.table.select(edited.id)
        part.open(edited)
        keep(f"{key}-{noun}-edit")
        scroll_down(part.sheet)
        keep(f"{key}-{noun}-edit-end")
        part.sheet.close_sheet()
    screen.show_part(next(iter(screen.parts)))


def draw_badges(screen: Any, keep: Keep) -> None:
    """Badges on other papers by other designs, a design being drawn, then cards and signs."""
    screen.model.looking.choose(badge_design="strong", badge_medium="a4-8")
    keep("badges-eight")
    screen.model.looking.choose(badge_design="calm", badge_medium="a4-folded")
    keep("badges-folded")
    screen.model.looking.choose(badge_medium="a6")
    settle_for(600)
    screen.model.looking.choose(two_sided=True)
    settle_for(600)
    settle_page(screen)
    screen.pane.turner.on.click()
    keep("badges-back")
    screen.model.looking.choose(two_sided=False)
    settle_for(600)
    screen.edit_design()
    keep("badges-design")
    screen.editor.close_button.click()
    for kind in ("tables", "rooms"):
        screen.kinds.chosen.emit(kind)
        keep(f"badges-{kind}")


def draw_arrivals(screen: Any, keep: Keep) -> None:
    """The rush before the first slot, as bars and as a table, the call list of then, and the log of later."""
    CLOCK.at = FIRST_SLOT - timedelta(minutes=22)
    screen.model.load()
    settle_for(1200)
    keep("arrivals-rush")
    screen.overview.chart.show_view(View.TABLE)
    keep("arrivals-table")
    screen.overview.chart.show_view(View.SO_FAR)
    keep("arrivals-so-far")
    screen.overview.chart.show_view(View.EACH)
    screen.show_part(Part.CALLS)
    keep("arrivals-calls")
    CLOCK.at = AT
    screen.show_part(Part.LOG)
    keep("arrivals-log")
    screen.log.table.view.selectRow(1)
    keep("arrivals-log-undone")
    screen.show_part(Part.OVERVIEW)


def scroll_down(sheet: SideSheet) -> None:
    """Show the end of a long form."""
    bar = sheet.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
