"""How far a registration and its payment have come, in the words of platforms."""

from collections.abc import Mapping

from eventdesk.domain.cells import Cells
from eventdesk.domain.lists import ProblemCode
from eventdesk.domain.naming import folded
from eventdesk.domain.person import Payment, Status

_CANCELLED = frozenset([
    "cancelled", "canceled", "rejected", "refunded", "withdrawn", "declined", "not attending",
    "no longer attending", "deleted", "expired", "released", "invalidated", "void", "annule", "annulee",
    "storniert", "abgesagt", "abgemeldet", "annulleret", "afmeldt", "cancelado", "cancelada", "anulado",
    "anulada", "annullato", "annullata", "geannuleerd", "afgemeld", "avbokad", "avanmald", "avmeldt",
    "kansellert", "refused", "refuse", "refusee", "abgelehnt", "afvist", "odwolany", "anulowany", "no show",
])  # fmt: skip

_STATUSES: Mapping[str, Status] = {
    **dict.fromkeys((
        "pending", "awaiting payment", "pending payment", "payment pending", "to be paid", "waiting",
        "unconfirmed", "on hold", "en attente", "ausstehend", "unbestatigt", "afventer", "pendiente",
        "in attesa", "pendente", "in afwachting", "vantande", "ventende", "in bearbeitung", "offen", "open",
    ), Status.PENDING),
    **dict.fromkeys((
        "not approved", "unapproved", "awaiting approval", "waiting list", "waitlist", "waitlisted",
        "liste d attente", "non approuve", "non approuvee", "warteliste", "nicht freigegeben", "venteliste",
        "ikke godkendt", "lista de espera", "lista d attesa", "wachtlijst", "vantelista", "pending approval",
        "on waiting list", "on waitlist", "auf warteliste", "auf der warteliste", "sur liste d attente",
        "pa venteliste", "in review", "under review", "in prufung",
    ), Status.NOT_APPROVED),
    **dict.fromkeys((
        "blocked", "banned", "suspended", "barred", "hausverbot", "bloque", "bloquee", "gesperrt", "blokeret",
        "bloqueado", "bloccato", "geblokkeerd", "blockerad", "blokkert",
    ), Status.BLOCKED),
}  # fmt: skip
"""Registrations that are not in order."""

_IN_ORDER = frozenset([
    "registered", "confirmed", "approved", "accepted", "attending", "attendee", "going", "complete",
    "completed", "valid", "active", "issued", "ok", "yes", "paid", "free", "checked in", "arrived", "invited",
    "confirme", "confirmee", "inscrit", "inscrite", "accepte", "acceptee", "valide", "validee", "paye",
    "payee", "oui", "bestatigt", "angemeldet", "zugesagt", "registriert", "freigegeben", "bezahlt", "ja",
    "bekraeftet", "tilmeldt", "godkendt", "betalt", "registreret", "confirmado", "inscrito", "confirmada",
    "inscrita",
    "pagado", "pagada", "aceptado", "si", "confermato", "confermata", "iscritto", "iscritta", "pagato",
    "pago", "aprovado", "bevestigd", "aangemeld", "betaald", "bekraftad", "anmald", "betald",
    "bekreftet", "pameldt", "godkjent", "potwierdzony", "zarejestrowany",
])  # fmt: skip
"""Those that are. Any other word is taken for one of them, too, and told."""

_PAYMENTS: Mapping[str, Payment] = {
    **dict.fromkeys((
        "paid", "yes", "true", "free", "none", "paye", "oui", "bezahlt", "ja", "betalt", "pagado", "pagato",
        "pago", "si", "sim", "betaald", "betald",
    ), Payment.PAID),
    **dict.fromkeys((
        "due", "unpaid", "not paid", "open", "no", "false", "pending", "impaye", "non paye", "non", "offen",
        "nicht bezahlt", "unbezahlt", "nein", "mangler", "ikke betalt", "nej", "nei", "no pagado",
        "non pagato", "nao pago", "nao", "niet betaald", "nee", "ej betald",
    ), Payment.DUE),
    **dict.fromkeys(("on site", "onsite", "at the desk", "cash", "sur place", "vor ort"), Payment.ON_SITE),
}  # fmt: skip


def registration(cells: Cells) -> tuple[bool | None, Status | None]:
    """Whether somebody cancelled, and the status; None where the list says nothing of it."""
    text = cells.text("status")
    if text is None:
        return None, None
    word = folded(text)
    if not (word in _CANCELLED or word in _STATUSES or word in _IN_ORDER):
        cells.warn("status", ProblemCode.UNKNOWN_STATUS)
    return word in _CANCELLED, _STATUSES.get(word, Status.REGISTERED)


def payment(cells: Cells) -> Payment | None:
    """Whether somebody has paid; None where the list says nothing of it."""
    text = cells.text("payment")
    found = _PAYMENTS.get(folded(text)) if text else None
    if text and found is None:
        cells.wrong("payment", ProblemCode.BAD_CHOICE, choices=Payment)
    return found
