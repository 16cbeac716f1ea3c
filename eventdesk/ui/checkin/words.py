"""What the desk says about a scan."""

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.domain.checkin import PersonCard
from eventdesk.domain.person import Consent


def origin_words(card: PersonCard) -> str:
    """Organisation and country beside the name."""
    territory = QLocale.codeToTerritory(card.country) if card.country else QLocale.Country.AnyCountry
    known = territory != QLocale.Country.AnyCountry
    country = QLocale.territoryToString(territory) if known else card.country
    return ", ".join(part for part in (card.organisation, country) if part)


def consent_words(consent: Consent) -> str:
    """What the desk has to ask, "" where nothing is open."""
    if consent is Consent.OPEN:
        return QCoreApplication.translate("Checkin", "Ask for consent")
    return ""
