# SPDX-License-Identifier: Apache-2.0
"""The mark of a running window: there after a crash, gone after a close, never in the way."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import StoreTrouble
from inspector.storage.last_place import FILE, LastPlace, Place


def test_a_first_start_and_a_start_after_a_close_find_nothing(tmp_path: Path) -> None:
    first = LastPlace(tmp_path)
    assert first.begin() is None
    first.keep(Place("inspect", "U1", "power.charging"))
    first.close()
    assert list(tmp_path.iterdir()) == []
    assert LastPlace(tmp_path).begin() is None


def test_a_start_after_a_crash_finds_the_last_place_and_keeps_it(tmp_path: Path) -> None:
    first = LastPlace(tmp_path)
    first.begin()
    there = Place("inspect", "U1", "power.charging")
    first.keep(there)
    (tmp_path / f".{FILE}.half").write_bytes(b"{")
    assert LastPlace(tmp_path).begin() == there
    assert LastPlace(tmp_path).begin() == there, "a second crash loses nothing"
    assert [one.name for one in tmp_path.iterdir()] == [FILE]


@given(st.one_of(st.binary(max_size=200), st.just(b"[1]"), st.just(b'{"page": 7, "uid": null}')))
def test_whatever_lies_there_is_a_place(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / FILE).write_bytes(data)
        found = LastPlace(Path(folder)).begin()
        assert isinstance(found, Place)
        assert all(isinstance(one, str) for one in (found.page, found.uid, found.point))


def test_a_place_that_cannot_be_written_is_a_trouble(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble):
        LastPlace(tmp_path / "nowhere").keep(Place())
