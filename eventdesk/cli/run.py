"""Runs one verb: opens the file, asks the use-case, prints the answer."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import datetime, tzinfo
from io import TextIOWrapper

from eventdesk.cli import board, checkin, clashes, event
from eventdesk.cli.answer import Answer, Exit
from eventdesk.cli.moment import in_event_time
from eventdesk.cli.words import file_words, printer_words, trouble_words
from eventdesk.documents.printer import PrinterError
from eventdesk.domain.clock import SystemClock
from eventdesk.domain.file import FileError
from eventdesk.store.file import EventFile
from eventdesk.usecases.desk import Desk
from eventdesk.usecases.event import zone_and_dawn
from eventdesk.usecases.finder import Finder, NameIndex


def run(options: Namespace) -> Exit:
    """The exit code of the verb; the gravest of its answers where it gives several.

    Names are of all languages and scanners send what they like: no byte may stop the desk.
    """
    gravest = Exit.DONE
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        for answer in _answers(options):
            print(json.dumps(answer.data, ensure_ascii=False) if options.json else answer.words, flush=True)
            gravest = max(gravest, answer.exit)
    except FileError as error:
        return _trouble(options, error.code.value, trouble_words(error))
    except PrinterError as error:
        return _trouble(options, error.code.value, printer_words(error))
    except BrokenPipeError:
        # Whoever read the answers wants no more of them, as `head` does.
        # At its end the interpreter flushes once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        return _trouble(options, "file failed", file_words(error))
    return gravest


def _trouble(options: Namespace, trouble: str, words: str) -> Exit:
    if options.json:
        print(json.dumps({"trouble": trouble, "words": words}, ensure_ascii=False))
    print(words, file=sys.stderr)
    return Exit.TROUBLE


def _answers(options: Namespace) -> Iterable[Answer]:
    match options.verb:
        case "new":
            yield event.new(options)
        case "demo":
            yield event.demo(options)
        case "verify":
            yield event.verify(options)
        case _:
            yield from _at_a_desk(options)


def _at_a_desk(options: Namespace) -> Iterable[Answer]:
    with EventFile.open(options.event, options.desk) as file:
        desk = Desk(file, SystemClock(), options.desk, finder=Finder(_index))
        zone, dawn = zone_and_dawn(desk)
        options.at = in_event_time(getattr(options, "at", None), zone, dawn)
        match options.verb:
            case "scan":
                yield from checkin.scan(desk, zone, options)
            case "status":
                yield checkin.status(desk, options)
            case "undo":
                yield checkin.take_back(desk, options)
            case "find":
                yield checkin.find(desk, zone, options)
            case "board":
                yield board.board(desk, zone, options)
            case "clashes":
                yield clashes.clashes(desk, zone, options)
            case "join":
                from eventdesk.cli.join import join

                yield join(file, desk, options)
            case _:
                yield from _late(desk, zone, dawn, options)


def _late(desk: Desk, zone: tzinfo, dawn: datetime, options: Namespace) -> Iterable[Answer]:
    """The verbs that ask for more of the program than a scan does, which is not to wait for it."""
    match options.verb:
        case "attendance":
            from eventdesk.cli.attendance import attendance

            yield attendance(desk, options)
        case "log":
            from eventdesk.cli.scanlog import log

            yield from log(desk, zone, dawn, options)
        case "badges":
            from eventdesk.cli.badges import badges

            yield badges(desk, options)
        case "agendas":
            from eventdesk.cli.agendas import agendas

            yield agendas(desk, options)
        case "pin":
            from eventdesk.cli.pin import pin

            yield pin(desk, options)
        case "repair":
            from eventdesk.cli.repair import repair

            yield from repair(desk, zone, dawn, options)
        case "rooms":
            from eventdesk.cli.rooms import rooms

            yield rooms(desk, zone, options)
        case "import":
            from eventdesk.cli.lists import take_in

            yield take_in(desk, options)


def _index() -> NameIndex:
    from eventdesk.search.index import Index

    return Index()
