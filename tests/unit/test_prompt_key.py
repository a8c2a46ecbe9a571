from __future__ import annotations

import hashlib
import hmac
import os
import threading
from pathlib import Path

import pytest

from counterfoil.prompt_key import FILE, KEY_BYTES, prompt_key
from counterfoil.readers.base import LogFile
from counterfoil.readers.registry import Root, agent_named
from counterfoil.readers.signs import HASH_BYTES, keyed_hash
from counterfoil.reading import Source

KEY = bytes(range(KEY_BYTES))


def test_it_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    key = prompt_key(folder)
    assert key is not None
    assert len(key) == KEY_BYTES
    assert prompt_key(folder) == key == (folder / FILE).read_bytes()
    assert [path.name for path in folder.iterdir()] == [FILE]
    if os.name == "posix":
        assert (folder / FILE).stat().st_mode & 0o777 == 0o600


def test_no_two_homes_have_the_same(tmp_path: Path) -> None:
    assert prompt_key(tmp_path / "a") != prompt_key(tmp_path / "b")


def test_programs_that_make_it_together_have_one(tmp_path: Path) -> None:
    ready, found = threading.Barrier(8), list[bytes | None]()

    def make() -> None:
        ready.wait()
        found.append(prompt_key(tmp_path))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert None not in found
    assert len(set(found)) == 1


def test_on_a_disk_without_hard_links_it_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    key = prompt_key(tmp_path)
    assert key is not None
    assert prompt_key(tmp_path) == key
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("content", [b"", b"short", bytes(KEY_BYTES + 1)])
def test_what_is_no_key_is_not_used_and_left(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert prompt_key(tmp_path) is None
    assert (tmp_path / FILE).read_bytes() == content


def test_where_none_can_be_made_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert prompt_key(tmp_path / "file") is None
    (tmp_path / FILE).mkdir()
    assert prompt_key(tmp_path) is None


def test_what_carries_it_does_not_show_it() -> None:
    root = Root(agent_named("codex"), Path("/home"))
    for one in (LogFile("a.jsonl", prompt_key=KEY), Source(root, Path("/home"), "a.jsonl", KEY)):
        assert repr(KEY) not in repr(one)


@pytest.mark.parametrize("text", ["", "fix it", " fix\n\tit ", "Grüße", "\ud800"])
def test_a_hash_is_hmac_of_the_words(text: str) -> None:
    words = " ".join(text.split()).encode("utf-8", "surrogatepass")
    assert keyed_hash(KEY, text) == hmac.digest(KEY, words, hashlib.sha256)[:HASH_BYTES].hex()
    assert keyed_hash(KEY[::-1], text) != keyed_hash(KEY, text)
