"""Verdicts as they are seen, heard and said."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.checkin import Verdict
from eventdesk.domain.visit import Direction
from eventdesk.ui.kit.look.theme import Tone
from eventdesk.ui.kit.sound.sounds import Sound
from eventdesk.ui.kit.words.codes import Words

_verdict = Words(
    "Checkin",
    {
        Verdict.OK: QT_TRANSLATE_NOOP("Checkin", "Welcome"),
        Verdict.UNKNOWN: QT_TRANSLATE_NOOP("Checkin", "Unknown code"),
        Verdict.OTHER_EVENT: QT_TRANSLATE_NOOP("Checkin", "Badge of another event"),
        Verdict.REVOKED: QT_TRANSLATE_NOOP("Checkin", "Badge replaced"),
        Verdict.AMBIGUOUS: QT_TRANSLATE_NOOP("Checkin", "Who is it?"),
        Verdict.CANCELLED: QT_TRANSLATE_NOOP("Checkin", "Registration cancelled"),
        Verdict.BLOCKED: QT_TRANSLATE_NOOP("Checkin", "Blocked"),
        Verdict.NOT_APPROVED: QT_TRANSLATE_NOOP("Checkin", "Not approved"),
        Verdict.TOO_EARLY: QT_TRANSLATE_NOOP("Checkin", "Too early"),
        Verdict.TOO_LATE: QT_TRANSLATE_NOOP("Checkin", "Too late"),
        Verdict.NOT_ADMITTED: QT_TRANSLATE_NOOP("Checkin", "Not admitted here"),
        Verdict.UNPAID: QT_TRANSLATE_NOOP("Checkin", "Not paid"),
        Verdict.ASK: QT_TRANSLATE_NOOP("Checkin", "Please ask"),
        Verdict.ALREADY_IN: QT_TRANSLATE_NOOP("Checkin", "Already in"),
        Verdict.FULL: QT_TRANSLATE_NOOP("Checkin", "Full"),
    },
)

advice_words = Words(
    "Checkin",
    {
        Verdict.UNKNOWN: QT_TRANSLATE_NOOP("Checkin", "Type the name to find the person."),
        Verdict.OTHER_EVENT: QT_TRANSLATE_NOOP(
            "Checkin", "This badge was made for another event. Type the name instead."
        ),
        Verdict.REVOKED: QT_TRANSLATE_NOOP(
            "Checkin", "A newer badge was given out. Ask for it, or type the name."
        ),
        Verdict.AMBIGUOUS: QT_TRANSLATE_NOOP("Checkin", "Several people have this code. Choose one."),
        Verdict.CANCELLED: QT_TRANSLATE_NOOP(
            "Checkin", "This person is marked as not coming. Ask a supervisor."
        ),
        Verdict.BLOCKED: QT_TRANSLATE_NOOP("Checkin", "This person may not come in. Ask a supervisor."),
        Verdict.NOT_APPROVED: QT_TRANSLATE_NOOP(
            "Checkin", "The registration was not approved. Ask a supervisor."
        ),
        Verdict.NOT_ADMITTED: QT_TRANSLATE_NOOP("Checkin", "This badge does not open this door."),
        Verdict.UNPAID: QT_TRANSLATE_NOOP("Checkin", "The fee is still to be paid."),
        Verdict.ASK: QT_TRANSLATE_NOOP("Checkin", "Something is still to be answered."),
        Verdict.FULL: QT_TRANSLATE_NOOP("Checkin", "Nobody more may go in here now."),
    },
)
"""What the helper does next, where it does not follow from the verdict."""


def verdict_words(verdict: Verdict, direction: Direction = Direction.IN) -> str:
    """One or two words, read from a metre away."""
    if verdict is Verdict.OK and direction is Direction.OUT:
        return QCoreApplication.translate("Checkin", "Goodbye")
    return _verdict(verdict)


def tone_of(verdict: Verdict) -> Tone:
    """Green lets through, amber asks the helper to do something, red refuses."""
    match verdict:
        case Verdict.OK:
            return Tone.OK
        case Verdict.ALREADY_IN | Verdict.ASK | Verdict.UNPAID | Verdict.AMBIGUOUS:
            return Tone.WARN
        case _:
            return Tone.REFUSE


def sound_of(verdict: Verdict) -> Sound:
    """What is heard with the colour."""
    return {Tone.OK: Sound.OK, Tone.WARN: Sound.WARN}.get(tone_of(verdict), Sound.REFUSE)
