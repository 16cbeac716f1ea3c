"""What the desk says about a scan."""

from PySide6.QtCore import QCoreApplication, QLocale

from eventdesk.domain.checkin import PersonCard, Verdict
from eventdesk.domain.person import Consent
from eventdesk.domain.visit import Direction


def verdict_words(verdict: Verdict, direction: Direction = Direction.IN) -> str:
    """One or two words, read from a metre away."""
    translate = QCoreApplication.translate
    match verdict:
        case Verdict.OK if direction is Direction.OUT:
            return translate("Checkin", "Goodbye")
        case Verdict.OK:
            return translate("Checkin", "Welcome")
        case Verdict.ALREADY_IN:
            return translate("Checkin", "Already in")
        case Verdict.NOT_IN:
            return translate("Checkin", "Not in the house")
        case Verdict.UNKNOWN:
            return translate("Checkin", "Unknown code")
        case Verdict.OTHER_EVENT:
            return translate("Checkin", "Badge of another event")
        case Verdict.REVOKED:
            return translate("Checkin", "Badge replaced")
        case Verdict.CANCELLED:
            return translate("Checkin", "Registration cancelled")


def advice_words(verdict: Verdict) -> str:
    """What the helper does next, where it does not follow from the verdict."""
    translate = QCoreApplication.translate
    match verdict:
        case Verdict.UNKNOWN:
            return translate("Checkin", "Type the name to find the person.")
        case Verdict.OTHER_EVENT:
            return translate("Checkin", "This badge was made for another event. Type the name instead.")
        case Verdict.REVOKED:
            return translate("Checkin", "A newer badge was given out. Ask for it, or type the name.")
        case Verdict.CANCELLED:
            return translate("Checkin", "This person is marked as not coming. Ask a supervisor.")
        case Verdict.OK | Verdict.ALREADY_IN | Verdict.NOT_IN:
            return ""


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
