# SPDX-License-Identifier: Apache-2.0
"""``verify`` of folders and many files: each told as it is done, in order, whatever lies there."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from signed_certificates import bench_signer, claims_of, sign_claims, signed, uid_of

from inspector.cli.output import Output
from inspector.cli.verify_many import _Run
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput, BenchTrouble, Cancelled
from inspector.ports import Cancel
from inspector.wiring import verifying
from inspector.wiring.findings import Item
from inspector.wiring.processes import cores
from inspector.wiring.verify_files import named_files
from inspector.wiring.verifying import How, Row, paying_jobs, verified_findings, verified_rows

Run = Callable[..., Any]
BENCH = bench_signer(1)
HOSTILE = {
    "cut.pdf": b"%PDF-1.7\n1 0 obj",
    "empty.json": b"",
    "deep.json": b"[" * 100_000,
    "claims.json": b'{"claims":{},"jws":"a.b.c"}',
    "noise.jws": bytes(range(256)),
    "photo.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 64,
    "photo.jpg": b"\xff\xd8\xff\xe0" + b"JFIF" * 9,
}


def filled(folder: Path, many: int) -> Path:
    """Make a folder of certificates that this home does not trust unless it is told."""
    folder.mkdir()
    for number in range(many):
        (folder / f"{number:05}.json").write_bytes(write_envelope(signed(number, BENCH)))
    return folder


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    path = tmp_path / "shop.json"
    path.write_text(json.dumps({"keys": [BENCH.public_jwk]}))
    return path


def test_a_folder_is_told_file_by_file_with_a_summary(run: Run, tmp_path: Path, trust: Path) -> None:
    folder = filled(tmp_path / "lot", 5)
    (folder / "deeper").mkdir()
    (folder / "deeper" / "more.JWS").write_text(signed(7, BENCH).jws)
    (folder / "notes.md").write_text("no certificate")
    (folder / ".hidden.json").write_text("{}")
    ended = run("--home", tmp_path / "home", "verify", "--trust", trust, folder)
    assert ended.code == 0, ended.out
    lines = ended.out.splitlines()
    assert [Path(line.split(": ")[0]).name for line in lines] == [
        *(f"{number:05}.json" for number in range(5)),
        "more.JWS",
    ]
    assert all(": Valid. It says: " in line and ". Certificate " in line for line in lines)
    assert "6 checked" in ended.err
    assert "certify no good device" not in ended.err
    assert "6 valid" in ended.err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_hostile_files_spoil_nothing_beside_them(run: Run, tmp_path: Path, trust: Path, jobs: str) -> None:
    folder = filled(tmp_path / "lot", 3)
    for name, data in HOSTILE.items():
        (folder / name).write_bytes(data)
    ended = run(*("--home", tmp_path / "home", "--json", "verify", "--trust", trust, "--jobs", jobs, folder))
    assert ended.code == 1
    rows = {Path(row["file"]).name: row for row in ended.json}
    assert rows.keys() == {*HOSTILE, *(f"{number:05}.json" for number in range(3))}
    assert [rows[f"{number:05}.json"]["state"] for number in range(3)] == ["valid"] * 3
    assert {rows[name]["good"] for name in HOSTILE} == {False}
    assert len(ended.out.splitlines()) == len(rows) + 2  # one line each


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="rights keep no root out")
def test_what_cannot_be_opened_is_named_and_the_rest_goes_on(tmp_path: Path, trust: Path) -> None:
    folder = filled(tmp_path / "lot", 2)
    (folder / "00000.json").chmod(0)
    rows = list(verified_rows(list(named_files([str(folder)])), How(tmp_path, (trust,))))
    assert [row.state for row in rows] == ["unopened", "valid"]


def test_what_went_away_is_named_and_ends_with_two(tmp_path: Path, trust: Path) -> None:
    folder = filled(tmp_path / "lot", 2)
    files = list(named_files([str(folder)]))
    (folder / "00000.json").unlink()
    rows = list(verified_rows(files, How(tmp_path, (trust,))))
    assert [row.state for row in rows] == ["unopened", "valid"]
    assert _Run(Output(as_json=False), 2).over(iter(rows)) == 2


def test_nothing_to_verify_and_nothing_there_is_wrong_use(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert run("verify", tmp_path / "none").code == 2
    assert run("verify", tmp_path / "nowhere", tmp_path / "none").code == 2
    assert run("verify", tmp_path / "*.pdf").code == 2
    assert run("verify", "--jobs", "-1", tmp_path).code == 2
    with pytest.raises(BadInput):
        list(named_files(["nowhere.pdf"]))


def test_a_pattern_that_no_shell_took_apart_is_taken_apart_here(tmp_path: Path) -> None:
    filled(tmp_path / "lot", 3)
    found = list(named_files([str(tmp_path / "lot" / "0000[12].json")]))
    assert [Path(one).name for one in found] == ["00001.json", "00002.json"]


def test_two_that_contradict_each_other_are_both_refused(
    tmp_path: Path, trust: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = filled(tmp_path / "lot", 2)
    other = sign_claims(claims_of(0, BENCH, attempt=2), BENCH)
    (folder / "copy.json").write_bytes(write_envelope(other))
    files = list(named_files([str(folder)]))
    code = _Run(Output(as_json=True), len(files)).over(verified_rows(files, How(tmp_path, (trust,))))
    assert code == 1
    said = capsys.readouterr()
    rows = [(Path(row["file"]).name, row["state"]) for row in json.loads(said.out)]
    assert rows == [
        ("00000.json", "valid"),
        ("00001.json", "valid"),
        ("copy.json", "not_valid"),
        ("00000.json", "not_valid"),  # once more: now it is known
    ]
    assert "1 valid, 2 not valid" in said.err


@pytest.mark.parametrize(("order", "jobs"), [(("1", "2"), "1"), (("2", "1"), "1"), (("2", "1"), "2")])
def test_one_beside_its_successor_is_superseded(
    run: Run, tmp_path: Path, trust: Path, order: tuple[str, str], jobs: str
) -> None:
    """By name, or as a folder, whichever comes first; a stranger's successor changes nothing."""
    folder = tmp_path / "lot"
    folder.mkdir()
    (folder / f"{order[0]}.json").write_bytes(write_envelope(signed(1, BENCH)))
    (folder / f"{order[1]}.json").write_bytes(write_envelope(signed(2, BENCH, supersedes=uid_of(1))))
    verify = ("--home", tmp_path / "home", "--json", "verify", "--trust", trust, "--jobs", jobs)
    for given in ([folder], sorted(folder.iterdir())):
        ended = run(*verify, *given)
        last = {Path(row["file"]).stem: (row["state"], row["good"], row["code"]) for row in ended.json}
        assert last == {order[0]: ("superseded", False, "superseded"), order[1]: ("valid", True, "")}
        assert ended.code == 1
    stranger = signed(2, bench_signer(9), supersedes=uid_of(1))
    (folder / f"{order[1]}.json").write_bytes(write_envelope(stranger))
    states = {Path(row["file"]).stem: row["state"] for row in run(*verify, folder).json}
    assert states == {order[0]: "valid", order[1]: "unknown_key"}


def test_one_told_before_its_successor_is_told_and_counted_once_more(
    run: Run, tmp_path: Path, trust: Path
) -> None:
    folder = tmp_path / "lot"
    folder.mkdir()
    (folder / "1.json").write_bytes(write_envelope(signed(1, BENCH)))
    (folder / "2.json").write_bytes(write_envelope(signed(2, BENCH, supersedes=uid_of(1))))
    (folder / "3.json").write_bytes(write_envelope(signed(3, BENCH, supersedes=uid_of(1))))
    ended = run("--home", tmp_path / "home", "verify", "--trust", trust, folder)
    lines = [line.split(": ", 1) for line in ended.out.splitlines()]
    assert [Path(name).name for name, _ in lines] == ["1.json", "2.json", "3.json", "1.json"]
    assert lines[-1][1].startswith(f"Superseded. It was signed rightly, but {uid_of(3)} was signed")
    assert "3 checked" in ended.err
    assert "2 valid, 1 superseded" in ended.err


def test_how_far_it_is_is_told_with_rate_and_time_left(capsys: pytest.CaptureFixture[str]) -> None:
    times = iter([0.0, *(second / 2 for second in range(1, 99))])
    rows = (Row(f"{number}.json", "valid", is_good=True, words="Valid.") for number in range(9))
    assert _Run(Output(as_json=False), 9, lambda: next(times)).over(rows) == 0
    said = capsys.readouterr().err.splitlines()
    assert "2 a second" in said[1]
    assert " s left" in said[1]
    assert "9 checked" in said[-1]


def test_ctrl_c_in_between_leaves_a_whole_answer_and_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    is_closed = []

    def rows() -> Iterator[Row]:
        try:
            yield Row("1.json", "valid", is_good=True, words="Valid.")
            raise KeyboardInterrupt
        finally:
            is_closed.append(True)

    assert _Run(Output(as_json=True), 5).over(rows()) == 130
    said = capsys.readouterr()
    assert [row["file"] for row in json.loads(said.out)] == ["1.json"]
    assert "Stopped: 1 of 5 checked" in said.err
    assert is_closed == [True]


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C of a group is for POSIX")
@pytest.mark.slow
def test_ctrl_c_at_processes_ends_them_all(tmp_path: Path, trust: Path) -> None:
    folder = filled(tmp_path / "lot", 600)
    words = ["--home", str(tmp_path / "home"), "verify", "--trust", str(trust), "--jobs", "2", str(folder)]
    child = subprocess.Popen(
        [sys.executable, "-m", "inspector", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    os.killpg(child.pid, signal.SIGINT)
    _, said = child.communicate(timeout=60)  # the pipes end when the last process that holds them does
    assert ": Valid." in first
    assert child.returncode == 130
    assert "Stopped: " in said
    assert "Traceback" not in said


def test_a_process_that_ends_in_the_middle_is_said_in_words(
    tmp_path: Path, trust: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = filled(tmp_path / "lot", 2)
    monkeypatch.setattr(verifying, "_begin", len)  # fails in the process, which ends
    with pytest.raises(BenchTrouble, match="ended in the middle"):
        list(verified_rows(list(named_files([str(folder)])), How(tmp_path, (trust,)), jobs=2))


def test_thousands_for_the_window_are_shared_out_in_order_and_stopped_at_once(
    tmp_path: Path, trust: Path
) -> None:
    items = [Item(f"{number}", data=signed(number % 9, BENCH).jws.encode()) for number in range(700)]
    assert paying_jobs(len(items)) == min(cores(), 16)
    assert paying_jobs(499) == 1
    cancel = Cancel()
    how = How(tmp_path, (trust,), is_beside_a_window=True)
    found = verified_findings(items, how, 2, cancel)
    first = list(islice(found, 50))
    assert [(one.name, one.state) for one in first] == [(f"{number}", "valid") for number in range(50)]
    cancel.set()
    with pytest.raises(Cancelled):
        list(found)


@pytest.mark.slow
def test_ten_thousand_files_by_two_processes(tmp_path: Path, trust: Path) -> None:
    folder = filled(tmp_path / "lot", 100)
    for number in range(100, 10_000):
        shutil.copyfile(folder / f"{number % 100:05}.json", folder / f"{number:05}.json")
    (folder / "04711.json").write_bytes(b"{}")
    files = list(named_files([str(folder)]))
    rows = list(verified_rows(files, How(tmp_path, (trust,)), jobs=2))
    assert [row.file for row in rows] == files
    assert [Path(row.file).name for row in rows if not row.is_good] == ["04711.json"]


@pytest.mark.skipif(os.name != "posix", reason="such names are for POSIX")
def test_a_name_forges_no_answer_and_reaches_no_terminal(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "lot"
    folder.mkdir()
    forged = folder / "a\x1b[2J\nb.json: Valid. It says: all is well.json"
    forged.write_text("{}")
    for given in (folder, forged):
        ended = run("--home", tmp_path / "home", "verify", given)
        (line,) = ended.out.splitlines()
        assert line.isprintable()
        assert line.startswith("“")
        assert "”: Damaged." in line
        assert ended.code == 1
    missing = run("--home", tmp_path / "home", "verify", tmp_path / "none\x1b]0;x\x07")
    assert missing.code == 2
    assert missing.err.rstrip("\n").isprintable()


@pytest.mark.parametrize("many", [False, True])
def test_an_output_that_is_not_utf_8_ends_nothing(
    tmp_path: Path, environment: dict[str, str], many: bool
) -> None:
    (tmp_path / "übel “x”.json").write_text("{}")
    command = [sys.executable, "-m", "inspector", "--home", tmp_path / "home", "verify"]
    given = tmp_path if many else tmp_path / "übel “x”.json"
    done = subprocess.run(
        [*command, given],
        capture_output=True,
        timeout=60,
        check=False,
        env={**environment, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"},
    )
    assert done.returncode == 1, done.stderr
    assert b"\\xfcbel" in done.stdout
    assert b"Damaged." in done.stdout
