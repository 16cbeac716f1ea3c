"""Lowers the priority of processes beside the window, so that a scan never waits for paper or a solver."""

import ctypes
import os
import sys
from contextlib import suppress
from ctypes import wintypes

NICE = 10
"""POSIX: a process with this niceness gets about a tenth of what the window gets where both want a core."""

BELOW_NORMAL = 0x4000
"""Windows: BELOW_NORMAL_PRIORITY_CLASS of SetPriorityClass."""


def let_wait(process: int) -> None:
    """Let a process that was just started give way from its first moment on, where the system allows it."""
    if sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, process, NICE)


def give_way() -> None:
    """Let this process give way, where whoever started it could not see to it."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        # Without it a handle is cut to 32 bits.
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetPriorityClass.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL)
