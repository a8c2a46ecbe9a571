"""The program's icon as each system asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import IcnsImagePlugin, IcoImagePlugin, Image

import icons

CLEAR, WHOLE = 0, 255


@pytest.fixture(scope="module")
def theme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icons.render(folder)
    return folder / "hicolor"


def test_every_size_of_the_theme_is_there(theme: Path) -> None:
    pictures = sorted(path.relative_to(theme).as_posix() for path in theme.rglob("*.*"))
    sizes = [f"{side}x{side}/apps/counterfoil.png" for side in icons.THEME_PX]
    drawings = ["scalable/apps/counterfoil.svg", "symbolic/apps/counterfoil-symbolic.svg"]
    assert pictures == sorted([*sizes, *drawings])


@pytest.mark.parametrize("side", icons.THEME_PX)
def test_a_picture_has_its_size_clear_corners_and_a_whole_middle(theme: Path, side: int) -> None:
    with Image.open(theme / f"{side}x{side}" / "apps" / "counterfoil.png") as picture:
        assert (picture.size, picture.mode) == ((side, side), "RGBA")
        alpha = picture.getchannel("A")
    corners = [(0, 0), (side - 1, 0), (0, side - 1), (side - 1, side - 1)]
    assert [alpha.getpixel(corner) for corner in corners] == [CLEAR] * 4
    assert alpha.getpixel((side // 2, side // 4)) == WHOLE


@pytest.mark.parametrize("side", [16, 22, 24, 32])
def test_a_small_picture_has_edges_between_pixels(side: int) -> None:
    alpha = icons.picture(side).getchannel("A")
    middle = [alpha.getpixel((side // 2, y)) for y in range(side)]
    straight_edge = [alpha.getpixel((x, side // 2)) for x in range(side // 2)]
    assert set(middle) == set(straight_edge) == {CLEAR, WHOLE}


def test_the_large_drawing_alone_would_be_grey_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "drawing", lambda _side: icons.DRAWINGS / "counterfoil.svg")
    alpha = icons.picture(22).getchannel("A")
    assert {alpha.getpixel((11, y)) for y in range(22)} - {CLEAR, WHOLE}


def test_the_same_drawings_give_the_same_bytes(theme: Path, tmp_path: Path) -> None:
    icons.render(tmp_path)
    icons.write_ico(tmp_path / "a.ico")
    icons.write_ico(tmp_path / "b.ico")
    for path in theme.rglob("*.png"):
        assert (tmp_path / "hicolor" / path.relative_to(theme)).read_bytes() == path.read_bytes()
    assert (tmp_path / "a.ico").read_bytes() == (tmp_path / "b.ico").read_bytes()


def test_the_icon_of_windows_holds_each_size_as_it_was_drawn(tmp_path: Path) -> None:
    icons.write_ico(tmp_path / "counterfoil.ico")
    with Image.open(tmp_path / "counterfoil.ico") as opened:
        assert isinstance(opened, IcoImagePlugin.IcoImageFile)
        assert opened.ico.sizes() == {(side, side) for side in icons.ICO_PX}
        for side in icons.ICO_PX:
            found = opened.ico.getimage((side, side)).convert("RGBA")
            assert found.tobytes() == icons.picture(side).tobytes()


def test_the_icon_of_macos_holds_each_size_as_it_was_drawn(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "counterfoil.icns")
    with Image.open(tmp_path / "counterfoil.icns") as opened:
        assert isinstance(opened, IcnsImagePlugin.IcnsImageFile)
        sides = {size[0] * size[2] for size in opened.info["sizes"]}
        assert sides == set(icons.ICNS_PX)
        assert opened.icns.getimage((16, 16, 2)).tobytes() == icons.picture(32).tobytes()


def test_by_hand_all_forms_come_into_one_folder(tmp_path: Path) -> None:
    assert icons.main([str(tmp_path)]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "counterfoil.icns",
        "counterfoil.ico",
        "hicolor",
    ]
