"""The verdict in one line, told over another screen where somebody is at work."""

from PySide6.QtCore import QCoreApplication

from eventdesk.domain.checkin import ScanAnswer
from eventdesk.ui.checkin.words import circumstance_words, read_words
from eventdesk.ui.kit.notices.notice import Notice
from eventdesk.ui.kit.verdicts import tone_of, verdict_words
from eventdesk.ui.kit.words.moments import Moments

SECONDS = 12.0


def aside(answer: ScanAnswer, moments: Moments) -> Notice:
    """Who it was, what came of it and why, and where they meet next."""
    translate = QCoreApplication.translate
    who = answer.person.name if answer.person else read_words(answer.text)
    verdict = verdict_words(answer.verdict, answer.direction)
    parts = [translate("Checkin", "{verdict}: {who}").format(verdict=verdict, who=who)]
    circumstance = circumstance_words(answer, moments)
    if circumstance:
        parts.append(circumstance)
    if answer.person is not None and answer.next is not None:
        parts.append(moments.time(answer.next.start))
        if answer.next.table:
            parts.append(translate("Checkin", "Table {number}").format(number=answer.next.table))
    return Notice("   ·   ".join(parts), tone_of(answer.verdict), seconds=SECONDS)
