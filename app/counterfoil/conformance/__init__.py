"""What every reader promises, tried on a home of its agent: `problems` for a test, `examined` for the verb.

Whoever writes a reader runs this over samples of the logs; nothing here needs a test runner.
"""

from __future__ import annotations

from counterfoil.conformance.trials import Findings, examined, problems

__all__ = ["Findings", "examined", "problems"]
