"""Which texts are codes that the event knows: what a scan can mean is decided by that."""

from collections.abc import Collection, Sequence

from eventdesk.usecases.desk import Desk


def known_codes(desk: Desk, texts: Sequence[str]) -> Collection[str]:
    """Those of some texts that are codes of the event."""
    with desk.reading() as reading:
        return reading.codes.known(texts)


def all_codes(desk: Desk) -> Collection[str]:
    """All codes of the event, to find two of them in a mixed text."""
    with desk.reading() as reading:
        return reading.codes.all()
