# SPDX-License-Identifier: Apache-2.0
"""Every verb: its help, its JSON, its exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector import __version__, wiring
from inspector.cli import build_parser, exit_code
from inspector.domain import errors
from inspector.domain.errors import BenchTrouble

Run = Callable[..., Any]
VERBS = (
    ("demo",),
    ("devices",),
    ("read",),
    ("record",),
    ("agent",),
    ("inspect",),
    ("virtual-bench",),
    ("verify",),
    ("verify-page",),
    ("certificate",),
    ("label",),
    ("checklists", "list"),
    ("checklists", "lint"),
    ("sync",),
    ("outbox",),
    ("destinations",),
    ("market", "orders"),
    ("market", "register"),
    ("registry", "serve"),
    ("db", "upgrade"),
    ("db", "check"),
    ("db", "reindex"),
    ("db", "backup"),
    ("db", "restore"),
    ("db", "forget"),
    ("people", "list"),
    ("people", "add"),
    ("people", "disable"),
    ("people", "badge"),
    ("people", "pin"),
    ("people", "unlock"),
    ("people", "role"),
    ("doctor",),
    ("records",),
    ("export",),
    ("import",),
    ("audit", "log"),
    ("audit", "verify"),
    ("audit", "head"),
    ("audit", "report"),
    ("audit", "plan"),
    ("audit", "lot", "new"),
    ("audit", "lot", "list"),
    ("audit", "lot", "show"),
    ("audit", "lot", "draw"),
    ("audit", "lot", "result"),
    ("audit", "lot", "say"),
    ("audit", "lot", "release"),
    ("audit", "queue"),
    ("audit", "show"),
    ("audit", "agree"),
    ("audit", "disagree"),
    ("audit", "take-back"),
    ("audit", "countersign"),
    ("audit", "send-back"),
    ("audit", "blind"),
    ("keys", "show"),
    ("keys", "export"),
    ("void",),
)
TROUBLES = {
    errors.BadInput("a.", "b."): 2,
    errors.BadChecklist("a", ()): 2,
    errors.NotAllowed("a.", "b."): 1,
    errors.SigningRefused(["a"]): 1,
    errors.Unplugged("a."): 3,
    errors.PortBusy("a."): 3,
    errors.NotTrusted("a."): 3,
    errors.NoDriver("a."): 3,
    errors.StoreLocked("a."): 3,
    errors.StoreFull("a."): 3,
    errors.StoreTooNew("a."): 3,
    errors.StoreDamaged("a."): 3,
    errors.CertificateTrouble("a."): 3,
    errors.DestinationDown("a."): 3,
}


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_each_verb_says_what_it_takes(run: Run, verb: tuple[str, ...]) -> None:
    shown = run(*verb, "--help")
    assert shown.code == 0
    assert f"inspector {' '.join(verb)}" in shown.out
    assert "--json" in shown.out
    assert "--home" in shown.out


def test_the_help_names_every_verb_and_the_version_is_told(run: Run) -> None:
    shown = run("--help")
    assert shown.code == 0
    assert all(verb[0] in shown.out for verb in VERBS)
    assert run("--version").out.strip() == f"inspector {__version__}"


def test_the_list_of_verbs_is_whole() -> None:
    actions = [one for one in build_parser()._actions if one.choices and one.metavar == "VERB"]
    assert set(actions[0].choices or ()) == {verb[0] for verb in VERBS}


@pytest.mark.parametrize(("trouble", "code"), TROUBLES.items(), ids=lambda one: type(one).__name__)
def test_each_trouble_has_its_exit_code(trouble: BenchTrouble, code: int) -> None:
    assert exit_code(trouble) == code


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("nonsense",), 2),
        (("read",), 2),
        (("read", "--port", "nonsense"), 2),
        (("read", "--port", "usb:9-9"), 3),
        (("read", "--port", "adb+tcp:127.0.0.1:9"), 3),
        (("read", "--port", "adb+tcp:127.0.0.1"), 2),
        (("read", "--port", "replay:/nowhere"), 2),
        (("read", "--port", "usb:1-1", "--timeout", "0"), 2),
        (("read", "--port", "usb:1-1", "--timeout", "nan"), 2),
        (("record", "--port", "adb+tcp:127.0.0.1:9", "-o", "x"), 2),
        (("devices", "--virtual", "/nowhere.toml"), 2),
        (("virtual-bench", "/nowhere.toml"), 2),
        (("verify", "/nowhere.pdf"), 2),
        (("verify", "--trust", "/nowhere.pem", "/nowhere.pdf"), 2),
        (("certificate", "0" * 26, "-o", "x.pdf"), 3),
        (("certificate", "NOSUCH", "-o", "x.pdf"), 2),
        (("certificate", "0" * 26, "-o", "x.pdf", "--language", "xx"), 2),
        (("demo", "--language", "xx"), 2),
        (("checklists", "lint", "/nowhere.toml"), 2),
        (("outbox",), 3),
        (("db", "check"), 3),
        (("db", "upgrade"), 0),
        (("sync",), 0),
        (("sync", "--registry", "ftp://x"), 2),
        (("checklists", "list"), 0),
        (("inspect", "--port", "usb:9-9", "--answers", "/nowhere.toml"), 2),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else str(one),
)
def test_exit_codes_are_as_promised(run: Run, arguments: tuple[str, ...], code: int) -> None:
    ended = run(*arguments)
    assert ended.code == code, ended.err
    assert "Traceback" not in ended.err
    if code:
        assert ended.err


def test_trouble_is_json_where_json_is_asked_for(run: Run) -> None:
    ended = run("read", "--port", "usb:9-9", "--json")
    assert ended.code == 3
    told = json.loads(ended.err)["trouble"]
    assert set(told) == {"title", "advice", "code"}
    assert "usb:9-9" in told["title"]


def test_checklists_are_listed_with_their_points(run: Run) -> None:
    listed = run("checklists", "list", "--json").json
    assert {one["id"] for one in listed} == {"phone-25", "tablet-25", "laptop-25"}
    phone = next(one for one in listed if one["id"] == "phone-25")
    assert len(phone["points"]) == 25
    assert {"number", "id", "method", "gate", "on_fail", "not_applicable"} <= set(phone["points"][0])
    assert "lock.blacklist" in run("checklists", "list").out


def test_the_homes_own_checklists_are_listed_too(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "checklists"
    folder.mkdir()
    (folder / "mine.v1.toml").write_text("nonsense")
    listed = run("--home", tmp_path, "checklists", "list")
    assert listed.code == 0
    assert "mine.v1.toml" in listed.err


def test_lint_finds_no_fault_in_what_ships_and_some_in_nonsense(run: Run, tmp_path: Path) -> None:
    from inspector import bundled

    good = bundled.path("checklists", "phone-25.v1.toml")
    assert run("checklists", "lint", good).code == 0
    bad = tmp_path / "bad.v1.toml"
    bad.write_text("id = 7\n")
    ended = run("checklists", "lint", bad, "--json")
    assert ended.code == 1
    assert ended.json[str(bad)]


def test_devices_lists_the_virtual_bench(run: Run, bench_file: Path) -> None:
    listed = run("devices", "--virtual", bench_file, "--json")
    assert listed.code == 0
    assert [row["driver"] for row in listed.json] == ["android", "android", "apple"]
    assert all({"port", "driver", "state", "identity"} <= set(row) for row in listed.json)
    assert {row["identity"]["serial"] for row in listed.json} >= {"VRTL8PRO004711", "VRTL4820A1"}


def test_read_gives_every_reading_of_the_manifest(run: Run, bench_file: Path) -> None:
    read = run("read", "--virtual", bench_file, "--port", "usbmux:00008110-000D35E21A88401E", "--json")
    assert read.code == 0
    assert read.json["driver"] == "apple"
    assert read.json["identity"]["serial"] == "VRTL4820A1"
    manifest = next(one for one in wiring.drivers().manifests() if one.family == "apple")
    assert {one["name"] for one in read.json["readings"]} == set(manifest.readings)
    assert all(one["reason"] for one in read.json["readings"] if one["value"] is None)


def test_a_recording_replays_without_the_devices_numbers(run: Run, bench_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "iphone.jsonl"
    port = "usbmux:00008110-000D35E21A88401E"
    recorded = run("record", "--virtual", bench_file, "--port", port, "-o", file, "--json")
    assert recorded.code == 0
    assert recorded.json["readings"]
    assert "VRTL4820A1" not in file.read_text()
    replayed = run("read", "--port", f"replay:{file}", "--json")
    assert replayed.code == 0
    assert len(replayed.json["readings"]) == recorded.json["readings"]
    assert replayed.json["identity"]["serial"] != "VRTL4820A1"


def test_a_home_that_is_worked_in_is_named_with_its_worker(run: Run, demo: Any) -> None:
    app = wiring.App(demo.home)
    try:
        app.store.unfinished()
        for verb in (("db", "upgrade"), ("sync",), ("demo", "--out", demo.out)):
            ended = run("--home", demo.home, *verb)
            assert ended.code == 3
            assert f"Process {os.getpid()}" in ended.err
            assert str(demo.home) in ended.err
        # What only reads goes on beside it.
        assert run("--home", demo.home, "outbox").code == 0
        assert run("--home", demo.home, "db", "check").code == 0
        assert run("--home", demo.home, "certificate", demo.uid("pixel"), "-o", demo.out / "x.pdf").code == 0
    finally:
        app.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")
def test_ctrl_c_ends_cleanly(environment: dict[str, str], bench_file: Path) -> None:
    verb = ["devices", "--watch", "--virtual", str(bench_file), "--json"]
    with subprocess.Popen(
        [sys.executable, "-m", "inspector", *verb],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        start_new_session=True,
    ) as watching:
        try:
            assert watching.stdout is not None
            assert watching.stdout.readline().strip() == "["
            os.killpg(watching.pid, signal.SIGINT)  # as a terminal does: to the whole group
            _, said = watching.communicate(timeout=20)
        finally:
            watching.kill()
    assert watching.returncode == 130
    assert "Traceback" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_goes_away_is_no_trouble(environment: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "inspector", "checklists", "list", "--json"],
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            timeout=30,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.returncode == 0
    assert done.stderr == ""


def test_progress_from_many_threads_keeps_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from inspector.cli.output import Output

    out = Output(as_json=False)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda at: out.progress(f"line {at}"), range(200)))
    assert sorted(capsys.readouterr().err.splitlines()) == sorted(f"line {at}" for at in range(200))


def test_a_bug_is_said_in_words_and_its_trace_is_in_the_log_alone(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no 350000000000006 here")

    monkeypatch.setattr(wiring.App, "schema_revision", broken)
    ended = run("--home", tmp_path / "home", "db", "upgrade")
    assert ended.code == 3
    assert ended.err.startswith("inspector: Inspector made a mistake here. ")
    assert "Traceback" not in ended.err
    logged = json.loads((tmp_path / "home" / "logs" / "cli.log").read_text().splitlines()[-1])
    assert "Traceback" in logged["exception"]
    assert "no ***0006 here" in logged["exception"]


def test_a_bug_is_said_also_where_no_log_can_be_written(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    (tmp_path / "logs").write_text("")
    assert run("--home", tmp_path, "db", "upgrade").code == 0, "a log that cannot be written stops no verb"
    assert run("--home", tmp_path, "db", "check").code == 0
    monkeypatch.setattr(wiring.App, "schema_revision", broken)
    ended = run("--home", tmp_path, "db", "upgrade")
    assert ended.code == 3
    assert "Traceback" not in ended.err
