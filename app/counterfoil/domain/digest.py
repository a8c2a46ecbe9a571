"""SHA-256 without OpenSSL: `hashlib` maps 3.4 MB of it for this one function in a program that waits.

Where `hashlib` is there anyway, as in a process that imports, it is used: in bulk it is seven times as fast.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or "hashlib" in sys.modules:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # Python 3.12 and later
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:  # a Python built without its own
            from hashlib import sha256

__all__ = ["sha256"]
