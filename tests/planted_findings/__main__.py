"""`python -m tests.planted_findings [--sessions N] [--seed S]`: histories with planted faults, and a table.

`--user K` looks at one user alone and `-v` says what was missed and who was accused; `--keep FOLDER` keeps
the logs and the ledger.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.planted_findings.judge import Verdict, judged, looked
from tests.planted_findings.made import user_of
from tests.planted_findings.table import details, is_good, printed
from tests.planted_findings.user import User


def main() -> int:
    """Print the table; 1 where it is below the bar."""
    parser = argparse.ArgumentParser(prog="python -m tests.planted_findings")
    parser.add_argument("--sessions", type=int, default=6_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--user", type=int)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    asked = parser.parse_args()
    began, verdicts, number = time.monotonic(), list[Verdict](), asked.seed
    sessions = 0
    while sessions < asked.sessions:
        user = user_of(number if asked.user is None else asked.user)
        verdict = _judged_in(user, asked.keep)
        verdicts.append(verdict)
        if asked.verbose:
            print(*details(verdict), sep="\n")
        sessions, number = sessions + len(user.talks) + len(user.codex), number + 1
        if asked.user is not None:
            break
    print(*printed(verdicts), sep="\n")
    print(f"{sessions:,} sessions of {len(verdicts)} users in {time.monotonic() - began:.1f} s")
    return int(not is_good(verdicts))


def _judged_in(user: User, keep: Path | None) -> Verdict:
    if keep is None:
        with TemporaryDirectory() as made:
            return judged(user, looked(user, Path(made)))
    folder = keep / str(user.seed)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return judged(user, looked(user, folder))


if __name__ == "__main__":
    sys.exit(main())
