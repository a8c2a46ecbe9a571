"""What a packed program puts right at its very start, before anything of weight is imported."""

from __future__ import annotations

TYPE_CHECKING = False  # a status line must not wait for typing
if TYPE_CHECKING:
    from collections.abc import MutableMapping

LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
PUT_ASIDE = "_ORIG"
OWN = "_PYI_"


def step_out(environ: MutableMapping[str, str]) -> None:
    """Give `environ` back what the starter of a packed program put aside.

    The starter points at the program's own libraries. This process was told of them when it began; whatever
    it starts from now on, a program of the user's or the desktop's, has to find those of the system. Our own
    programs are told anew by their starters.
    """
    for name in LIBRARY_PATHS:
        before = environ.pop(f"{name}{PUT_ASIDE}", None)
        if before:
            environ[name] = before
        elif before is not None or environ.get(name, "").endswith("_internal"):
            environ.pop(name, None)
    for name in [name for name in environ if name.startswith(OWN)]:
        del environ[name]
