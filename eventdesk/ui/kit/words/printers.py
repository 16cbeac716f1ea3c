"""Trouble with a printer in words: a calm sentence with what to do next."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from eventdesk.documents.printer import PrinterError, PrinterTrouble
from eventdesk.ui.kit.words.codes import Words

printer_sentence = Words(
    "Printers",
    {
        PrinterTrouble.NO_PRINTING: QT_TRANSLATE_NOOP(
            "Printers", "This computer has no printing system. Install CUPS, or make a PDF."
        ),
        PrinterTrouble.NO_PRINTER: QT_TRANSLATE_NOOP(
            "Printers", "This printer is not there any more. Choose another one, or make a PDF."
        ),
        PrinterTrouble.REFUSED: QT_TRANSLATE_NOOP(
            "Printers", "The printer takes no work: {detail}. Look at it, then print again."
        ),
        PrinterTrouble.NO_ANSWER: QT_TRANSLATE_NOOP(
            "Printers", "The printing system does not answer. Check its cable, then print again."
        ),
    },
)


def printer_words(error: PrinterError) -> str:
    """Why nothing was printed, and what to do."""
    return printer_sentence(error.code).format(detail=error.detail.rstrip(".") or error.code.value)
