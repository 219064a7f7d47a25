# SPDX-License-Identifier: Apache-2.0
"""``inspect``: answers from a file, and what is wrong with a file of answers."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector import bundled, wiring
from inspector.cli import answers
from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.inspection import IdentifiedBy, Stage

Run = Callable[..., Any]
IPHONE = "usbmux:00008110-000D35E21A88401E"


def shipped(name: str) -> str:
    return bundled.text("resources", "virtual", f"{name}.answers.toml")


@pytest.fixture
def inspect(run: Run, tmp_path: Path, bench_file: Path) -> Callable[..., Any]:
    """Inspect the iPhone of the demonstration with a text of answers."""

    def inspected(text: str, *more: str) -> Any:
        file = tmp_path / "answers.toml"
        file.write_text(text, encoding="utf-8")
        home = ("--home", tmp_path / "home")
        return run(
            *home, "inspect", "--virtual", bench_file, "--port", IPHONE, "--answers", file, "--json", *more
        )

    return inspected


# The command has no hand that erases the phone, so a number is scanned from its screen.
WITH_SCAN = shipped("iphone-good") + '\n[aftercheck]\nscan = "350000000004826"\n'


def test_a_good_phone_is_signed_as_training(inspect: Callable[..., Any]) -> None:
    done = inspect(WITH_SCAN)
    assert done.code == 0, done.err
    assert done.json["state"] == "signed"
    assert done.json["training"] is True
    assert re.fullmatch("[0-9a-f]{64}", done.json["digest"])


def test_what_is_missing_to_know_the_erased_phone_again_is_said_at_once(
    inspect: Callable[..., Any], tmp_path: Path
) -> None:
    done = inspect(shipped("iphone-good"))
    assert done.code == 2
    assert "answers.toml has no [aftercheck]" in done.err
    assert "scan = " in json.loads(done.err)["trouble"]["advice"]
    assert not (tmp_path / "home").exists(), "nothing was begun"


@pytest.fixture
def laptop() -> Iterator[str]:
    """Give the port of a virtual laptop."""
    table = tomllib.loads(bundled.text("resources", "virtual", "laptop-good.toml"))
    bay = wiring.virtual_bay("laptop", [table])
    bay.start()
    yield bay.ports()[0].address
    bay.stop()


def test_a_recorded_iphone_is_enough_for_a_whole_inspection(
    run: Run, tmp_path: Path, bench_file: Path
) -> None:
    recorded = tmp_path / "recorded.jsonl"
    assert run("record", "--virtual", bench_file, "--port", IPHONE, "-o", recorded).code == 0
    _inspect_replay(run, tmp_path, recorded, shipped("iphone-good"), "350000000004826", "imei")


def test_a_recorded_laptop_is_enough_for_a_whole_inspection(run: Run, tmp_path: Path, laptop: str) -> None:
    recorded = tmp_path / "recorded.jsonl"
    assert run("record", "--port", laptop, "-o", recorded).code == 0
    _inspect_replay(run, tmp_path, recorded, shipped("laptop-good"), "VRTLPT14000001", "serial")


def _inspect_replay(run: Run, folder: Path, recorded: Path, answers: str, number: str, field: str) -> None:
    """Inspect a recording to its end; its device has another number than the answers' device had."""
    home, answered, replay = folder / "home", folder / "answers.toml", f"replay:{recorded}"
    known = run("read", "--port", replay, "--json").json["identity"][field]
    assert known != number
    answered.write_text(answers.replace(number, known), encoding="utf-8")
    done = run("--home", home, "inspect", "--port", replay, "--answers", answered, "--json")
    assert done.code == 0, done.err
    assert (done.json["state"], done.json["training"]) == ("signed", True)
    app = wiring.App(home, read_only=True)
    try:
        after = app.inspections.get(done.json["uid"]).identified[-1]
    finally:
        app.close()
    assert (after.stage, getattr(after, field)) == (Stage.AFTER_ERASE, known)
    assert after.how is not IdentifiedBy.SCAN


def test_a_closed_phone_needs_again(inspect: Callable[..., Any]) -> None:
    first = inspect(WITH_SCAN)
    closed = inspect(WITH_SCAN)
    assert closed.code == 1
    assert first.json["uid"] in closed.err
    again = inspect(WITH_SCAN, "--again")
    assert again.code == 0
    assert again.json["uid"] != first.json["uid"]


def test_a_phone_with_a_failed_point_is_refused(inspect: Callable[..., Any]) -> None:
    failed = WITH_SCAN.replace(
        '[answers."camera.rear"]\noutcome = "pass"',
        '[answers."camera.rear"]\noutcome = "fail"\ncode = "other"\nnote = "fog"',
    )
    assert failed != WITH_SCAN
    done = inspect(failed)
    assert (done.code, done.json["state"], done.json["because"]) == (1, "refused", ["camera.rear"])
    assert done.json["digest"] is None


def test_a_point_that_nobody_named_is_not_tested(inspect: Callable[..., Any]) -> None:
    left_out = WITH_SCAN.replace('[answers."camera.rear"]\noutcome = "pass"\n', "")
    done = inspect(left_out)
    assert (done.code, done.json["verdict"], done.json["because"]) == (1, "incomplete", ["camera.rear"])
    assert "point camera.rear is open" in done.json["blockers"]


def test_another_phones_number_is_not_taken(inspect: Callable[..., Any]) -> None:
    done = inspect(WITH_SCAN.replace('scan = "350000000004826"', 'scan = "350000000000006"'))
    assert done.code == 3
    assert "Two numbers differ" in done.err


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nonsense", "answers.toml is not TOML that can be read: Expected '=' after a key"),
        ("\n[answers" + ".a" * 9 + "]", "a key has 10 parts, and 8 are the most (at line 2, column 2)"),
        ('[answers."no.such"]\noutcome = "pass"', "no point 'no.such'"),
        ('[answers."touch.grid"]\noutcome = "good"', "answers.touch.grid.outcome: 'good'"),
        ('[answers."touch.grid"]\noutcome = 7', "answers.touch.grid.outcome is not text"),
        ("answers = 3", "answers is not a table"),
        ("colour = 1", "'colour' is not known"),
        ('grade = "fine"', "grade: 'fine'"),
        ("defects = 3", "defects is not a list"),
        ("[[defects]]\n", "defects[0].surface"),
        (
            '[[defects]]\nsurface = "back"\nkind = "scratch"\nlength_mm = "7"\nseen_cm = 20',
            "defects[0].length_mm is not a whole number",
        ),
        (
            '[[defects]]\nsurface = "back"\nkind = "scratch"\nlength_mm = 7\nseen_cm = 30',
            "defects[0]: seen from 30 cm",
        ),
        ("erasure = 1", "erasure is not a table"),
        ('[answers."touch.grid"]\noutcome = "pass"\nnotes = "x"', "answers.touch.grid: 'notes' is not known"),
        ('[erasure]\nmedium = "x"\nhow = "y"', "erasure: 'how' is not known"),
        ("grade = 3", "answers.toml: grade is not text"),
        ("[aftercheck]\nscan = 350000000004826", "aftercheck.scan is not text"),
    ],
)
def test_a_bad_file_names_its_place(inspect: Callable[..., Any], text: str, place: str) -> None:
    done = inspect(text)
    assert done.code == 2, done.err
    assert place in done.err.replace("\\'", "'")


def test_a_file_may_nest_its_points() -> None:
    nested = answers.parse({"answers": {"touch": {"grid": {"outcome": "pass"}}}, "grade": "good"}, "here")
    quoted = answers.parse({"answers": {"touch.grid": {"outcome": "pass"}}}, "here")
    assert nested.answers == quoted.answers
    assert nested.grade is Grade.GOOD
    with pytest.raises(BadInput, match="here"):
        answers.parse({"answers": {"touch": 3}}, "here")
