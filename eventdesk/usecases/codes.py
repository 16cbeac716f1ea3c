"""Which texts are codes that the event knows: what a scan can mean is decided by that."""

from collections.abc import Collection, Sequence
from typing import Protocol

from eventdesk.usecases.desk import Desk


class CodesReads(Protocol):
    """What is asked of the file about codes."""

    def known(self, texts: Sequence[str]) -> frozenset[str]:
        """Those of the texts that are the code of a badge, also of a revoked one, compared whole."""
        ...

    def all(self) -> frozenset[str]:
        """The codes of all badges."""
        ...


def known_codes(desk: Desk, texts: Sequence[str]) -> Collection[str]:
    """Those of some texts that are codes of the event."""
    with desk.reading() as reading:
        reads: CodesReads = reading.codes
        return reads.known(texts)


def all_codes(desk: Desk) -> Collection[str]:
    """All codes of the event, to find two of them in a mixed text."""
    with desk.reading() as reading:
        reads: CodesReads = reading.codes
        return reads.all()
