"""Words for codes of the rooms below: one text each, in the language in force when it is asked for."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

C = TypeVar("C", bound=str)


class Words(Generic[C]):
    """Called with a code it answers the text, KeyError where there is none.

    Texts are marked with ``QT_TRANSLATE_NOOP`` in the same context, so that translators find them.
    """

    def __init__(self, context: str, texts: Mapping[C, object]) -> None:
        self._context = context
        self._texts = {code: str(text) for code, text in texts.items()}

    def __call__(self, code: C) -> str:
        return QCoreApplication.translate(self._context, self._texts[code])

    @property
    def codes(self) -> frozenset[C]:
        """The codes that have a text."""
        return frozenset(self._texts)
