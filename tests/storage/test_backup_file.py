# SPDX-License-Identifier: Apache-2.0
"""A backup as a file: whole or not there, and no byte of it is believed."""

from __future__ import annotations

import json
import threading
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from examples import examples
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from inspections import SHOP, WRITER, TurnedClock, answered, event, opened

from inspector.domain.certificate import canonical
from inspector.domain.errors import BadInput, Cancelled, StoreFull
from inspector.storage.backup_file import LIST, Source, is_inside, read_list, unpack, write_backup
from inspector.storage.database import DATABASE
from inspector.storage.snapshot import facts_of, snapshot
from inspector.storage.store import SqlStore

FILES = [
    Source("inspector.db", b"store" * 4000),
    Source("photos/ab/one.jpg", b"\xff\xd8picture"),
    Source("settings.toml", b""),
]


def quiet(_: int, __: int) -> None: ...


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "b"
    write_backup(path, {"shop": "s", "events": 3}, FILES, quiet)
    return path.read_bytes()


def test_what_goes_in_comes_out(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    sha256 = write_backup(tmp_path / "b", {"events": 3}, FILES, lambda *told: heard.append(told))
    assert len(sha256) == 64
    assert heard[-1][0] == heard[-1][1] == sum(one.size() for one in FILES)
    assert read_list(tmp_path / "b").facts == {"events": 3}
    listed = unpack(tmp_path / "b", tmp_path / "into", quiet)
    assert set(listed.files) == {one.name for one in FILES}
    for one in FILES:
        assert (tmp_path / "into" / one.name).read_bytes() == one.content
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_place_that_is_taken_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(BadInput, match="is there already"):
        write_backup(tmp_path / "b", {}, FILES, quiet)
    assert (tmp_path / "b").read_bytes() == b"mine"


@pytest.mark.parametrize("step", [1, 2])
def test_who_stops_it_leaves_nothing(tmp_path: Path, step: int) -> None:
    steps = iter(range(1, 9))

    def stop(_: int, __: int) -> None:
        if next(steps) == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_backup(tmp_path / "b", {}, FILES, stop)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    def full(_: int, __: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(StoreFull):
        write_backup(tmp_path / "b", {}, FILES, full)
    assert list(tmp_path.iterdir()) == []


@hypothesis_settings(max_examples=examples(60), deadline=None)
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7), length=st.integers(0, 10_000))
def test_a_flipped_bit_or_a_cut_end_gives_what_went_in_or_is_refused(
    whole: bytes, tmp_path_factory: pytest.TempPathFactory, place: int, bit: int, length: int
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    flipped = bytearray(whole)
    flipped[place % len(whole)] ^= 1 << bit
    for damaged in (bytes(flipped), whole[: length % len(whole)]):
        into = folder / str(len(damaged))
        (folder / "b").write_bytes(damaged)
        try:
            unpack(folder / "b", into, quiet)
        except BadInput:
            continue
        assert {one.name: (into / one.name).read_bytes() for one in FILES} == {
            one.name: one.content for one in FILES
        }


@hypothesis_settings(max_examples=examples(100), deadline=None)
@given(name=st.text(max_size=40))
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    if is_inside(name):
        assert Path("/home", name).resolve().is_relative_to("/home")
        assert Path("/home", name).name == name.rsplit("/", maxsplit=1)[-1]


@pytest.mark.parametrize(
    "name",
    ["../x", "/x", "a/../../x", "", ".", "a//b", "C:x", "a\\b", "x/", "a\0b", "a. /.. /b", "é" * 300],
)
def test_names_that_are_refused(tmp_path: Path, name: str) -> None:
    assert not is_inside(name)
    assert not is_inside(LIST)
    said = canonical({"format": 1, "facts": {}, "files": {name: {"size": 1, "sha256": "0" * 64}}})
    with zipfile.ZipFile(tmp_path / "b", "w") as archive:
        archive.writestr(LIST, said)
        archive.writestr(name or "x", b"1")
    with pytest.raises(BadInput):
        unpack(tmp_path / "b", tmp_path / "into", quiet)
    assert sorted(one.name for one in tmp_path.iterdir()) in (["b"], ["b", "into"])


@pytest.mark.parametrize(
    "said",
    [
        b"{}",
        b"[" * 2000,
        b"null",
        json.dumps({"format": 2, "facts": {}, "files": {}}).encode(),
        canonical({"format": 2, "facts": {}, "files": {}}),
        canonical({"format": 1, "facts": [], "files": {}}),
        canonical({"format": 1, "facts": {}, "files": []}),
        canonical({"format": 1, "facts": {}, "files": {"a": {"size": -1, "sha256": "0" * 64}}}),
        canonical({"format": 1, "facts": {}, "files": {"a": None}}),
        canonical({"format": 1, "facts": {}, "files": {"a": {"size": 1, "sha256": "0" * 64}}}),
    ],
)
def test_lists_that_are_refused(tmp_path: Path, said: bytes) -> None:
    with zipfile.ZipFile(tmp_path / "b", "w") as archive:
        archive.writestr(LIST, said)
    with pytest.raises(BadInput):
        read_list(tmp_path / "b")


def test_other_bytes_of_the_same_length_are_refused(tmp_path: Path) -> None:
    said = canonical({"format": 1, "facts": {}, "files": {"a": {"size": 4, "sha256": "0" * 64}}})
    with zipfile.ZipFile(tmp_path / "b", "w") as archive:
        archive.writestr(LIST, said)
        archive.writestr("a", b"abcd")
    with pytest.raises(BadInput, match="not what was backed up"):
        unpack(tmp_path / "b", tmp_path / "into", quiet)


def test_a_snapshot_is_one_moment_while_others_write(tmp_path: Path) -> None:
    """A writer goes on between the steps; the copy has none of it, and the writer waits for nobody."""
    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:
        one = opened()
        store.open_inspection(one, event(one, "inspection.opened"))
        before = facts_of(tmp_path / DATABASE)
        written: list[int] = []

        def meanwhile(_: int, __: int) -> None:
            done = threading.Event()

            def write() -> None:
                store.save(answered(one, len(written)), event(one))
                done.set()

            threading.Thread(target=write).start()
            assert done.wait(10)
            written.append(1)

        snapshot(tmp_path / DATABASE, tmp_path / "copy.db", meanwhile)
        assert written
        assert facts_of(tmp_path / "copy.db") == before
        assert facts_of(tmp_path / DATABASE)["events"] == before["events"] + len(written)  # type: ignore[operator]


def test_who_stops_a_snapshot_stops_it(tmp_path: Path) -> None:
    SqlStore(tmp_path, SHOP, WRITER, TurnedClock()).close()

    def stop(_: int, __: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        snapshot(tmp_path / DATABASE, tmp_path / "copy.db", stop)


def test_what_a_library_says_of_a_damaged_file_is_said_in_our_words(whole: bytes, tmp_path: Path) -> None:
    at = whole.index(b"\xff\xd8picture")  # stored as it is: only its CRC-32 tells
    encrypted = bytearray(whole)
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        encrypted[whole.index(mark) + flags] |= 1
    cases = {
        b"no backup": "it is no ZIP file, or its end is missing",
        whole[:-30]: "it is no ZIP file, or its end is missing",
        whole[: at + 3] + b"x" + whole[at + 4 :]: "a file in it cannot be unpacked",
        bytes(encrypted): "a file in it is encrypted",
    }
    for number, (data, why) in enumerate(cases.items()):
        (tmp_path / "b").write_bytes(data)
        with pytest.raises(BadInput) as refused:
            unpack(tmp_path / "b", tmp_path / str(number), quiet)
        assert refused.value.title == f"{tmp_path / 'b'} is no whole backup: {why}."
