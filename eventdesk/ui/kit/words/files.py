"""Trouble with an event file in words: a calm sentence with what to do next."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.domain.file import FileError, FileTrouble
from eventdesk.ui.kit.words.codes import Words

_sentence = Words(
    "Files",
    {
        FileTrouble.NOT_AN_EVENT_FILE: QT_TRANSLATE_NOOP(
            "Files", "{file} is not an event file. Choose one that ends in .eventdesk."
        ),
        FileTrouble.NEWER_FILE: QT_TRANSLATE_NOOP(
            "Files", "{file} was made by a newer EventDesk. Update this one, then open it."
        ),
        FileTrouble.NO_SUCH_FILE: QT_TRANSLATE_NOOP(
            "Files", "{file} is no longer there. Was it moved, or a drive unplugged?"
        ),
        FileTrouble.FILE_EXISTS: QT_TRANSLATE_NOOP(
            "Files", "{file} is there already. Choose another name, or open it."
        ),
        FileTrouble.FILE_BUSY: QT_TRANSLATE_NOOP(
            "Files", "{file} is busy with another program. Do it again in a moment."
        ),
        FileTrouble.FILE_READ_ONLY: QT_TRANSLATE_NOOP(
            "Files", "{file} may not be written here. Copy it to your own folder."
        ),
        FileTrouble.FILE_DAMAGED: QT_TRANSLATE_NOOP("Files", "{file} is damaged. Open the last copy of it."),
        FileTrouble.DISK_FULL: QT_TRANSLATE_NOOP(
            "Files", "The disk is full. Make room, then do it again; nothing was lost."
        ),
        FileTrouble.DISK_FAILED: QT_TRANSLATE_NOOP(
            "Files", "The disk does not answer. Check the drive of {file}."
        ),
    },
)


def trouble_words(error: BaseException) -> str | None:
    """The sentence for what is the machine's; None for what is ours."""
    if not isinstance(error, FileError):
        return None
    return _sentence(error.code).format(file=error.path.name)
