"""Cells of a list that leave for a spreadsheet: what it would run as a formula is made harmless."""

RUN_BY_SPREADSHEETS = tuple("=+-@\t\r\n＝＋－＠|%")
"""First letters by which a cell is taken for a formula or a command. Source: OWASP, CSV injection."""


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it; nothing of it is lost."""
    return "'" + text if text.startswith(RUN_BY_SPREADSHEETS) or text[:1] == "'" else text


def unmasked(text: str) -> str:
    """The text as it was before `harmless`."""
    masked = text[:1] == "'" and (text[1:2] == "'" or text[1:].startswith(RUN_BY_SPREADSHEETS))
    return text[1:] if masked else text
