"""Set-up of a checkout: what it looks for, when it does nothing, and how it gets over what was cut short."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

import bootstrap
import environment
import pip_wheel
import system_packages as system
from commands import SetupError
from pip_wheel import Answer, Link


def link(name: str, *, sha256: str = "ab", requires_python: str = "", yanked: bool = False) -> Link:
    return Link(name, f"https://index.test/{name}", sha256, requires_python, yanked)


def checkout(root: Path, *, pyproject: str = "[project]") -> Path:
    """A checkout with a .venv whose Python is a link, as `python -m venv` makes it."""
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / "python3.11").touch()
    (root / ".venv" / "bin" / "python").symlink_to(root / "python3.11")
    (root / "pyproject.toml").write_text(pyproject)
    return root


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The extras that were built, instead of building them."""
    done: list[str] = []
    monkeypatch.setattr(bootstrap, "_build", lambda _root, _venv, extra: done.append(extra))
    return done


@pytest.fixture
def without_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "root_prefix", lambda: None)
    monkeypatch.setattr("shutil.which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)


def known_packages(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(system, "succeeds", lambda *command: command[-1] in names)


def test_the_second_run_does_nothing(tmp_path: Path, built: list[str]) -> None:
    root = checkout(tmp_path)
    bootstrap.prepare(root, "test")
    bootstrap.prepare(root, "test")
    assert built == ["test"]


def test_each_extra_is_installed_once(tmp_path: Path, built: list[str]) -> None:
    root = checkout(tmp_path)
    for extra in ("test", "prices", "test", "prices"):
        bootstrap.prepare(root, extra)
    assert built == ["test", "prices"]


def test_a_changed_pyproject_is_installed_again(tmp_path: Path, built: list[str]) -> None:
    root = checkout(tmp_path)
    bootstrap.prepare(root, "test")
    (root / "pyproject.toml").write_text("[project]\ndependencies = []")
    bootstrap.prepare(root, "test")
    assert built == ["test", "test"]


def test_another_python_behind_the_environment_is_noticed(tmp_path: Path, built: list[str]) -> None:
    root = checkout(tmp_path)
    bootstrap.prepare(root, "test")
    (root / "python3.11").rename(root / "python3.12")
    (root / "python3.11").symlink_to(root / "python3.12")
    bootstrap.prepare(root, "test")
    assert built == ["test", "test"]


def test_a_build_that_fails_leaves_no_stamp_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = checkout(tmp_path)
    (root / ".venv" / ".installed-prices").write_text("of an earlier build")

    def fail(_venv: Path, _root: Path, _extra: str) -> None:
        raise SetupError("no network")

    monkeypatch.setattr(environment, "healthy", lambda _venv: True)
    monkeypatch.setattr(environment, "install", fail)
    with pytest.raises(SetupError, match="no network"):
        bootstrap.prepare(root, "test")
    assert list((root / ".venv").glob(".installed-*")) == []


@pytest.mark.parametrize(
    ("leftover", "sound"),
    [
        ("idna-3.dist-info/RECORD", True),
        ("idna-3.dist-info/METADATA", False),  # pip writes RECORD last
        ("~dna/core.py", False),  # what pip was replacing
    ],
)
def test_an_installation_that_was_cut_short_is_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leftover: str, sound: bool
) -> None:
    file = tmp_path / "lib" / "python3.11" / "site-packages" / leftover
    file.parent.mkdir(parents=True)
    file.touch()
    monkeypatch.setattr(environment, "succeeds", lambda *_command: True)
    assert environment.healthy(tmp_path) is sound


@pytest.mark.parametrize("kind", ["folder", "file", "dangling link", "nothing"])
def test_whatever_stands_where_the_environment_goes_is_removed(tmp_path: Path, kind: str) -> None:
    venv = tmp_path / ".venv"
    if kind == "folder":
        (venv / "bin").mkdir(parents=True)
    elif kind == "file":
        venv.touch()
    elif kind == "dangling link":
        venv.symlink_to(tmp_path / "gone")
    environment.remove(venv)
    assert not venv.is_symlink()
    assert not venv.exists()


def test_a_machine_with_an_old_python_only_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "OLDEST", (99, 0))
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(SetupError, match=r"needs Python 3\.11 or newer, and this machine has only 3\.\d+"):
        environment.suitable_python()


@pytest.mark.parametrize(
    ("purpose", "environ", "looked_for", "required"),
    [
        ("run", {}, {}, {}),
        ("run", {"DISPLAY": ":0"}, {**system.QT, **system.X11}, {**system.QT, **system.X11}),
        ("run", {"WAYLAND_DISPLAY": "w"}, {**system.QT, **system.WAYLAND}, {**system.QT, **system.WAYLAND}),
        (
            "run",
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"},
            {**system.QT, **system.X11, **system.WAYLAND},
            system.QT,
        ),
        ("test", {"DISPLAY": ":0"}, system.QT, system.QT),
        (
            "pictures",
            {},
            {**system.QT, **system.X11, **system.PICTURES},
            {**system.QT, **system.X11, **system.PICTURES},
        ),
        ("dist", {"DISPLAY": ":0"}, {}, {}),
        (
            "deb",
            {},
            {**system.QT, **system.X11, **system.WAYLAND, **system.PACKAGING},
            {**system.QT, **system.X11, **system.WAYLAND, **system.PACKAGING},
        ),
    ],
)
def test_only_what_the_purpose_needs_is_looked_for(
    purpose: str, environ: Mapping[str, str], looked_for: system.Needs, required: system.Needs
) -> None:
    assert bootstrap.system_needs(purpose, environ) == (looked_for, required)


@pytest.mark.usefixtures("without_root")
def test_missing_libraries_end_in_one_line_to_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    known_packages(monkeypatch)
    needs = {"libnone.so.1": ("libnone1",), "libnone.so.2": ("libnone2t64", "libnone2")}
    with pytest.raises(SetupError, match=r"To install: sudo apt-get install libnone1 libnone2$"):
        system.ensure(needs, required=needs)


@pytest.mark.usefixtures("without_root")
def test_what_is_not_required_is_named_and_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known_packages(monkeypatch)
    system.ensure({"libnone.so.1": ("libnone1",)}, required={})
    assert "Missing on this system: libnone.so.1\n" in capsys.readouterr().err


@pytest.mark.parametrize(("known", "name"), [("libx1t64", "libx1t64"), ("libx1", "libx1"), ("", "libx1")])
def test_a_package_goes_by_the_name_that_this_release_knows(
    monkeypatch: pytest.MonkeyPatch, known: str, name: str
) -> None:
    known_packages(monkeypatch, known)
    assert system.package_names({"libx.so.1": ("libx1t64", "libx1")}, ["libx.so.1"]) == [name]


def test_the_newest_pip_that_fits_is_taken() -> None:
    offered = [
        link("pip-9.0.3-py3-none-any.whl"),
        link("pip-26.1-py3-none-any.whl", requires_python=">=3.10"),
        link("pip-26.2-py3-none-any.whl", requires_python=">=3.12"),
        link("pip-26.3-py3-none-any.whl", yanked=True),
        link("pip-26.4-py3-none-any.whl", sha256=""),
        link("pip-27.0b1-py3-none-any.whl"),
        link("pip-28.0.tar.gz"),
    ]
    assert pip_wheel.newest(offered, python_minor=11).name == "pip-26.1-py3-none-any.whl"


def test_both_forms_of_an_index_page_say_the_same() -> None:
    file = {"filename": "pip-26.1-py3-none-any.whl", "url": "../../f/pip-26.1-py3-none-any.whl"}
    more = {"hashes": {"sha256": "ab"}, "requires-python": ">=3.10", "yanked": False}
    as_json = json.dumps({"files": [{**file, **more}]})
    as_html = f'<a href="{file["url"]}#sha256=ab" data-requires-python="&gt;=3.10">pip</a><br/>'
    at = "https://index.test/simple/pip/"
    expected = Link(
        file["filename"], "https://index.test/f/" + file["filename"], "ab", ">=3.10", yanked=False
    )
    assert pip_wheel.links(Answer(as_json.encode(), "application/vnd.pypi.simple.v1+json", at)) == [expected]
    assert pip_wheel.links(Answer(as_html.encode(), "text/html", at)) == [expected]


def test_a_wheel_with_another_checksum_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = b'<a href="pip-26.1-py3-none-any.whl#sha256=00">pip</a>'
    monkeypatch.setattr(
        pip_wheel, "_get", lambda url: Answer(page if url.endswith("/pip/") else b"PK", "text/html", url)
    )
    with pytest.raises(SetupError, match="does not match its checksum"):
        pip_wheel.download(tmp_path, python_minor=11)
    assert list(tmp_path.iterdir()) == []


def test_the_index_is_the_one_that_pip_is_set_to(tmp_path: Path) -> None:
    config = tmp_path / "pip.conf"
    config.write_text("[global]\nindex-url = https://one.test/simple\n")
    files = [str(tmp_path / "none.conf"), str(config)]
    assert pip_wheel.index_url({"PIP_INDEX_URL": "https://two.test/"}, files) == "https://two.test/"
    assert pip_wheel.index_url({}, files) == "https://one.test/simple"
    assert pip_wheel.index_url({"PIP_CONFIG_FILE": str(config)}, []) == "https://one.test/simple"
    assert pip_wheel.index_url({}, files[:1]) == pip_wheel.PUBLIC_INDEX


@pytest.mark.parametrize(
    ("file", "found"),
    [
        ("truetype/nanum/NanumGothic.ttf", [system.FONT, system.KOREAN]),
        ("truetype/wqy/wqy-microhei.ttc", [system.FONT, system.CHINESE]),
        ("opentype/noto/NotoSansCJK-Regular.ttc", [system.FONT, system.KOREAN, system.CHINESE]),
        ("truetype/dejavu/DejaVuSans.ttf", [system.FONT]),
        ("truetype/nanum/README", []),
    ],
)
def test_fonts_are_known_by_what_their_files_are_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, found: list[str]
) -> None:
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).touch()
    monkeypatch.setattr(system, "FONT_FOLDERS", (str(tmp_path),))
    assert [name for name in system.FONT_NAMES if system.present(name)] == found
