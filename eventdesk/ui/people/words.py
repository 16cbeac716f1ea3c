"""Words for what organisations and groups are."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.organisation import GroupKind, Membership, SizeClass
from eventdesk.ui.kit.words.codes import Words

membership_words = Words(
    "Organisations",
    {
        Membership.MEMBER: QT_TRANSLATE_NOOP("Organisations", "Member"),
        Membership.DEDICATED: QT_TRANSLATE_NOOP("Organisations", "Dedicated member"),
        Membership.GUEST: QT_TRANSLATE_NOOP("Organisations", "Guest"),
    },
)

size_words = Words(
    "Organisations",
    {
        SizeClass.MICRO: QT_TRANSLATE_NOOP("Organisations", "Fewer than 10 people"),
        SizeClass.SMALL: QT_TRANSLATE_NOOP("Organisations", "10 to 49 people"),
        SizeClass.MEDIUM: QT_TRANSLATE_NOOP("Organisations", "50 to 249 people"),
        SizeClass.LARGE: QT_TRANSLATE_NOOP("Organisations", "250 people or more"),
    },
)

group_words = Words(
    "Organisations",
    {
        GroupKind.WORKING_GROUP: QT_TRANSLATE_NOOP("Organisations", "Working group"),
        GroupKind.PROJECT: QT_TRANSLATE_NOOP("Organisations", "Project"),
    },
)
