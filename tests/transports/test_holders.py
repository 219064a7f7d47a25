# SPDX-License-Identifier: Apache-2.0
"""Who holds a device that is busy: named where the system tells it, and told as a guess where it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.transports import holders
from inspector.transports.holders import Holder, busy, holders_of, runs, suspects

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who holds a file")


@pytest.fixture
def node(tmp_path: Path) -> Path:
    path = tmp_path / "node"
    path.touch()
    return path


@pytest.fixture
def holder(node: Path) -> Iterator[int]:
    """Have another process hold the file; gives its id."""
    script = "import sys; held = open(sys.argv[1]); print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", script, node], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        yield child.pid


def program(proc: Path, pid: int, name: str, *held: str) -> None:
    folder = proc / str(pid) / "fd"
    folder.mkdir(parents=True)
    (folder.parent / "comm").write_text(f"{name}\n", "ascii")
    for number, one in enumerate(held):
        (folder / str(number)).symlink_to(one)


@on_linux
def test_the_process_that_has_it_open_is_named(node: Path, holder: int) -> None:
    (found,) = holders_of(str(node))
    assert found.pid == holder
    assert found.name.startswith("python")


@on_linux
def test_our_own_hold_is_no_conflict(node: Path) -> None:
    with node.open():
        assert holders_of(str(node)) == ()


def test_only_who_holds_this_very_device(tmp_path: Path) -> None:
    program(tmp_path, 7, "adb", "/dev/null", "/dev/bus/usb/001/005")
    program(tmp_path, 8, "usbmuxd", "/dev/bus/usb/001/006")
    assert holders_of("/dev/bus/usb/001/005", tmp_path) == (Holder("adb", 7),)
    assert holders_of("/dev/bus/usb/001/007", tmp_path) == ()


def test_a_program_that_ends_meanwhile_or_hides_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "9").mkdir()
    program(tmp_path, 10, "adb", "/dev/ttyUSB0")
    (tmp_path / "10" / "comm").unlink()
    assert holders_of("/dev/ttyUSB0", tmp_path) == (Holder("", 10),)
    assert not runs("adb", tmp_path)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("adb", "adb kill-server"),
        ("fastboot", "Wait until fastboot is done"),
        ("ModemManager", "scripts/install-udev"),
        ("minicom", "Close it, then press R."),
    ],
)
def test_the_advice_fits_the_program(tmp_path: Path, name: str, advice: str) -> None:
    program(tmp_path, 7, name, "/dev/ttyUSB0")
    trouble = busy("the port", "/dev/ttyUSB0", "code", proc=tmp_path)
    assert trouble.title == f"{name} (7) holds the port."
    assert advice in trouble.advice


def test_several_are_all_named(tmp_path: Path) -> None:
    program(tmp_path, 7, "minicom", "/dev/ttyUSB0")
    program(tmp_path, 8, "gammu", "/dev/ttyUSB0")
    title = busy("the port", "/dev/ttyUSB0", "code", proc=tmp_path).title
    assert title.endswith(" hold the port.")
    assert "minicom (7)" in title
    assert "gammu (8)" in title


def test_where_nobody_is_seen_a_guess_is_told_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holders, "suspects", lambda: ("adb", "scrcpy"))
    trouble = busy("the port", "COM3", "code", proc=tmp_path)
    assert trouble.title == "adb or scrcpy may hold the port."
    assert "adb kill-server" in trouble.advice


@pytest.mark.parametrize(("system", "words"), [("linux", "fuser -v"), ("win32", "Close the programs")])
def test_where_nothing_is_known_it_is_said_how_to_find_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, words: str
) -> None:
    monkeypatch.setattr(holders, "suspects", lambda: ())
    monkeypatch.setattr(sys, "platform", system)
    trouble = busy("the port", "/dev/ttyUSB0", "code", proc=tmp_path)
    assert trouble.title == "Another program holds the port."
    assert words in trouble.advice


@pytest.mark.parametrize(
    ("system", "listing", "found"),
    [
        ("win32", b'"System","4","Services","0","8 K"\r\n"adb.exe","812","Console","1","9 K"\r\n', ("adb",)),
        ("darwin", b"launchd\nAndroid File Transfer\nadb\n", ("adb", "Android File Transfer")),
        ("linux", b"adb\n", ()),
    ],
)
def test_suspects_are_the_running_programs_that_take_phones(
    monkeypatch: pytest.MonkeyPatch, system: str, listing: bytes, found: tuple[str, ...]
) -> None:
    def run(command: tuple[str, ...], **_: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, 0, listing)

    monkeypatch.setattr(subprocess, "run", run)
    assert suspects(system) == found


def test_a_list_that_cannot_be_had_names_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: tuple[str, ...], **_: object) -> subprocess.CompletedProcess[bytes]:
        raise subprocess.TimeoutExpired(command, 3.0)

    monkeypatch.setattr(subprocess, "run", run)
    assert suspects("win32") == ()


def test_this_process_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path("/proc") / str(os.getpid())
    if not folder.is_dir():
        pytest.skip("no /proc here")
    assert runs(holders.name_of(folder))
    assert not runs("no such program")
