"""`checkpoint`: what the chain is now, to keep elsewhere; an old one checked; time stamps attached."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, place_of, writable
from counterfoil.cli.verify import check
from counterfoil.clock import iso
from counterfoil.domain.checkpoint import Checkpoint, checkpoints_in
from counterfoil.errors import KnownError, UsageError
from counterfoil.ledger.kept import Kept
from counterfoil.words import evidence

LONGEST_BYTES = 1 << 20


def run(options: argparse.Namespace) -> int:
    """Make one, or check what was kept."""
    place = place_of(options)
    if options.against:
        return _against(place, options)
    if options.timestamp_reply:
        return _attach(place, options)
    return _make(place, options)


def _make(place: Place, options: argparse.Namespace) -> int:
    with writable(place, must_exist=True) as ledger:
        made = ledger.checkpoint("asked")
    if options.timestamp_request:
        from counterfoil.timestamps.exchange import request

        _write_new(Path(options.timestamp_request), request(made))
    if options.json:
        print_json(fields(made))
        return 0
    print(made.text())
    print(f"{evidence.KEEP_ELSEWHERE} {evidence.PROVES_NOT}")
    if options.timestamp_request:
        print(
            f"{options.timestamp_request} goes to a time-stamp authority (RFC 3161); attach its reply with "
            "`counterfoil checkpoint --timestamp-reply FILE --ca CERTIFICATE`."
        )
    return 0


def _against(place: Place, options: argparse.Namespace) -> int:
    found = checkpoints_in(_text(options.against))
    if not found:
        raise UsageError(
            "There is no checkpoint in that; it is a line that begins with `counterfoil-checkpoint`."
        )
    result = check(place.home.ledger_file, found)
    if options.json:
        print_json(
            {
                "ok": result.ok,
                "checkpoints": [fields(one) for one in found],
                "what": None if result.ok else str(result.first_bad and result.first_bad.what),
            }
        )
        return 0 if result.ok else 1
    if result.ok:
        newest = max(found, key=lambda one: one.size)
        print(f"The first {newest.size:,} records are those of {iso(newest.at_ms)}: none was changed since.")
    else:
        print(f"{evidence.found(result)} {evidence.what_to_do(result)}")
    print(evidence.PROVES_NOT)
    return 0 if result.ok else 1


def _attach(place: Place, options: argparse.Namespace) -> int:
    from counterfoil.timestamps.exchange import check as check_stamp
    from counterfoil.timestamps.stamp import OtherText, shown

    reply = _bytes(Path(options.timestamp_reply))
    roots = [_bytes(Path(options.ca))] if options.ca else []
    for checkpoint in _newest_first(place):
        try:
            stamp = check_stamp(reply, checkpoint, roots)
        except OtherText:
            continue
        with writable(place, must_exist=True) as ledger:
            ledger.attach_stamp(checkpoint, reply)
        if options.json:
            print_json(fields(checkpoint) | {"stamped_at": iso(stamp.at_ms), "authority": stamp.authority})
        else:
            print(f"{checkpoint.text()}\n{shown(stamp)}")
        return 0
    raise OtherText("The time stamp is of none of the checkpoints that are kept here.")


def _newest_first(place: Place) -> Iterator[Checkpoint]:
    return reversed(Kept(place.home.state_dir).checkpoints())


def fields(checkpoint: Checkpoint) -> dict[str, object]:
    """The contract's fields."""
    return {
        "ledger_id": checkpoint.ledger_id,
        "size": checkpoint.size,
        "head": checkpoint.head,
        "at": iso(checkpoint.at_ms),
        "text": checkpoint.text(),
    }


def _text(file_or_text: str) -> str:
    if checkpoints_in(file_or_text):
        return file_or_text
    return _bytes(Path(file_or_text)).decode("utf-8", "replace")


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LONGEST_BYTES)
    except OSError as error:
        raise KnownError(f"{path} cannot be read: {error.strerror or error}.") from None


def _write_new(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise KnownError(f"{path} exists already; name a new file.") from None
    except OSError as error:
        raise KnownError(f"{path} cannot be written: {error.strerror or error}.") from None
