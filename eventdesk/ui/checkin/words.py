"""What the desk says about a scan."""

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from anyascii import anyascii
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from eventdesk.domain.card import Companion, Company
from eventdesk.domain.checkin import PersonCard, ScanAnswer, Verdict
from eventdesk.domain.person import Consent
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.moments import Moments
from eventdesk.ui.kit.words.names import country_name, unparted

MOST_READ = 80
"""Of a code that nobody knows so many signs are shown; the log keeps all of them."""


def read_words(text: str) -> str:
    """The beginning of what was read, on one line."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return plain if len(plain) <= MOST_READ else f"{plain[:MOST_READ]}…"


def circumstance_words(answer: ScanAnswer, moments: Moments) -> str:
    """When, where or why: what belongs to a verdict about this person now; "" where nothing does."""
    translate = QCoreApplication.translate
    if answer.verdict is Verdict.ALREADY_IN and answer.first_at is not None:
        return translate("Checkin", "Came at {time}, {desk}").format(
            time=_came(answer.first_at, answer.at, moments), desk=answer.first_desk
        )
    if answer.limit is not None:
        early = answer.verdict is Verdict.TOO_EARLY
        start = translate("Checkin", "Admitted from {time} on.")
        end = translate("Checkin", "Admitted until {time}.")
        return (start if early else end).format(time=moments.near(answer.limit, answer.at))
    if answer.expected_in:
        words = translate("Checkin", "Expected in {places}.")
        return words.format(places=", ".join(answer.expected_in))
    if answer.override:
        return translate("Checkin", "Let in by exception: {reason}").format(reason=answer.override)
    return ""


def _came(at: datetime, now: datetime, moments: Moments) -> str:
    """To the second, with the day where it was another one."""
    seconds = moments.seconds(at)
    today = moments.local(at).date() == moments.local(now).date()
    return seconds if today else f"{moments.short_date(at)} {seconds}"


def origin_words(card: PersonCard, locale: QLocale) -> str:
    """Organisation and country beside the name."""
    country = unparted(country_name(card.country, locale)) if card.country else ""
    return ", ".join(part for part in (card.organisation, country) if part)


def latin_reading(name: str) -> str:
    """How a name of another script may be read aloud; "" for one in Latin letters."""
    foreign = any(c.isalpha() and not unicodedata.name(c, "").startswith("LATIN") for c in name)
    return anyascii(name).replace("`", "").strip().title() if foreign else ""


_COMPANY = Words(
    "Checkin",
    {
        Company.HOST: QT_TRANSLATE_NOOP("Checkin", "Host"),
        Company.AMBASSADOR: QT_TRANSLATE_NOOP("Checkin", "Ambassador"),
        Company.INTERPRETER: QT_TRANSLATE_NOOP("Checkin", "Interpreter"),
    },
)


def company_words(company: Sequence[Companion]) -> str:
    """Who in the house waits for somebody, and as what; "" where nobody does."""
    words = QCoreApplication.translate("Checkin", "Expected by {names}") if company else ""
    return words.format(names=", ".join(f"{one.name} ({_COMPANY(one.company)})" for one in company))


def consent_words(consent: Consent) -> str:
    """What the desk has to ask, "" where nothing is open."""
    if consent is Consent.OPEN:
        return QCoreApplication.translate("Checkin", "Ask for consent")
    return ""
