"""What scanners put around a code: symbology and character set marks, control characters, line ends."""

import re

CONTROLS = "".join(map(chr, range(0x20))) + "\x7f"
"""STX and ETX around, group, record and unit separators within, CR, LF and Tab behind."""

_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
"""Which kind of symbol was read (ISO/IEC 15424): a bracket, a letter for the kind, a modifier."""

_ECI = re.compile(r"\\[0-9]{6}")
"""In which character set the text is (AIM ITS/04-023): a backslash and six digits, at the front or within."""

_NO_CONTROLS = dict.fromkeys(map(ord, CONTROLS))


def stripped(text: str) -> tuple[str, ...]:
    """The text as it is, then what is left without the scanner's additions, where that differs.

    A code may itself look like a mark: whoever looks both up takes the one that the event knows.
    """
    if text.isprintable() and "\\" not in text and text[:1] not in " ]" and text[-1] != " ":
        return (text,)
    plain = text.strip(CONTROLS + " ").translate(_NO_CONTROLS)
    bare = _ECI.sub("", _AIM.sub("", plain, count=1) if _AIM.match(plain) else plain)
    return tuple(dict.fromkeys(piece for piece in (text, plain, bare) if piece)) or (text,)
