# SPDX-License-Identifier: Apache-2.0
"""``audit plan`` and ``audit lot``: from a plan without a home to a lot's report."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from inspector import wiring
from inspector.domain.person import Person, Role
from inspector.wiring.reviewing import reviews

Run = Callable[..., Any]


def test_a_plan_needs_no_home(run: Run, tmp_path: Path) -> None:
    asked = ("audit", "plan", "--lot-size", "2000", "--aql", "0.65")
    normal = run("--home", tmp_path / "none", "--json", *asked).json
    assert (normal["standard"], normal["letter"], normal["size"]) == ("MIL-STD-105E", "K", 125)
    assert (normal["accept"], normal["reject"], normal["inspection"]) == (2, 3, "normal")
    reduced = run("--json", *asked, "--reduced").json
    assert (reduced["size"], reduced["accept"], reduced["reject"]) == (50, 1, 3)
    zero = run("--json", *asked, "--zero").json
    assert (zero["standard"], zero["accept"], zero["size"] < 125) == (None, 0, True)
    told = run(*asked, "--tightened").out
    assert "MIL-STD-105E, single sampling, tightened inspection, level II, AQL 0.65, letter K" in told
    assert "Take 125 of 2000. Accept on 1 nonconforming device or fewer, reject on 2 or more." in told
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("wrong", [("--lot-size", "1", "--aql", "1"), ("--lot-size", "9", "--aql", "2")])
def test_a_plan_that_there_is_not(run: Run, wrong: tuple[str, ...]) -> None:
    assert run("audit", "plan", *wrong).code == 2


@pytest.fixture
def auditor(demo: Any, run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run verbs on the demonstration's home as Ida, who is an auditor."""

    def answered(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))

    here = ("--home", demo.home)
    assert run(*here, "people", "add", "Ada", "--role", "administrator").code == 0
    answered("2580", "2580")
    run(*here, "people", "pin", "ada")
    answered("2580")
    assert run(*here, "people", "add", "Ida", "--role", "auditor", "--as", "ada").code == 0
    answered("2580", "2581", "2581")
    assert run(*here, "people", "pin", "ida", "--as", "ada").code == 0

    def ran(*arguments: object) -> Any:
        answered("2581")
        return run(*here, "--json", "audit", "lot", *arguments)

    return ran


def test_a_lot_by_hand(auditor: Run, demo: Any, tmp_path: Path) -> None:
    source = ("--by", "day", "--aql", "4.0")
    made = auditor(
        "new", *source, "--from", "2026-01-01", "--to", "2026-12-31", "--seed", "4 2 6", "--as", "ida"
    )
    assert made.code == 0, made.err
    lot, size = made.json["uid"], made.json["plan"]["lot_size"]
    assert (made.json["state"], len(made.json["members"])) == ("open", size)

    drawn = auditor("draw", lot, "--as", "ida").json
    sample = [one["uid"] for one in drawn["sample"]]
    assert (drawn["seed"], drawn["to_review"], len(sample)) == ("4 2 6", sample, drawn["plan"]["size"])
    refused = auditor("result", lot, "--accept", "--as", "ida")
    assert refused.code == 1
    assert "not reviewed yet" in refused.err

    app = wiring.App(demo.home)
    try:
        for uid in sample:
            reviews(app).send_back(uid, "The glass is cracked.", Person("ida", "Ida", Role.AUDITOR))
    finally:
        app.close()
    ended = auditor("result", lot, "--reject", "--as", "ida")
    assert (ended.code, ended.json["state"], ended.json["found"]) == (1, "rejected", len(sample))
    assert [one["state"] for one in auditor("list").json] == ["rejected"]

    report = tmp_path / "lot.pdf"
    assert auditor("show", lot, "-o", report).code == 0
    words = pypdfium2.PdfDocument(report.read_bytes())[0].get_textpage().get_text_range()
    for told in ("MIL-STD-105E", "4 2 6", lot, made.json["members_sha256"][:20], "Rejected", *sample):
        assert told in words, told

    assert auditor("show", "x").code == 2
    assert auditor("show", "0" * 26).code == 2
    assert auditor("new", "--by", "model", "--aql", "1.0", "--from", "2026-01-01").code == 2
    said = auditor("say", "corrected", "--by", "day", "--aql", "1.0", "--reason", "All well.", "--as", "ida")
    assert (said.code, "no such switch" in said.err) == (1, True)
