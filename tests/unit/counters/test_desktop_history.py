"""The desktop app's usage history."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.counters import desktop_history
from counterfoil.counters.client_windows import Window

ONE, TWO = "9e8d7c6b-0000-4000-8000-0000000000a1", "9e8d7c6b-0000-4000-8000-0000000000b2"


def test_every_sample_is_read_in_order_with_its_organisation(corpus: Path) -> None:
    found = desktop_history.figures((corpus / "counters" / "plan-usage-history.json").read_bytes())
    assert [(one.at_ms, one.account, list(one.windows)) for one in found] == [
        (1784534800000, ONE, [Window("claude", 300, 5, None), Window("claude", 10080, 2, None)]),
        (
            1784535700086,
            ONE,
            [
                Window("claude", 300, 7, None),
                Window("claude", 10080, 2, None),
                Window("claude_extra_usage", 43200, 0, None),
            ],
        ),
        (1784536600090, TWO, [Window("claude", 300, 90, None), Window("claude", 10080, 88, None)]),
        (1784536800000, ONE, [Window("claude", 300, 11.5, 1784551800000), Window("claude_dr", 0, 3, None)]),
        (1784537500000, ONE, [Window("claude", 300, 9, None)]),
    ]
    assert {(one.agent, one.source, one.home) for one in found} == {("claude-code", "desktop-history", None)}


@pytest.mark.parametrize(
    "data",
    [
        b'[{"t":1784535700086,"org":"a","u":{"fh":7}}]',
        b'{"version":1,"entries":[{"t":1784535700086,"org":"a","u":{"fh":7}}]}',
        b'{"version":3,"samples":[{"t":1784535700.086,"org":"a","u":{"fh":7.0}}],"entries":[]}',
    ],
)
def test_the_list_is_found_under_every_name_it_had(data: bytes) -> None:
    (found,) = desktop_history.figures(data)
    assert (found.at_ms, found.account, list(found.windows)) == (
        1784535700086,
        "a",
        [Window("claude", 300, 7, None)],
    )


@pytest.mark.parametrize(
    "data", [b"{}", b'{"samples":{}}', b"[]", b"5", b'{"samples":[{"t":1,"u":{"fh":7}}]}']
)
def test_a_file_without_samples_says_nothing(data: bytes) -> None:
    assert desktop_history.figures(data) == []


@pytest.mark.parametrize("data", [b"", b'{"version":2,"samples":[{"t":17845', b"[" * 100_000])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        desktop_history.figures(data)


def test_each_platform_has_its_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    package = tmp_path / "Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude"
    package.mkdir(parents=True)
    (package / desktop_history.FILE).write_text("{}")
    windows = {"APPDATA": str(tmp_path / "Roaming"), "LOCALAPPDATA": str(tmp_path / "Local")}
    file = desktop_history.FILE
    assert desktop_history.places({}, "darwin") == [tmp_path / "Library/Application Support/Claude" / file]
    assert desktop_history.places({}, "linux") == [tmp_path / ".config/Claude" / file]
    assert desktop_history.places({"XDG_CONFIG_HOME": "/x"}, "linux") == [Path("/x/Claude") / file]
    assert desktop_history.places(windows, "win32") == [tmp_path / "Roaming/Claude" / file, package / file]
    assert desktop_history.places({}, "win32") == []
