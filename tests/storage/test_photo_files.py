# SPDX-License-Identifier: Apache-2.0
"""Photos in the home: whole or not there, named only once they are, and found where they are lost."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock, event, opened

from inspector.domain.errors import BadInput, StoreDamaged, StoreFull, StoreTrouble
from inspector.domain.inspection import Inspection, Photo
from inspector.storage import photo_rows
from inspector.storage.photo_files import PhotoFolder, relative_path
from inspector.storage.store import SqlStore

DATA = b"bytes of a picture"
LATER = timedelta(days=2)


def test_a_photo_is_found_by_its_hash(tmp_path: Path) -> None:
    folder = PhotoFolder(tmp_path)
    name = folder.put(DATA)
    assert name == hashlib.sha256(DATA).hexdigest()
    assert folder.put(DATA) == name
    assert folder.get(name) == DATA
    assert [one.name for one in (tmp_path / "photos").rglob("*") if one.is_file()] == [f"{name}.jpg"]


@pytest.mark.parametrize("odd", ["", "../../etc/passwd", "AB" * 32, "ab" * 31 + "\n"])
def test_what_is_no_hash_names_no_file(tmp_path: Path, odd: str) -> None:
    with pytest.raises(BadInput):
        PhotoFolder(tmp_path).get(odd)


def test_a_photo_that_is_gone_or_changed_is_said_to_be(tmp_path: Path) -> None:
    folder = PhotoFolder(tmp_path)
    name = folder.put(DATA)
    (tmp_path / relative_path(name)).write_bytes(b"another picture")
    with pytest.raises(StoreDamaged, match="not what was taken"):
        folder.get(name)
    assert folder.put(DATA) == name  # taken again, it is mended
    assert folder.get(name) == DATA
    (tmp_path / relative_path(name)).unlink()
    with pytest.raises(StoreDamaged, match="gone"):
        folder.get(name)


@pytest.mark.parametrize(
    ("code", "trouble"), [(errno.ENOSPC, StoreFull), (errno.EIO, StoreTrouble), (errno.EACCES, StoreTrouble)]
)
def test_a_disk_that_does_not_take_it_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, trouble: type[StoreTrouble]
) -> None:
    def fails(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(trouble):
        PhotoFolder(tmp_path).put(DATA)
    assert not [one for one in tmp_path.rglob("*") if one.is_file()]


def test_only_old_files_that_nothing_names_are_swept(tmp_path: Path) -> None:
    folder = PhotoFolder(tmp_path)
    kept, orphan, fresh = folder.put(b"kept"), folder.put(b"orphan"), folder.put(b"fresh")
    part = tmp_path / "photos" / orphan[:2] / "half.part"
    part.write_bytes(b"ha")
    others = tmp_path / "photos" / orphan[:2] / "notes.txt"
    others.write_bytes(b"a person's own")
    now = datetime.now(UTC)
    old = (now - LATER).timestamp()
    for one in (tmp_path / relative_path(kept), tmp_path / relative_path(orphan), part, others):
        os.utime(one, (old, old))
    assert folder.sweep({kept}, now - timedelta(days=1)) == 2
    assert folder.get(kept) == b"kept"
    assert folder.get(fresh) == b"fresh"
    assert others.exists()
    assert not part.exists()
    with pytest.raises(StoreDamaged, match="gone"):
        folder.get(orphan)


def test_a_photo_wanted_again_is_not_swept(tmp_path: Path) -> None:
    folder = PhotoFolder(tmp_path)
    name = folder.put(DATA)
    os.utime(tmp_path / relative_path(name), (0, 0))
    folder.put(DATA)
    assert folder.sweep(set(), datetime.now(UTC) - timedelta(days=1)) == 0


# ── rows ─────────────────────────────────────────────────────────────────────


def saved(store: SqlStore, folder: PhotoFolder, *shown: bytes) -> Inspection:
    one = opened(0)
    store.open_inspection(one, event(one, "inspection.opened"))
    taken = tuple(Photo("point", folder.put(data), "camera.rear") for data in shown)
    one = replace(one, photos=taken)
    store.save(one, event(one, "photo.added"))
    return one


def test_rows_follow_the_record(store: SqlStore, tmp_path: Path) -> None:
    one = saved(store, PhotoFolder(tmp_path), b"a", b"b")
    with store.reading() as connection:
        assert photo_rows.named(connection) == {shown.sha256 for shown in one.photos}
    assert list(store.check()) == []
    fewer = replace(one, photos=one.photos[1:])
    store.save(fewer, event(fewer, "photo.removed"))
    with store.reading() as connection:
        assert photo_rows.named(connection) == {one.photos[1].sha256}
    assert list(store.check()) == []
    assert store.inspection(one.uid) == fewer


def lose(path: Path) -> None:
    path.unlink()


def change(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(("harm", "said"), [(lose, "gone"), (change, "not what was taken")])
def test_check_finds_a_missing_or_a_changed_photo(
    file_store: SqlStore, tmp_path: Path, harm: Callable[[Path], None], said: str
) -> None:
    one = saved(file_store, PhotoFolder(tmp_path), b"a", b"b")
    harm(tmp_path / relative_path(one.photos[0].sha256))
    (fault,) = file_store.check()
    assert one.photos[0].sha256[:12] in fault.place
    assert said in fault.what


def test_check_finds_a_row_that_its_record_does_not_name(store: SqlStore, tmp_path: Path) -> None:
    one = saved(store, PhotoFolder(tmp_path), b"a")
    silent = replace(one, photos=())
    store.save(silent, event(silent))  # an event that says nothing of photos: no program of ours does this
    (fault,) = store.check()
    assert "does not name it" in fault.what


# ── kill -9 between the file and the row ─────────────────────────────────────

_KILLED = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from inspections import SHOP, WRITER, TurnedClock, event, opened
from inspector.domain.inspection import Photo
from inspector.storage import photo_files
from inspector.storage.photo_files import PhotoFolder
from inspector.storage.store import SqlStore
home, where = Path(sys.argv[1]), sys.argv[2]
store = SqlStore(home, SHOP, WRITER, TurnedClock())
one = opened(0)
store.open_inspection(one, event(one, "inspection.opened"))
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
if where == "in the file":
    os.fsync = die
name = PhotoFolder(home).put(b"bytes of a picture")
if where == "before the row":
    die()
one = replace(one, photos=(Photo("back", name),))
store.save(one, event(one, "photo.added"))
die()
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX")
@pytest.mark.parametrize(
    ("where", "names", "files"), [("in the file", 0, 1), ("before the row", 0, 1), ("after the row", 1, 1)]
)
def test_a_crash_leaves_no_name_without_its_file(tmp_path: Path, where: str, names: int, files: int) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", _KILLED, str(tmp_path), where]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == -9, done.stderr
    left = [one for one in (tmp_path / "photos").rglob("*") if one.is_file()]
    assert len(left) == files
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        assert list(store.check()) == []
        with store.reading() as connection:
            named = photo_rows.named(connection)
        assert len(named) == names
        PhotoFolder(tmp_path).sweep(named, datetime.now(UTC) + timedelta(seconds=5))
    assert len([one for one in (tmp_path / "photos").rglob("*") if one.is_file()]) == names
