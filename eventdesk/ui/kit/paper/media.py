"""What badges are printed on, in words: plain paper, label sheets by their numbers, rolls by their size."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eventdesk.domain.media import MEDIA
from eventdesk.domain.medium import Medium
from eventdesk.ui.kit.form.finder import Choice
from eventdesk.ui.kit.words.codes import Words

_plain = Words(
    "Media",
    {
        "a6": QT_TRANSLATE_NOOP("Media", "A6"),
        "a4-1": QT_TRANSLATE_NOOP("Media", "A4, one badge to cut out"),
        "a4-4": QT_TRANSLATE_NOOP("Media", "A4, 4 badges to cut out"),
        "a4-8": QT_TRANSLATE_NOOP("Media", "A4, 8 badges to cut out"),
        "a4-10": QT_TRANSLATE_NOOP("Media", "A4, 10 badges to cut out"),
        "a4-folded": QT_TRANSLATE_NOOP("Media", "A4, folded to A6, agenda inside"),
    },
)


def medium_words(medium: Medium) -> str:
    """A medium as it is offered: by what stands on its box."""
    if medium.key in _plain.codes:
        return _plain(medium.key)
    size = f"{medium.label[0]:g} × {medium.label[1]:g} mm"
    name = f"{medium.maker} {medium.numbers[0]}"
    if medium.roll:
        return QCoreApplication.translate("Media", "Label {size} · {name}").format(size=size, name=name)
    return QCoreApplication.translate("Media", "{name} · {n} of {size}").format(
        name=name, n=medium.count, size=size
    )


def media_choices(*, single: bool = False) -> list[Choice]:
    """All media to choose from, or those that take one badge at a time."""
    return [Choice(one.key, medium_words(one)) for one in MEDIA.values() if not single or one.count == 1]
