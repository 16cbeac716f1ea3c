"""Paper by the command line: for whom, what cannot be printed whole, and on to the printer."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from eventdesk.cli.answer import Answer, Exit, counted
from eventdesk.documents.glyphs import Unprintable
from eventdesk.documents.printer import print_file
from eventdesk.domain.audience import EVERYBODY, Audience, AudienceKind
from eventdesk.domain.medium import PageSetup
from eventdesk.domain.organisation import Group, Organisation
from eventdesk.domain.sheet import Choice
from eventdesk.usecases.desk import Desk

Named = TypeVar("Named", Organisation, Group)

NOTHING = Answer(
    "There is nothing to print by this choice; nothing was written.", {"sheets": 0}, Exit.REFUSED
)


def audience_of(desk: Desk, options: Namespace) -> Audience:
    """Whom --organisation or --group names; everybody without them."""
    if options.organisation is not None:
        return Audience(AudienceKind.ORGANISATION, _named(desk, Organisation, options.organisation))
    if options.group is not None:
        return Audience(AudienceKind.GROUP, _named(desk, Group, options.group))
    return EVERYBODY


def choice_of(options: Namespace) -> Choice:
    """What --choice says."""
    return Choice(options.choice.replace("-", " "))


@dataclass(frozen=True, slots=True)
class Written:
    """A PDF that was written: its sheets and pages, its page setup, and what of it no typeface can draw.

    `record` notes in the event that the sheets are on paper.
    """

    sheets: int
    pages: int
    setup: PageSetup
    lacking: tuple[Unprintable, ...] = ()
    record: Callable[[], object] | None = None


def delivered(options: Namespace, written: Written) -> Answer:
    """Hand the written file on where --print says so; record its sheets only once a printer has taken them.

    Raises PrinterError; then nothing is recorded.
    """
    path: Path = options.file
    if options.print:
        print_file(path, written.setup, printer=options.printer, title=path.stem)
    if written.record and (options.print or options.printed):
        written.record()
    told = [_lacking_words(one) for one in written.lacking]
    data = {
        "file": str(path),
        "sheets": written.sheets,
        "pages": written.pages,
        "unprintable": told,
        "sent": options.print,
    }
    words = [*told, f"{counted(written.sheets, 'sheet')} on {counted(written.pages, 'page')} in {path}."]
    if options.print:
        words.append(f"They are with the printer{' ' + options.printer if options.printer else ''} now.")
    return Answer("\n".join(words), data)


def _lacking_words(one: Unprintable) -> str:
    words = f"{one.text} ({one.name}): no letter shape for {', '.join(one.names)}"
    return f"{words}; printed as {one.shown}" if one.shown else words


def _named(desk: Desk, kind: type[Named], text: str) -> str:
    """The id of the organisation or group that is called so, capitals aside; ids stand for themselves."""
    with desk.reading() as reading:
        found = (one.id for one in reading.all(kind) if one.name.casefold() == text.casefold())
        return next(found, text)
