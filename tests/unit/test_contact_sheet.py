"""Which pictures are taken in which process, and how they are laid out together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

import contact_sheet
import displays
import screenshots
from displays import Task
from shots import SHOTS, group_of

ODD = "<&>"


def drawn(folder: Path, name: str, colour: str = "#0000ff", across: int = 800, down: int = 400) -> None:
    image = QImage(across, down, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(folder / f"{name}.png"))


def test_light_stands_before_dark_and_states_stand_as_they_are_listed(tmp_path: Path) -> None:
    for name in ("ledger-details-dark", "busy-dark", "busy-light", "ledger-details-light", "ledger-light"):
        drawn(tmp_path, name)
    assert [picture.path.stem for picture in contact_sheet.found(tmp_path)] == [
        "ledger-light",
        "ledger-details-light",
        "ledger-details-dark",
        "busy-light",
        "busy-dark",
    ]


def test_a_sheet_shows_each_picture_whole_and_below_it_its_name(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot
    drawn(tmp_path, "busy-light", "#ff0000", 800, 400)
    drawn(tmp_path, "busy-dark", "#00ff00", 400, 800)
    made = contact_sheet.sheet(contact_sheet.found(tmp_path))
    gap, across = contact_sheet.GAP_PX, contact_sheet.THUMB.width() + contact_sheet.GAP_PX
    whole = contact_sheet.THUMB.height()
    half = whole // 2
    assert made.pixelColor(gap + whole - 1, gap + half - 1) == QColor("#ff0000")
    assert made.pixelColor(gap + half, gap + half + 1) == QColor(contact_sheet.GROUND)
    assert made.pixelColor(gap + across + half - 1, gap + whole - 1) == QColor("#00ff00")
    label = made.copy(gap, gap + whole, across, contact_sheet.LABEL_PX)
    assert len({label.pixel(x, y) for x in range(label.width()) for y in range(label.height())}) > 1


def test_more_than_fits_goes_on_another_sheet_and_old_sheets_go_away(tmp_path: Path, qtbot: QtBot) -> None:
    assert qtbot
    many = contact_sheet.ACROSS * contact_sheet.DOWN + 1
    for number in range(many):
        drawn(tmp_path, f"unlisted-{number}", across=8, down=8)
    (tmp_path / "sheets").mkdir()
    drawn(tmp_path / "sheets", "old-1")
    assert contact_sheet.main([str(tmp_path)]) == 0
    assert sorted(p.name for p in (tmp_path / "sheets").iterdir()) == ["other-1.png", "other-2.png"]
    assert (tmp_path / "index.html").read_text().count(
        "<img "
    ) == contact_sheet.ACROSS * contact_sheet.DOWN + 1


def test_a_folder_without_pictures_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert contact_sheet.main([str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_names_are_no_markup(tmp_path: Path) -> None:
    drawn(tmp_path, f"{ODD}-light")
    page = contact_sheet.index(contact_sheet.found(tmp_path))
    assert ODD not in page
    assert "&lt;&amp;&gt;" in page


@pytest.mark.parametrize(
    ("state", "group"),
    [
        ("busy", "now"),
        ("readme-ledger", "readme"),
        ("ledger-rtl", "ledger"),
        ("provider-usual", "provider"),
        ("history-de", "history"),
        ("popover-menu", "popover"),
        ("about", "shell"),
        ("gone", "other"),
    ],
)
def test_a_state_is_looked_at_with_others_of_its_page(state: str, group: str) -> None:
    assert group_of(state) == group


def test_states_are_named_one_by_one_or_by_a_pattern_each_once() -> None:
    assert screenshots.named(["rtl", "small*", "rtl"])[:2] == ["rtl", "small"]
    assert screenshots.named([]) == list(SHOTS)


def test_a_state_that_is_not_there_is_told() -> None:
    with pytest.raises(SystemExit, match="no state nowhere"):
        screenshots.named(["busy", "nowhere"])


def test_a_process_draws_at_one_scale_and_together_they_draw_all() -> None:
    portions = list(screenshots.portions(list(SHOTS)))
    assert all(len({SHOTS[name].scale for name in some}) == 1 for some in portions)
    assert sorted(name for some in portions for name in some) == sorted(SHOTS)


def test_what_fails_in_one_process_fails_the_whole_and_stops_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setenv("DISPLAY", ":0")
    marks = [tmp_path / str(number) for number in range(3)]
    tasks = [Task(("sh", "-c", f"touch {mark}; exit {number % 2}")) for number, mark in enumerate(marks)]
    assert displays.run_all(tasks) == 1
    assert all(mark.exists() for mark in marks)
    assert displays.run_all([tasks[0], tasks[2]]) == 0
