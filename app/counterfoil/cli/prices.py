"""`prices`: which prices costs are worked out by, where they are from; a newer list; the user's own."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from counterfoil.cli.output import note, print_json, print_table
from counterfoil.cli.place import Place, moment, place_of
from counterfoil.cli.price_fields import layer_fields
from counterfoil.cli.prices_shown import ONLY_PLAIN, print_model, print_used
from counterfoil.clock import wall_clock
from counterfoil.errors import KnownError, UsageError
from counterfoil.prices.book import PriceBook
from counterfoil.prices.books import usable_book
from counterfoil.prices.files import OWN_FILE
from counterfoil.prices.layer import Layer

CHANGES = ("load", "forget", "download", "init")


def run(options: argparse.Namespace) -> int:
    """Show or change the prices; 1 where a price file of the user's cannot be used. Errors: KnownError."""
    _check(options)
    place = place_of(options)
    for name in CHANGES:
        if getattr(options, name):
            return _changed(name, options, place)
    book = usable_book(place.home.prices_folder)
    if options.used:
        print_used(options, place)
    elif options.model:
        at_ms = moment(options.at, place.zone) if options.at else None
        print_model(book, options, at_ms)
    else:
        _print_layers(book, place, options)
    return _told(book)


def _check(options: argparse.Namespace) -> None:
    asked = [name for name in (*CHANGES, "used", "model") if getattr(options, name)]
    if len(asked) > 1:
        raise UsageError(
            "prices does one thing at a time: a MODEL, --used, --load, --download, --forget or --init."
        )
    if not options.model and (options.at or options.provider):
        raise UsageError(ONLY_PLAIN)


def _changed(name: str, options: argparse.Namespace, place: Place) -> int:
    done = {"load": _load, "forget": _forget, "download": _download, "init": _init}[name](options, place)
    book = usable_book(place.home.prices_folder)
    if options.json:
        print_json({"done": done} | _document(book, place))
    else:
        print(done)
    return _told(book)


def _load(options: argparse.Namespace, place: Place) -> str:
    from counterfoil.prices.files import content
    from counterfoil.prices.loaded import MOST_BYTES

    path = Path(options.load)
    return _taken(content(path, MOST_BYTES), str(path), options, place)


def _download(options: argparse.Namespace, place: Place) -> str:
    from counterfoil.prices.download import checked_host, download

    host = checked_host(options.download)
    note(f"One request goes to {host}: {options.download}")
    return _taken(download(options.download), options.download, options, place)


def _taken(data: bytes, origin: str, options: argparse.Namespace, place: Place) -> str:
    from counterfoil.prices.loaded import take

    folder = place.home.prices_folder
    current = next(layer for layer in usable_book(folder).layers if layer.used)
    sheet = take(folder, data, origin, wall_clock(), current, force=options.force)
    return f"In use from now on: {sheet.source} of {sheet.extracted_on}, digest {sheet.sha256[:16]}…"


def _forget(_options: argparse.Namespace, place: Place) -> str:
    from counterfoil.prices.loaded import forget

    if not forget(place.home.prices_folder):
        return "There was no list but the shipped one."
    return "The shipped list is in use again."


def _init(_options: argparse.Namespace, place: Place) -> str:
    from counterfoil.prices.files import written
    from counterfoil.prices.template import TEMPLATE

    path = place.home.prices_folder / OWN_FILE
    if path.exists() or path.is_symlink():
        raise KnownError(f"{path} is there already; edit it as text.")
    written(path, TEMPLATE.encode(), new=True)
    return f"{path} explains itself; what you write there holds from the next look on."


def _print_layers(book: PriceBook, place: Place, options: argparse.Namespace) -> None:
    if options.json:
        print_json(_document(book, place))
        return
    rows = [_cells(layer) for layer in book.layers]
    print_table(["layer", "source", "of", "entries", "digest", "in use"], rows)
    print(f"Together: digest {book.digest}")
    own = place.home.prices_folder / OWN_FILE
    if not own.exists():
        print(f"Your own prices would stand in {own}: `counterfoil prices --init` begins that file.")


def _cells(layer: Layer) -> list[str]:
    used = "yes" if layer.used else "no"
    return [layer.name, layer.source, layer.day or "–", f"{layer.entries:,}", f"{layer.digest[:16]}…", used]


def _document(book: PriceBook, place: Place) -> dict[str, object]:
    return {
        "digest": book.digest,
        "problem": book.problem,
        "own_file": str(place.home.prices_folder / OWN_FILE),
        "layers": list(map(layer_fields, _in_order(book.layers))),
    }


def _in_order(layers: Iterable[Layer]) -> list[Layer]:
    return sorted(layers, key=lambda layer: not layer.used)


def _told(book: PriceBook) -> int:
    if book.problem:
        note(f"{book.problem} Costs are worked out without it.")
    return 1 if book.problem else 0
