"""Keeps Python off the network: every socket that is not local is refused, and the attempt remembered.

Importing this arms it, for good. Python imports it by itself at the start of a child process that has this
folder on its PYTHONPATH.
"""

from __future__ import annotations

import sys

LOCAL = (-1, 1, 16)  # taken over from an open handle, AF_UNIX, AF_NETLINK
OPENING = "socket.__new__"
USING = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
ASKING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo")

attempts: list[str] = []
"""What was tried, also where the caller swallowed the error; whoever expects one clears it."""


class NetworkIsBlocked(RuntimeError):
    """A test, or the program under test, reached for the network."""


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if (
        (event == OPENING and args[1] not in LOCAL)
        or (event in USING and getattr(args[0], "family", None) not in LOCAL)
        or event in ASKING
    ):
        attempts.append(f"{event} {args if event in ASKING else args[1:]}")
        raise NetworkIsBlocked(attempts[-1])


sys.addaudithook(_refuse)
