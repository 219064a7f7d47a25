# SPDX-License-Identifier: Apache-2.0
"""Photos in the window: from a file, a drop, the clipboard and a camera; seen small and large; taken back."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import DELETE, ENTER, ESC, SPACE, Technician
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from inspector.domain import photo as photos
from inspector.domain.grading import Surface
from inspector.storage.photo_files import relative_path
from inspector.ui.inspection.camera import CameraState
from inspector.ui.widgets.device_drawing import Spot

Sit = Callable[..., Technician]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    path = tmp_path / "phone.png"
    assert image.save(str(path))
    return path


def at_point(technician: Sit, point: str = "camera.rear") -> Technician:
    one = technician()
    one.open_first()
    one.window.inspection.points.chosen.emit(point)
    return one


def choose(one: Technician, path: Path) -> None:
    """Put a file's name into the dialog that asks for it, and press Enter."""
    (dialog,) = one.window.findChildren(QFileDialog)
    one.until(dialog.isVisible)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.insert(str(path))  # typed, Qt would list what fits while it looks through the folder
    QTest.keyClick(field, ENTER)


def drop(one: Technician, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    page = one.window.inspection
    nothing, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    left = Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(9, 9), copy, mime, left, nothing)
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, nothing))


@pytest.mark.qt_log_ignore("This plugin does not support")  # a list that opens below the name
def test_without_a_camera_the_stage_says_so_and_a_file_is_chosen(technician: Sit, picture: Path) -> None:
    one = at_point(technician)
    page = one.window.inspection
    one.press("c")
    one.until(lambda: page.photos.camera.state in (CameraState.NOT_INSTALLED, CameraState.NONE))
    assert "camera" in page.photo.frame.accessibleName().lower()
    assert page.verdicts.buttons[0].text().startswith("Choose a file")
    assert not page.verdicts.buttons[1].isEnabled()
    one.press("f")  # no verdict here
    one.press("o")
    choose(one, picture)
    one.until(lambda: one.inspection().photos)
    (taken,) = one.inspection().photos
    assert (taken.view, taken.point_id) == ("point", "camera.rear")
    one.until(lambda: page.verdicts.buttons[0].text() == "Pass")
    assert "camera.rear" not in one.inspection().findings
    home = Path(one.window._desk._home or "")
    assert photos.check_plain((home / relative_path(taken.sha256)).read_bytes()) == (300, 200)


def test_a_dropped_photo_is_seen_small_then_large_and_taken_back(technician: Sit, picture: Path) -> None:
    one = at_point(technician)
    page = one.window.inspection
    drop(one, picture)
    one.until(lambda: one.inspection().photos)
    one.until(lambda: len(page.photo_row.thumbs) == 1)
    thumb = page.photo_row.thumbs[0]
    one.until(lambda: thumb.has_image)
    assert thumb.width() >= 44
    assert thumb.height() >= 44
    one.click(thumb)
    one.until(lambda: page.photo.frame.image.width() == 300)
    one.until(lambda: not page._view.is_at_point)
    one.press(SPACE)
    one.until(lambda: page._view.is_at_point)
    assert "camera.rear" not in one.inspection().findings
    one.press("z")
    one.until(lambda: not one.inspection().photos)
    one.until(lambda: "photo of 15" in page.stage.trouble.text())
    one.until(lambda: not page.photo_row.thumbs)


def test_a_photo_is_removed_and_brought_back(technician: Sit, picture: Path) -> None:
    one = at_point(technician)
    page = one.window.inspection
    drop(one, picture)
    one.until(lambda: page.photo_row.thumbs)
    one.click(page.photo_row.thumbs[0])
    one.press(DELETE)
    one.until(lambda: not one.inspection().photos)
    one.until(lambda: page._view.is_at_point)
    one.until(lambda: "out. Z brings it back" in page.stage.trouble.text())
    one.press("z")
    one.until(lambda: one.inspection().photos)
    one.until(lambda: page.photo_row.thumbs)


def test_the_clipboard_gives_a_photo(technician: Sit) -> None:
    one = at_point(technician)
    page = one.window.inspection
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page.on_paste()
    assert "no picture to paste" in page.stage.trouble.text()
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF00AA00)
    clipboard.setImage(image)
    page.on_paste()
    one.until(lambda: one.inspection().photos)
    clipboard.clear()


def test_a_camera_is_taken_from_by_space(technician: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    one = at_point(technician)
    page = one.window.inspection
    camera = page.photos.camera
    monkeypatch.setattr(camera, "start", lambda: camera._enter(CameraState.LIVE))
    one.press("c")
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    camera.frame.emit(image)
    assert page.verdicts.buttons[0].text() == "Take the photo"
    one.press(SPACE)
    one.until(lambda: one.inspection().photos)
    one.until(lambda: page._view.is_at_point)


def test_views_of_the_body_and_its_defects(technician: Sit, picture: Path) -> None:
    one = at_point(technician, "grade")
    page = one.window.inspection
    row = page.body.photos
    assert [thumb.item.is_taken for thumb in row.thumbs] == [False] * 7
    drop(one, picture)
    one.until(lambda: [shown.view for shown in one.inspection().photos] == ["screen_on"])
    one.until(lambda: row.thumbs[0].item.is_taken)
    one.click(row.thumbs[2])
    one.until(lambda: "Back" in page.photo.heading.accessibleName() or page._opened.is_photo)
    page.photos.add([picture])
    one.until(lambda: len(one.inspection().photos) == 2)
    assert one.inspection().photos[1].view == "back"
    page.body.drawing.set_spot(Spot(Surface.BACK, 600, 700))
    one.press("1")
    one.until(lambda: one.inspection().defects)
    one.press("c", shift=True)
    assert page._opened.is_photo
    page.photos.add([picture])
    one.until(lambda: len(one.inspection().photos) == 3)
    assert one.inspection().photos[2].view == photos.view_of_defect(one.inspection().defects[0])
    one.until(lambda: len(row.thumbs) == 8)


def test_troubles_are_said_and_nothing_is_lost(
    technician: Sit, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = at_point(technician)
    page = one.window.inspection
    odd = tmp_path / "letter.jpg"
    odd.write_bytes(b"no picture at all")
    drop(one, odd)
    one.until(lambda: "holds no picture" in page.stage.trouble.text())

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        drop(one, picture)
        one.until(lambda: "No space is left" in page.stage.trouble.text())
    assert one.inspection().photos == ()
    one.press(SPACE)
    one.until(lambda: "camera.rear" in one.inspection().findings)


def test_a_lost_photo_is_said_to_be(technician: Sit, picture: Path) -> None:
    one = at_point(technician)
    page = one.window.inspection
    drop(one, picture)
    one.until(lambda: page.photo_row.thumbs and page.photo_row.thumbs[0].has_image)
    one.until(lambda: one.inspection().photos)
    home = Path(one.window._desk._home or "")
    (home / relative_path(one.inspection().photos[0].sha256)).unlink()
    one.click(page.photo_row.thumbs[0])
    one.until(lambda: "is gone" in page.photo.trouble.text())
    one.press(ESC)
    assert page._view.is_at_point
