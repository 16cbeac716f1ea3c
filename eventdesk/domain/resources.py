"""Where the plain files of the program lie: icons, styles, sounds, fonts, translations.

Installed, they are inside the package; in a working copy they stand beside it, as sources. Every room asks
here, so that a file is found in the same way by the window, by the printed page and by the command line.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "resources"
_WORKING_COPY = _PACKAGE.parent / "resources"


def root() -> Path:
    """Return the resources folder; the installed one wins, a working copy has only its own."""
    return _INSTALLED if _INSTALLED.is_dir() else _WORKING_COPY


def path(*parts: str) -> Path:
    """Return the place of one resource, e.g. ``path("fonts", "NotoSans-Regular.ttf")``.

    Raises FileNotFoundError: a program without its own files is a broken installation, not a user's mistake.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"resource missing from this installation: {found}")
    return found
