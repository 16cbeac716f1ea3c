"""What the desk says about a scan."""

import unicodedata
from collections.abc import Sequence

from anyascii import anyascii
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from eventdesk.domain.card import Companion, Company
from eventdesk.domain.checkin import PersonCard
from eventdesk.domain.person import Consent
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.names import country_name, unparted


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
