"""The book of a home: layers upon each other, kept until a file changes, usable whatever a file holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from counterfoil.errors import KnownError
from counterfoil.prices.book import PriceBook
from counterfoil.prices.books import Following, book_of, usable_book
from counterfoil.prices.files import LOADED_FILE, written
from counterfoil.prices.loaded import forget, take
from counterfoil.prices.sheet import shipped_sheet

NOW_MS = 1_795_000_000_000  # 2026-11-18
SHIPPED = Path(__file__).parents[3] / "resources" / "prices" / "genai-prices.json"
OWN = '[[price]]\nprovider = "anthropic"\nmodel = "claude-opus-4-5"\ninput = "{price}"\n'
Document = dict[str, Any]


def sealed(document: Document) -> bytes:
    """A list with the digest of what it holds."""
    text = json.dumps(document["providers"], separators=(",", ":"), sort_keys=True)
    head = {key: value for key, value in document.items() if key != "providers"}
    head["sha256"] = sha256(text.encode()).hexdigest()
    return f'{json.dumps(head)[:-1]},"providers":{text}}}'.encode()


def newer(change: Callable[[Document], object] = lambda _document: None, day: str = "2026-11-22") -> bytes:
    document: Document = json.loads(SHIPPED.read_bytes())
    document |= {"source": "genai-prices 9.9", "extracted_on": day}
    change(document)
    return sealed(document)


def opus(document: Document) -> Document:
    models = next(one for one in document["providers"] if one["id"] == "anthropic")["models"]
    found: Document = next(one for one in models if one["id"] == "claude-opus-4-5")
    return found


def dearer(document: Document) -> None:
    opus(document)["prices"][0]["rates"]["input"] = 7_000_000


def taken(folder: Path, data: bytes, *, force: bool = False) -> None:
    current = next(layer for layer in usable_book(folder).layers if layer.used)
    take(folder, data, "file.json", NOW_MS + 5 * 86_400_000, current, force=force)


def input_price(book: PriceBook) -> int | None:
    rates = book.rates("anthropic", "claude-opus-4-5", NOW_MS, 10)
    return rates.input if rates else None


def test_without_files_of_ones_own_the_shipped_book_is_used_and_read_once(tmp_path: Path) -> None:
    assert book_of(tmp_path) is PriceBook.shipped()
    assert [layer.name for layer in book_of(tmp_path).layers] == ["shipped", "additions"]


def test_a_loaded_list_stands_for_the_shipped_one_and_ones_own_prices_go_before_both(tmp_path: Path) -> None:
    taken(tmp_path, newer(dearer))
    loaded = book_of(tmp_path)
    assert (input_price(loaded), loaded.source) == (7_000_000, "genai-prices 9.9")
    (tmp_path / "prices.toml").write_text(OWN.format(price="1"))
    both = book_of(tmp_path)
    assert input_price(both) == 1_000_000
    named = {layer.name: layer for layer in both.layers}
    assert [(name, layer.used) for name, layer in named.items()] == [
        ("loaded", True),
        ("additions", True),
        ("shipped", False),
        ("own", True),
    ]
    assert (named["loaded"].origin, named["loaded"].entries) == ("file.json", 1517)
    assert len({PriceBook.shipped().digest, loaded.digest, both.digest}) == 3
    assert forget(tmp_path)
    assert not forget(tmp_path)
    assert (book_of(tmp_path).source, input_price(book_of(tmp_path))) == ("genai-prices 0.2.3", 1_000_000)


def test_a_changed_file_takes_effect_at_the_next_look_and_an_unchanged_one_is_not_read_again(
    tmp_path: Path,
) -> None:
    path = tmp_path / "prices.toml"
    following = Following(tmp_path, lambda book: [input_price(book)])
    path.write_text(OWN.format(price="1"))
    first = usable_book(tmp_path)
    assert usable_book(tmp_path) is first
    assert following() is following()
    path.write_text(OWN.format(price="22"))
    assert input_price(usable_book(tmp_path)) == 22_000_000
    assert following() == [22_000_000]
    path.unlink()
    assert usable_book(tmp_path) is PriceBook.shipped()


@pytest.mark.parametrize("content", ["[[price]]\ninput = -1", "\0", "x = 1"])
def test_a_bad_file_is_left_out_and_told_or_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "prices.toml").write_text(content)
    book = usable_book(tmp_path)
    assert input_price(book) == 5_000_000
    assert str(tmp_path / "prices.toml") in (book.problem or "")
    with pytest.raises(KnownError, match=r"prices\.toml"):
        book_of(tmp_path)


def test_a_damaged_loaded_list_is_left_out_and_ones_own_prices_still_hold(tmp_path: Path) -> None:
    taken(tmp_path, newer(dearer))
    path = tmp_path / LOADED_FILE
    path.write_bytes(path.read_bytes().replace(b"7000000", b"6000000", 1))
    (tmp_path / "prices.toml").write_text(OWN.format(price="1"))
    book = usable_book(tmp_path)
    assert (book.source, input_price(book)) == ("genai-prices 0.2.3", 1_000_000)
    assert "--forget" in (book.problem or "")
    path.write_bytes(b"{")
    assert "--forget" in (usable_book(tmp_path).problem or "")


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "prices.toml").mkdir()
    assert "is no file" in (usable_book(tmp_path).problem or "")


def rates(change: Document) -> Callable[[Document], None]:
    return lambda document: opus(document)["prices"][0]["rates"].update(change)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is no list of prices"),
        (b"[1]", "is no list of prices"),
        (b"[" * 100_000, "is no list of prices"),
        (newer().replace(b"5000000", b"5000001", 1), "does not match its digest"),
        (newer(lambda d: d.update(providers=d["providers"][3:])), "no prices of anthropic"),
        (
            newer(lambda d: [one.update(models=one["models"][:9]) for one in d["providers"]]),
            "models where 1,517",
        ),
        (newer(rates({"input": -1})), "anthropic claude-opus-4-5: input costs -1"),
        (newer(rates({"input": 10**10 + 1})), "input costs 10000000001"),
        (newer(rates({"input": [1, 5]})), "input costs [1, 5]"),
        (newer(rates({"input": [1, 5, 2, 4, 3]})), "input costs [1, 5, 2, 4, 3]"),
        (newer(rates({"input": 1.5})), "is no list of prices"),
        (newer(lambda d: opus(d).update(match=["regex", "(a+)+$"])), "names are matched by '(a+)+$'"),
        (newer(lambda d: opus(d).update(match=["regex", "("])), "names are matched by '('"),
        (newer(lambda d: opus(d)["prices"][0].update(daily=[0, 1440])), "a price holds daily (0, 1440)"),
        (newer(lambda d: d["providers"][0].update(otherwise=["who"])), "resells who"),
        (newer(day="2027-01-01"), "which is yet to come"),
        (newer(day="2026-11-20"), "older than the list in use, 2026-11-22; --force"),
    ],
)
def test_a_list_that_is_not_sound_is_not_taken_in(tmp_path: Path, data: bytes, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        taken(tmp_path, data)
    assert said in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_older_list_is_taken_in_by_force_and_only_for_its_owner_to_read(tmp_path: Path) -> None:
    taken(tmp_path, newer(day="2026-11-20"), force=True)
    assert book_of(tmp_path).extracted_on == "2026-11-20"
    assert (tmp_path / LOADED_FILE).stat().st_mode & 0o777 == 0o600


def test_a_list_that_the_program_has_outgrown_is_no_longer_used_unless_it_was_forced(tmp_path: Path) -> None:
    old = b'"extracted_on": "2026-11-20"'
    for force, used in ((False, False), (True, True)):
        taken(tmp_path, newer(), force=force)
        path = tmp_path / LOADED_FILE
        path.write_bytes(path.read_bytes().replace(b'"extracted_on": "2026-11-22"', old))
        named = {layer.name: layer.used for layer in book_of(tmp_path).layers}
        assert (named["loaded"], named["shipped"]) == (used, not used)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(path)
    with pytest.raises(KnownError, match="was not written"):
        written(link, b"new")
    with pytest.raises(KnownError, match="there is one already"):
        written(path, b"new", new=True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a", "link"]
    assert path.read_bytes() == b"old"


def test_the_shipped_list_is_as_sound_as_a_loaded_one_has_to_be(tmp_path: Path) -> None:
    taken(tmp_path, SHIPPED.read_bytes())
    assert book_of(tmp_path).layers[0].digest == shipped_sheet().sha256
