"""The verbs of the command line and their options."""

from argparse import (
    ArgumentParser,
    BooleanOptionalAction,
    RawDescriptionHelpFormatter,
    _SubParsersAction,
)
from datetime import date
from pathlib import Path

from eventdesk.cli.fields import all_fields
from eventdesk.cli.moment import moment
from eventdesk.cli.troubles import add_troubles
from eventdesk.cli.values import at_least_one, encoding, filled, pair, table_file
from eventdesk.domain.checkin import Verdict
from eventdesk.domain.event import BadgeOrder
from eventdesk.domain.lists import ListKind

EXITS = """exit codes: 0 done, 1 refused, 2 usage, 3 trouble with the machine

Without a verb the window opens."""

_AT = "a time such as 10:40 on the day of the event, or 2026-05-12T10:40"
_KINDS = "what it is about: " + ", ".join(kind.value for kind in ListKind)


def parser() -> ArgumentParser:
    """The parser of the whole command line, with all its verbs."""
    top = ArgumentParser(
        "eventdesk",
        description="The desk of a matchmaking day.",
        epilog=EXITS,
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    new = _verb(verbs, "new", "make an event file", "eventdesk new day.eventdesk --name 'Energy Day'")
    new.add_argument("--name", default="", help="what the event is called (default: as the file)")
    new.add_argument("--zone", default="Europe/Copenhagen", help="its time zone (default: %(default)s)")
    open_ = _verb(verbs, "open", "open the window on an event", "eventdesk open day.eventdesk")
    open_.add_argument("--kiosk", action="store_true", help="let guests check themselves in; left by a PIN")
    _demo(verbs)
    _desk(verbs)
    board = _verb(verbs, "board", "tables and rooms", "eventdesk board day.eventdesk --at 10:40")
    board.add_argument("--at", type=moment, help=f"{_AT} (default: now)")
    clashes = _verb(verbs, "clashes", "what cannot hold together", "eventdesk clashes day.eventdesk")
    clashes.add_argument("--at", type=moment, help=f"as seen at {_AT} (default: now)")
    _agendas(verbs)
    _badges(verbs)
    _attendance(verbs)
    _log(verbs)
    _import(verbs)
    _repair(verbs)
    _pin(verbs)
    _join(verbs)
    _verb(verbs, "verify", "rebuild from facts and compare", "eventdesk verify day.eventdesk")
    return top


def _desk(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    scan = _verb(verbs, "scan", "scan a code", "eventdesk scan day.eventdesk BCDE... --at 8:15")
    scan.add_argument("code", help="what the badge says; - reads codes from standard input, one a line")
    scan.add_argument("--out", action="store_true", help="the person leaves")
    scan.add_argument("--at", type=moment, help=f"when it happened, {_AT} (default: now)")
    scan.add_argument("--action", type=filled, help="an id of this scan; the same id again changes nothing")
    scan.add_argument("--checkpoint", default="", metavar="NAME", help="where (default: the entrance)")
    overridden = "let in by exception, and why"
    scan.add_argument("--override", type=filled, metavar="REASON", help=overridden)
    scan.add_argument(
        "--answer",
        type=pair("KEY=VALUE"),
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="the answer to a question that is asked here; may be repeated",
    )
    scan.add_argument("--simulate", action="store_true", help="tell the verdict and record nothing")
    status = _verb(verbs, "status", "how a checkpoint stands", "eventdesk status day.eventdesk --json")
    status.add_argument("--checkpoint", default="", metavar="NAME", help="which (default: the entrance)")
    status.add_argument("--at", type=moment, help=f"{_AT} (default: now)")
    undo = _verb(verbs, "undo", "take back a gesture", "eventdesk undo day.eventdesk --reason 'wrong badge'")
    undo.add_argument("--action", type=filled, help="which one (default: the last of this desk)")
    undo.add_argument("--reason", default="", help="why; the log keeps it")
    find = _verb(verbs, "find", "find people by what is known", "eventdesk find day.eventdesk sorensen")
    find.add_argument(
        "text", help="a name as it is heard, an organisation, e-mail, phone, badge, number, box"
    )
    find.add_argument("--count", type=at_least_one, default=20, help="at most so many (default: %(default)s)")


def _demo(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    demo = verbs.add_parser(
        "demo", help="make the sample event", epilog="example: eventdesk demo sample --people 420"
    )
    demo.add_argument("folder", type=Path, help="where its lists and its file go")
    for name, usual in (("people", 420), ("organisations", 280), ("tables", 120), ("slots", 20), ("seed", 1)):
        kind = int if name == "seed" else at_least_one
        demo.add_argument(f"--{name}", type=kind, default=usual, help="default: %(default)s")
    demo.add_argument("--day", type=date.fromisoformat, default=date.today(), help="default: today")  # noqa: DTZ011
    _usual(demo)


def _agendas(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    agendas = _verb(
        verbs,
        "agendas",
        "personal agendas into a PDF and to a printer",
        "eventdesk agendas day.eventdesk agendas.pdf --paper A5 --print",
    )
    agendas.add_argument("file", type=Path, metavar="PDF", help="where to")
    _whose(agendas)
    agendas.add_argument("--paper", choices=("A4", "A5"), default="A4", help="default: %(default)s")
    agendas.add_argument("--language", metavar="TAG", help="of all sheets (default: the event's)")
    _printing(agendas)


def _badges(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    badges = _verb(
        verbs,
        "badges",
        "badges, table cards or room signs into a PDF and to a printer",
        "eventdesk badges day.eventdesk out.pdf --design calm --medium L4785 --sort organisation",
    )
    badges.add_argument("file", type=Path, metavar="PDF", help="where to")
    badges.add_argument(
        "--what",
        choices=("badges", "tables", "rooms"),
        default="badges",
        help="badges, cards for the tables or signs for the doors (default: %(default)s)",
    )
    _whose(badges)
    badges.add_argument("--design", default="", metavar="NAME", help="a design of the event, or a .toml file")
    badges.add_argument("--medium", default="", metavar="NAME", help="on what: a6, a4-8, 62x100, L4785 ...")
    orders = [order.value for order in BadgeOrder]
    badges.add_argument("--sort", choices=orders, help="in which order (default: the event's)")
    badges.add_argument(
        "--crop-marks", action=BooleanOptionalAction, help="where to cut (default: the event's choice)"
    )
    badges.add_argument("--two-sided", action=BooleanOptionalAction, help="with backs (default: the event's)")
    badges.add_argument(
        "--test-print", action="store_true", help="outlines and rulers of the medium instead of badges"
    )
    badges.add_argument("--language", default="en", metavar="TAG", help="default: %(default)s")
    _printing(badges)


def _whose(verb: ArgumentParser) -> None:
    """For whom, and which of their sheets."""
    whose = verb.add_mutually_exclusive_group()
    whose.add_argument("--person", action="append", metavar="ID", help="only this person; may be repeated")
    whose.add_argument("--organisation", metavar="NAME", help="only who comes for this one, by name or id")
    whose.add_argument("--group", metavar="NAME", help="only who is in this group, by name or id")
    verb.add_argument(
        "--choice",
        choices=("all", "changed", "not-printed"),
        default="all",
        help="of these, which sheets (default: %(default)s)",
    )


def _printing(verb: ArgumentParser) -> None:
    """On to the printer, and what the event remembers of it."""
    verb.add_argument(
        "--print", action="store_true", help="hand the PDF to a printer and remember its sheets"
    )
    verb.add_argument("--printer", default="", metavar="NAME", help="which (default: the usual one)")
    verb.add_argument("--printed", action="store_true", help="remember that these sheets are on paper now")
    again = "an id of this printing; the same id again is not counted twice"
    verb.add_argument("--action", type=filled, help=again)


def _attendance(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    attendance = _verb(
        verbs,
        "attendance",
        "who came, and which meetings were held",
        "eventdesk attendance day.eventdesk out.csv",
    )
    attendance.add_argument("--at", type=moment, metavar="TIME", help=f"as known at {_AT} (default: now)")
    attendance.add_argument(
        "files", type=table_file, nargs="*", metavar="FILE", help="where to: .csv, .xlsx or .json"
    )


def _log(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    log = verbs.add_parser(
        "log",
        help="every scan, let in, refused or undone",
        description="Every scan, newest first; what was undone stays, with who, when and why.",
        epilog="example: eventdesk log day.eventdesk --verdict already_in --since 8:00 --csv scans.csv",
    )
    log.set_defaults(desk="Desk 1")
    log.add_argument("event", type=Path, metavar="EVENT", help="the event file")
    log.add_argument("--text", default="", help="in name, organisation, code or reason")
    log.add_argument("--verdict", choices=[verdict.value for verdict in Verdict], help="how it ended")
    log.add_argument("--desk", dest="of_desk", default="", metavar="NAME", help="at this desk")
    log.add_argument("--checkpoint", default="", metavar="NAME", help="at this one")
    log.add_argument("--since", type=moment, metavar="TIME", help=f"not before {_AT}")
    log.add_argument("--until", type=moment, metavar="TIME", help=f"before {_AT}")
    log.add_argument("--undone", action="store_true", help="only what was undone")
    log.add_argument("--by-exception", action="store_true", help="only who was let in by exception")
    log.add_argument("--count", type=at_least_one, help="at most so many (default: all)")
    log.add_argument(
        "--csv",
        "--to",
        dest="files",
        type=table_file,
        nargs="+",
        default=[],
        metavar="FILE",
        help="where to: .csv, .xlsx or .json",
    )
    log.add_argument("--json", action="store_true", help="answer in JSON, one object a line")


def _import(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    take_in = _verb(
        verbs,
        "import",
        "take in a list, as one gesture",
        "eventdesk import day.eventdesk people list.csv --map given=Rufname",
    )
    take_in.formatter_class = RawDescriptionHelpFormatter
    take_in.epilog = f"{take_in.epilog}\n\n{all_fields()}"
    take_in.add_argument("kind", choices=[kind.value for kind in ListKind], metavar="KIND", help=_KINDS)
    take_in.add_argument("file", type=Path, metavar="FILE", help="the list, CSV or XLSX")
    take_in.add_argument(
        "--map",
        type=pair("FIELD=COLUMN"),
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="which column holds a field, where its heading does not tell; may be repeated",
    )
    take_in.add_argument("--sheet", default="", metavar="NAME", help="which sheet of a workbook")
    take_in.add_argument(
        "--encoding",
        type=encoding,
        metavar="NAME",
        help="how letters are written, such as cp1255, where names come out wrong (default: the likeliest)",
    )
    take_in.add_argument("--check", action="store_true", help="tell what would change and save nothing")
    take_in.add_argument(
        "--skip-bad", action="store_true", help="save the other lines where some have problems"
    )
    again = "an id of this import; the same id again changes nothing"
    take_in.add_argument("--action", type=filled, help=again)


def _pin(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    pin = _verb(verbs, "pin", "set the PIN of a role", "eventdesk pin day.eventdesk organiser")
    pin.add_argument(
        "role",
        nargs="?",
        choices=("organiser", "supervisor", "helper"),
        help="whose PIN, then typed unseen or read from standard input (default: tell which roles have one)",
    )
    pin.add_argument("--remove", action="store_true", help="take the PIN away")


def _repair(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    what = "the smallest change that mends what happened"
    example = "eventdesk repair day.eventdesk --at 10:40 table-lost:12 late:'Jo Lee':11:20 --apply"
    add_troubles(_verb(verbs, "repair", what, example), _AT)
    rooms = _verb(verbs, "rooms", "rooms for sessions, by size and needs", "eventdesk rooms day.eventdesk")
    rooms.add_argument("--at", type=moment, help=f"of those to come after {_AT} (default: now)")
    rooms.add_argument("--apply", action="store_true", help="do it, in one gesture")


def _join(verbs: "_SubParsersAction[ArgumentParser]") -> None:
    example = "eventdesk join day.eventdesk --hub postgresql://hall@10.0.0.5/event --desk Door"
    join = _verb(verbs, "join", "exchange facts with the other desks", example)
    join.add_argument(
        "--hub", required=True, metavar="ADDRESS", help="the PostgreSQL database; its password in PGPASSWORD"
    )


def _verb(verbs: "_SubParsersAction[ArgumentParser]", name: str, help_: str, example: str) -> ArgumentParser:
    verb = verbs.add_parser(
        name, help=help_, description=help_.capitalize() + ".", epilog=f"example: {example}"
    )
    verb.add_argument("event", type=Path, metavar="EVENT", help="the event file")
    _usual(verb)
    return verb


def _usual(verb: ArgumentParser) -> None:
    verb.add_argument("--desk", type=filled, default="Desk 1", metavar="NAME", help="which desk this is")
    verb.add_argument("--json", action="store_true", help="answer in JSON, one object a line")
