"""`python -m tests.planted [N]`: N statements with planted differences, and a table of what was found.

With `--files` they are providers' files, made of the requests in real logs and read back.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.conftest import CORPUS, SHARED_LOGS
from tests.planted.check import judged
from tests.planted.file_check import judged_file
from tests.planted.files import PLANTS as FILE_PLANTS
from tests.planted.pages import FORMS
from tests.planted.plants import PLANTS
from tests.planted.real import sources_in


def kinds(seed: int) -> tuple[str, ...]:
    """One to four differences; each alone in turn first."""
    random = Random(f"kinds {seed}")
    names = sorted(PLANTS)
    if seed < len(names):
        return (names[seed],)
    return tuple(sorted(random.sample(names, random.randint(1, 4))))


def main() -> int:
    """Print the table; 1 where anything was missed or invented."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    count = numbers[0] if numbers else 200
    return of_files(count) if "--files" in sys.argv else made(count)


def of_files(count: int) -> int:
    """The table of files, by their kind and by what was planted."""
    began, tries, right = time.monotonic(), Counter[str](), Counter[str]()
    with TemporaryDirectory() as folder:
        sources = sources_in(Path(folder), CORPUS, *([SHARED_LOGS / "slim"] if SHARED_LOGS.is_dir() else []))
        for seed in range(count):
            judged_one = judged_file(seed, sources)
            verdict = judged_one.verdict
            for name in (judged_one.form, *judged_one.names):
                tries[name] += 1
                right[name] += verdict.holds
            if not verdict.holds and "-v" in sys.argv:
                print(
                    seed, judged_one.form, judged_one.names, *verdict.missed, "invented:", *verdict.invented
                )
    print(f"{'file, planted':<22}{'files':>11}{'all right':>11}")
    for name in (*(form.name for form in FORMS), *FILE_PLANTS):
        print(f"{name:<22}{tries[name]:>11}{right[name]:>11}")
    print(f"{count} files in {time.monotonic() - began:.1f} s")
    return int(tries != right)


def made(count: int) -> int:
    """The table of made statements."""
    began = time.monotonic()
    tries, right = Counter[str](), Counter[str]()
    by_number, right_by_number = Counter[int](), Counter[int]()
    planted = missed = invented = unsound = 0
    for seed in range(count):
        names = kinds(seed)
        verdict = judged(seed, names)
        planted, missed = planted + verdict.planted, missed + len(verdict.missed)
        invented, unsound = invented + len(verdict.invented), unsound + len(verdict.unsound)
        by_number[len(names)] += 1
        right_by_number[len(names)] += verdict.holds
        for name in names:
            tries[name] += 1
            right[name] += verdict.holds
        if not verdict.holds and "-v" in sys.argv:
            told = (*verdict.missed[:3], "invented:", *verdict.invented[:3], *verdict.unsound[:2])
            print(seed, names, *told, sep="\n  ")
    print(f"{'planted':<22}{'statements':>11}{'all right':>11}")
    for name in PLANTS:
        print(f"{name:<22}{tries[name]:>11}{right[name]:>11}")
    for number in sorted(by_number):
        print(f"{number} together{'':<12}{by_number[number]:>11}{right_by_number[number]:>11}")
    print(f"{planted:,} differences planted: {missed} missed, {invented} invented, {unsound} wrong sums")
    print(f"{count} statements in {time.monotonic() - began:.1f} s")
    return int(bool(missed or invented or unsound))


if __name__ == "__main__":
    sys.exit(main())
