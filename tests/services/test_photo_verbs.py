# SPDX-License-Identifier: Apache-2.0
"""Photos of an inspection: put down, taken back, in the claims, and nothing lost when the disk is full."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import BadInput, NotAllowed, StoreFull
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection, Photo
from inspector.domain.person import Person, Role
from inspector.storage import photo_files
from inspector.wiring import App

ANNA = Person("anna", "Anna")
PHONE = DeviceIdentity(category=Category.PHONE, family="android", serial="ABC123", imei="350000000047114")


def picture(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (32, 24), (shade, 0, 0)).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    one = App(tmp_path / "home", training=True)
    yield one
    one.close()


@pytest.fixture
def begun(app: App) -> Inspection:
    one = app.inspections.start(PHONE, ANNA, is_training=True)
    app.inspections.begin_reading(one.uid, ANNA)
    return app.inspections.stop_reading(one.uid, ANNA)


def test_z_takes_answers_and_photos_back_in_their_order_also_after_a_restart(
    app: App, begun: Inspection, tmp_path: Path
) -> None:
    uid = begun.uid
    app.inspections.answer(uid, "vibration.motor", Outcome.PASS, ANNA)
    app.photos.add(uid, picture(10), ANNA, view="point", point_id="camera.rear")
    one = app.photos.add(uid, picture(20), ANNA, view="back")
    first, second = one.photos
    app.photos.remove(uid, first, ANNA)
    app.close()
    again = App(tmp_path / "home", training=True)
    try:
        one, place = again.inspections.undo(uid, ANNA)
        assert (set(one.photos), place) == ({first, second}, "camera.rear")
        assert again.photos.read(first) == picture(10)
        one, place = again.inspections.undo(uid, ANNA)
        assert (one.photos, place) == ((first,), "")
        one, place = again.inspections.undo(uid, ANNA)
        assert (one.photos, place) == ((), "camera.rear")
        assert "vibration.motor" in one.findings
        one, place = again.inspections.undo(uid, ANNA)
        assert (dict(one.findings), place) == ({}, "vibration.motor")
        with pytest.raises(NotAllowed, match="nothing to undo"):
            again.inspections.undo(uid, ANNA)
        assert list(again.store.check()) == []
        whats = [event.what for event in again.store.events(uid) if event.what.startswith("photo.")]
        assert whats == ["photo.added"] * 2 + [
            "photo.removed",
            "photo.added",
            "photo.removed",
            "photo.removed",
        ]
    finally:
        again.close()


def test_the_claims_name_each_photo_by_its_hash(app: App, begun: Inspection) -> None:
    from inspector.domain.certificate import build_claims

    one = app.photos.add(begun.uid, picture(10), ANNA, view="point", point_id="camera.rear")
    claims = build_claims(
        one, app.inspections.checklist(one), key_id="k", shop_name="s", software="x", signed_at=one.updated_at
    )
    assert claims["photos"] == [{"view": "point", "sha256": one.photos[0].sha256, "point": "camera.rear"}]


def test_only_plain_pictures_of_known_points_come_in(app: App, begun: Inspection) -> None:
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "JPEG", comment=b"anna took it")
    with pytest.raises(BadInput, match="no plain JPEG"):
        app.photos.add(begun.uid, out.getvalue(), ANNA, view="back")
    with pytest.raises(BadInput, match=r"no point 'camera\.side'"):
        app.photos.add(begun.uid, picture(10), ANNA, view="point", point_id="camera.side")
    with pytest.raises(NotAllowed, match="auditor"):
        app.photos.add(begun.uid, picture(10), Person("eve", "Eve", Role.AUDITOR), view="back")
    assert app.inspections.get(begun.uid).photos == ()


def test_a_full_disk_leaves_the_inspection_as_it_was(
    app: App, begun: Inspection, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = app.photos.add(begun.uid, picture(10), ANNA, view="back")

    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(StoreFull, match="No space is left"):
            app.photos.add(begun.uid, picture(20), ANNA, view="left")
    assert app.inspections.get(begun.uid) == kept
    assert app.photos.read(kept.photos[0]) == picture(10)
    both = app.photos.add(begun.uid, picture(20), ANNA, view="left")
    assert [one.view for one in both.photos] == ["back", "left"]


def test_a_home_forgets_files_that_nothing_names(app: App, begun: Inspection, tmp_path: Path) -> None:
    one = app.photos.add(begun.uid, picture(10), ANNA, view="back")
    folder = tmp_path / "home"
    orphan = photo_files.PhotoFolder(folder).put(picture(99))
    for name in (one.photos[0].sha256, orphan):
        os.utime(folder / photo_files.relative_path(name), (0, 0))
    app.close()
    again = App(folder, training=True)
    try:
        assert again.photos.read(Photo("back", one.photos[0].sha256)) == picture(10)
        assert not (folder / photo_files.relative_path(orphan)).exists()
    finally:
        again.close()
