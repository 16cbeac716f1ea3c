"""What makes somebody the right person, in words: the parts as they are called, the reasons as sentences."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from eventdesk.domain.meeting import Answer
from eventdesk.domain.rightperson import Because, Why
from eventdesk.domain.suggestion import Part
from eventdesk.ui.kit.words.codes import Words
from eventdesk.ui.kit.words.names import country_name, language_name, unparted

MOST_WORDS = 6
"""So many words that fit are told."""

BETWEEN = "\u00a0· "
"""Stands between reasons; no line begins with the dot."""

part_words = Words(
    "RightPerson",
    {
        Part.WISH: QT_TRANSLATE_NOOP("RightPerson", "Wishes"),
        Part.OFFERS: QT_TRANSLATE_NOOP("RightPerson", "Offers"),
        Part.NEEDS: QT_TRANSLATE_NOOP("RightPerson", "Needs"),
        Part.MARKET: QT_TRANSLATE_NOOP("RightPerson", "Market"),
        Part.FIELDS: QT_TRANSLATE_NOOP("RightPerson", "Fields"),
        Part.GROUP: QT_TRANSLATE_NOOP("RightPerson", "Group"),
        Part.SERVED: QT_TRANSLATE_NOOP("RightPerson", "Few meetings"),
        Part.LANGUAGE: QT_TRANSLATE_NOOP("RightPerson", "Language"),
        Part.KIND: QT_TRANSLATE_NOOP("RightPerson", "Other kind"),
        Part.NEW: QT_TRANSLATE_NOOP("RightPerson", "New contact"),
    },
)

_why = Words(
    "RightPerson",
    {
        Why.MUTUAL: QT_TRANSLATE_NOOP("RightPerson", "Both asked for each other"),
        Why.THEY_WISH: QT_TRANSLATE_NOOP("RightPerson", "Asked for {one}"),
        Why.ONE_WISHES: QT_TRANSLATE_NOOP("RightPerson", "{one} asked for this person"),
        Why.THEY_OFFER: QT_TRANSLATE_NOOP("RightPerson", "Offers what is needed: {about}"),
        Why.THEY_NEED: QT_TRANSLATE_NOOP("RightPerson", "Needs what is offered: {about}"),
        Why.THEY_SPEAK_FOR: QT_TRANSLATE_NOOP("RightPerson", "Speaks for a market wanted: {about}"),
        Why.ONE_SPEAKS_FOR: QT_TRANSLATE_NOOP(
            "RightPerson", "Wants to enter the market that {one} speaks for: {about}"
        ),
        Why.THEY_COME_FROM: QT_TRANSLATE_NOOP("RightPerson", "Comes from a market wanted: {about}"),
        Why.ONE_COMES_FROM: QT_TRANSLATE_NOOP("RightPerson", "Wants to enter this market: {about}"),
        Why.FIELDS: QT_TRANSLATE_NOOP("RightPerson", "Same fields: {about}"),
        Why.GROUP: QT_TRANSLATE_NOOP("RightPerson", "Same group: {about}"),
        Why.LESS_SERVED: QT_TRANSLATE_NOOP("RightPerson", "Meetings so far: {about}"),
        Why.LANGUAGE: QT_TRANSLATE_NOOP("RightPerson", "Common language: {about}"),
        Why.OTHER_KIND: QT_TRANSLATE_NOOP("RightPerson", "Another kind of organisation: {about}"),
        Why.NEW: QT_TRANSLATE_NOOP("RightPerson", "The organisations do not meet otherwise"),
    },
)

_why_in_short = Words(
    "RightPerson",
    {
        Why.MUTUAL: QT_TRANSLATE_NOOP("RightPerson", "Both asked for each other"),
        Why.THEY_WISH: QT_TRANSLATE_NOOP("RightPerson", "Asked for {one}"),
        Why.ONE_WISHES: QT_TRANSLATE_NOOP("RightPerson", "{one} asked for this person"),
        Why.THEY_OFFER: QT_TRANSLATE_NOOP("RightPerson", "Offers: {about}"),
        Why.THEY_NEED: QT_TRANSLATE_NOOP("RightPerson", "Needs: {about}"),
        Why.THEY_SPEAK_FOR: QT_TRANSLATE_NOOP("RightPerson", "Speaks for: {about}"),
        Why.ONE_SPEAKS_FOR: QT_TRANSLATE_NOOP("RightPerson", "Wants to enter: {about}"),
        Why.THEY_COME_FROM: QT_TRANSLATE_NOOP("RightPerson", "Comes from: {about}"),
        Why.ONE_COMES_FROM: QT_TRANSLATE_NOOP("RightPerson", "Wants to enter: {about}"),
        Why.FIELDS: QT_TRANSLATE_NOOP("RightPerson", "Fields: {about}"),
        Why.GROUP: QT_TRANSLATE_NOOP("RightPerson", "Group: {about}"),
        Why.LESS_SERVED: QT_TRANSLATE_NOOP("RightPerson", "Meetings so far: {about}"),
        Why.LANGUAGE: QT_TRANSLATE_NOOP("RightPerson", "Language: {about}"),
        Why.OTHER_KIND: QT_TRANSLATE_NOOP("RightPerson", "Kind: {about}"),
        Why.NEW: QT_TRANSLATE_NOOP("RightPerson", "New contact"),
    },
)
"""For a card, on which it is plain whose reasons they are."""

answer_words = Words(
    "RightPerson",
    {
        Answer.OPEN: QT_TRANSLATE_NOOP("RightPerson", "Not asked yet"),
        Answer.YES: QT_TRANSLATE_NOOP("RightPerson", "Yes"),
        Answer.NO: QT_TRANSLATE_NOOP("RightPerson", "No"),
        Answer.NO_ANSWER: QT_TRANSLATE_NOOP("RightPerson", "No answer"),
    },
)

COUNTRIES = frozenset({Why.THEY_SPEAK_FOR, Why.ONE_SPEAKS_FOR, Why.THEY_COME_FROM, Why.ONE_COMES_FROM})


def reason_words(because: Because, one: str, locale: QLocale, *, short: bool = False) -> str:
    """One reason; `one` is the name of whom somebody is sought for."""
    about = because.about
    if because.why in COUNTRIES:
        about = tuple(unparted(country_name(code, locale)) for code in about)
    elif because.why is Why.LANGUAGE:
        about = tuple(language_name(tag, locale) for tag in about)
    told = ", ".join(about[:MOST_WORDS])
    words = _why_in_short if short else _why
    reason = words(because.why).format(one=one, about=told)
    if because.why is Why.LANGUAGE:
        return reason.replace(" ", "\xa0")
    return reason.replace(": ", ":\xa0", 1)  # no line ends with the colon
