"""The same by the kernel, on Linux: for Qt's sockets, and for every program that a test starts.

A seccomp filter makes `socket()` fail with EACCES for the internet's families. Children inherit it, and
nothing can take it off again.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

CALLS = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}  # AUDIT_ARCH, socket, seccomp
INTERNET = (2, 10)  # AF_INET, AF_INET6
NO_NEW_PRIVILEGES = 38
SET_FILTER, ALL_THREADS_UNSLOWED = 1, 1 | 4
LOAD, EQUALS, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]


def block_internet() -> bool:
    """Put the filter on; whether this system has it."""
    numbers = CALLS.get(platform.machine())
    if sys.platform != "linux" or numbers is None:
        return False
    steps = _filter(*numbers[:2])
    program = _Program(len(steps) // 8, steps)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return bool(libc.syscall(numbers[2], SET_FILTER, ALL_THREADS_UNSLOWED, ctypes.byref(program)) == 0)


def _filter(architecture: int, socket_call: int) -> bytes:
    """Steps of (code, jump if so, jump if not, value): other calls and families end in ALLOW."""
    steps = (
        (LOAD, 0, 0, 4),
        (EQUALS, 0, 5, architecture),
        (LOAD, 0, 0, 0),
        (EQUALS, 0, 3, socket_call),
        (LOAD, 0, 0, 16),  # the first argument
        (EQUALS, 2, 0, INTERNET[0]),
        (EQUALS, 1, 0, INTERNET[1]),
        (RETURN, 0, 0, ALLOW),
        (RETURN, 0, 0, REFUSE),
    )
    return b"".join(struct.pack("HBBI", *step) for step in steps)
