"""The event file: what can go wrong with it through nobody's fault, by code and without words."""

from enum import StrEnum
from pathlib import Path


class FileTrouble(StrEnum):
    """What went wrong."""

    NOT_AN_EVENT_FILE = "not an event file"
    NEWER_FILE = "newer file"
    NO_SUCH_FILE = "no such file"
    FILE_EXISTS = "file exists"
    FILE_BUSY = "file busy"
    FILE_READ_ONLY = "file read-only"
    FILE_DAMAGED = "file damaged"
    DISK_FULL = "disk full"
    DISK_FAILED = "disk failed"


class FileError(Exception):
    """Raised by the store; the front ends turn `code` into a calm sentence with what to do next."""

    def __init__(self, code: FileTrouble, path: Path, detail: str = "") -> None:
        super().__init__(f"{code}: {path}" + (f" ({detail})" if detail else ""))
        self.code = code
        self.path = path
        self.detail = detail

    def __reduce__(self) -> tuple[type["FileError"], tuple[FileTrouble, Path, str]]:
        """Raised in another process it arrives whole."""
        return FileError, (self.code, self.path, self.detail)
