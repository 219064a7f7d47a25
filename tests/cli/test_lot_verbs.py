# SPDX-License-Identifier: Apache-2.0
"""``certificate --all-of`` on what the demonstration left: a day or an order as files, or printed."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from inspector.cli import lot
from inspector.domain.errors import PrinterTrouble
from inspector.wiring.printing import BenchPrinters

Run = Callable[..., Any]


def day_of(demo: Any) -> str:
    envelope = json.loads(demo.file("pixel", "json").read_text())
    at = datetime.fromisoformat(envelope["claims"]["signed_at"])
    return f"{at.astimezone(UTC).astimezone():%Y-%m-%d}"


def signed(demo: Any) -> set[str]:
    return {path.name.split("-")[-1].removesuffix(".pdf") for path in demo.out.glob("*.pdf")}


def test_all_of_a_day_become_files_that_verify(run: Run, demo: Any, tmp_path: Path) -> None:
    folder = tmp_path / "lot" / "today"
    ended = run("--home", demo.home, "certificate", "--all-of", day_of(demo), "-o", folder, "--json")
    assert ended.code == 0
    assert {row["uid"] for row in ended.json} == signed(demo) == {path.stem for path in folder.iterdir()}
    assert all(row["bytes"] == Path(row["file"]).stat().st_size for row in ended.json)
    assert f"{len(ended.json)} of {len(ended.json)} written." in ended.err
    assert run("--home", demo.home, "verify", folder, "--allow-training").code == 0


def test_a_day_without_certificates_says_so(run: Run, demo: Any, tmp_path: Path) -> None:
    ended = run("--home", demo.home, "certificate", "--all-of", "2001-01-01", "-o", tmp_path / "x")
    assert (ended.code, ended.out.strip()) == (0, "No certificate that holds was signed for it.")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--all-of", "2026-11-22"], "Where the lot goes is not clear"),
        (["A", "--all-of", "2026-11-22", "-o", "x"], "Where the lot goes is not clear"),
        (["print", "A", "--all-of", "2026-11-22"], "What to print is not clear"),
        (["print", "--all-of", "2026-11-22", "-o", "x"], "What to print is not clear"),
        (["--all-of", "2026-02-30", "-o", "x"], "There is no such day"),
        ([], "One certificate is drawn into one file"),
    ],
)
def test_wrong_use_of_a_lot_is_said(run: Run, demo: Any, arguments: list[str], words: str) -> None:
    ended = run("--home", demo.home, "certificate", *arguments)
    assert ended.code == 2
    assert words in ended.err


def test_ctrl_c_finishes_the_one_at_hand_and_begins_no_other(
    run: Run, demo: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.services.certify import Certification

    document = Certification.document

    def drawn(self: Certification, uid: str, language: str) -> bytes:
        signal.raise_signal(signal.SIGINT)
        return document(self, uid, language)

    monkeypatch.setattr(Certification, "document", drawn)
    before = signal.getsignal(signal.SIGINT)
    folder = tmp_path / "lot"
    ended = run("--home", demo.home, "certificate", "--all-of", day_of(demo), "-o", folder, "--json")
    assert ended.code == 130
    assert len(ended.json) == len(list(folder.iterdir())) == 1
    assert f"Stopped: 1 of {len(signed(demo))} written." in ended.err
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_all_of_a_day_are_printed(
    run: Run, demo: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "lp"
    program.write_text(
        f"#!{sys.executable} -S\n"
        "import sys, pathlib\n"
        f"pathlib.Path({str(tmp_path)!r}, 'got').open('ab').write(sys.stdin.buffer.read(5))\n"
        "print('request id is office-1 (0 file(s))')\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ended = run("--home", demo.home, "certificate", "print", "--all-of", day_of(demo), "--json")
    count = len(signed(demo))
    assert ended.code == 0
    assert {row["uid"] for row in ended.json} == signed(demo)
    assert (tmp_path / "got").read_bytes() == b"%PDF-" * count
    assert f"{count} of {count} handed over." in ended.err


def test_ctrl_c_takes_what_was_not_printed_out_of_the_queue(
    run: Run, demo: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[str] = []

    def hand_over(_self: BenchPrinters, job: Any, cancel: Any) -> str:
        cancel.raise_if_set()
        gone.append(job.uid)
        signal.raise_signal(signal.SIGINT)
        return ""

    monkeypatch.setattr(BenchPrinters, "hand_over", hand_over)
    ended = run("--home", demo.home, "certificate", "print", "--all-of", day_of(demo), "--json")
    assert ended.code == 130
    states = {row["uid"]: row["state"] for row in ended.json}
    assert [uid for uid, state in states.items() if state == "printed"] == gone
    assert sorted(states.values()) == ["dropped"] * (len(states) - 1) + ["printed"]


def test_a_lot_waits_for_a_printer_that_is_not_there(
    run: Run, demo: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hand_over(_self: BenchPrinters, _job: Any, _cancel: Any) -> str:
        raise PrinterTrouble("The printer is off.", "Switch it on.")

    monkeypatch.setattr(BenchPrinters, "hand_over", hand_over)
    ended = run("--home", demo.home, "certificate", "print", "--all-of", day_of(demo), "--json")
    assert ended.code == 3
    assert {row["state"] for row in ended.json} == {"waiting"}


def test_how_far_it_is_is_said_once_a_second() -> None:
    said: list[str] = []

    class Out:
        def progress(self, line: str) -> None:
            said.append(line)

    seconds = iter([0.0, 0.5, 1.5, 1.8, 3.0])
    count = lot._Count(10, Out(), "written", now=lambda: next(seconds))  # type: ignore[arg-type]
    for _ in range(4):
        count.one_more()
    assert said == ["2 of 10 written, 6 s left", "4 of 10 written, 4 s left"]
