"""Where files go: among people's documents, or where they say; no file is written over unasked."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> Path:
    """Where people keep their files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def folder_of_files(parent: QWidget, title: str) -> Path | None:
    """The folder in which several files are to go; None where they are not wanted after all."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(documents()))
    return Path(chosen) if chosen else None


def place_of_pdf(parent: QWidget, title: str, name: str) -> Path | None:
    """Where a PDF that may be called so is to go; None where it is not wanted after all.

    The dialog itself adds the ending that was left out: it asks before a file of the whole name is replaced.
    """
    dialog = QFileDialog(parent, title, str(documents()), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
