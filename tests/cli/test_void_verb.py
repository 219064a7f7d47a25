# SPDX-License-Identifier: Apache-2.0
"""``void`` and what ``verify`` says afterwards: a second person, a reason, and the file stays as it is."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector import wiring

Run = Callable[..., Any]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Type lines where a secret is asked for."""

    def typed(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))

    return typed


def with_lead(run: Run, home: Path, answers: Callable[..., None]) -> None:
    assert run("--home", home, "people", "add", "Ada", "--role", "administrator").code == 0
    answers("2580", "2580")
    assert run("--home", home, "people", "pin", "ada").code == 0


def test_a_second_person_makes_it_void_and_verify_says_so(
    demo: Any, run: Run, answers: Callable[..., None]
) -> None:
    uid, home = demo.uid("pixel"), demo.home
    pdf, claims = demo.file("pixel", "pdf"), demo.file("pixel", "json")
    before = claims.read_bytes()
    checked = run("--home", home, "verify", "--allow-training", pdf, claims)
    assert checked.code == 0, checked.out
    with_lead(run, home, answers)
    answers("2580")
    done = run("--home", home, "--json", "void", uid, "--reason", " The  wrong phone. ", "--as", "ada")
    assert done.code == 0
    assert (done.json["by"], done.json["reason"], done.json["deliveries"]) == ("ada", "The wrong phone.", 1)
    told = run("--home", home, "verify", "--allow-training", pdf)
    assert told.code == 1
    assert "Void." in told.out
    assert "ada made it void" in told.out
    assert "“The wrong phone.”" in told.out
    reports = run("--home", home, "--json", "verify", "--allow-training", claims).json
    assert [(one["state"], one["good"], one["code"]) for one in reports] == [("void", False, "void")]
    assert claims.read_bytes() == before
    app = wiring.App(home, read_only=True)
    try:
        assert [one.what for one in app.store.events(uid)][-1] == "certificate.voided"
        assert list(app.store.check()) == []
    finally:
        app.close()
    answers("2580")
    again = run("--home", home, "void", uid, "--reason", "Once more.", "--as", "ada")
    assert again.code == 1
    assert "void already" in again.err


def test_a_void_certificate_gets_no_label_and_its_page_a_warning(
    demo: Any, run: Run, answers: Callable[..., None], tmp_path: Path
) -> None:
    with_lead(run, demo.home, answers)
    answers("2580")
    uid, page, here = demo.uid("pixel"), tmp_path / "page.pdf", ("--home", demo.home)
    before = run(*here, "--json", "certificate", uid, "-o", page)
    assert ("void" in before.json, before.err) == (False, "")
    assert run(*here, "void", uid, "--reason", "Wrong.", "--as", "ada").code == 0
    drawn = run(*here, "--json", "certificate", uid, "-o", page)
    assert (drawn.code, drawn.json["void"]) == (0, True)
    assert f"Certificate {uid} is void: “Wrong.”." in drawn.err
    for form in (("--pdf", "-o", tmp_path / "label.pdf"), ("--printer", "127.0.0.1:9")):
        label = run(*here, "label", uid, *form)
        assert label.code == 2, form
        assert f"Certificate {uid} is void" in label.err
        assert "no label" in label.err
    assert not (tmp_path / "label.pdf").exists()


def test_elsewhere_nobody_knows_that_it_is_void(
    demo: Any, run: Run, answers: Callable[..., None], tmp_path: Path
) -> None:
    with_lead(run, demo.home, answers)
    answers("2580")
    uid = demo.uid("pixel")
    assert run("--home", demo.home, "void", uid, "--reason", "Wrong.", "--as", "ada").code == 0
    told = run("--home", tmp_path / "none", "verify", "--allow-training", demo.file("pixel", "json"))
    assert told.code == 0
    assert not (tmp_path / "none").exists()


def test_who_may_not_is_told_who_may(demo: Any, run: Run, answers: Callable[..., None]) -> None:
    uid = demo.uid("pixel")
    alone = run("--home", demo.home, "void", uid, "--reason", "Wrong.")
    assert alone.code == 1
    assert "a lead or an administrator" in alone.err
    with_lead(run, demo.home, answers)
    assert "--as" in run("--home", demo.home, "void", uid, "--reason", "Wrong.").err
    answers("1357")
    assert run("--home", demo.home, "void", uid, "--reason", "Wrong.", "--as", "ada").code == 1
    answers("2580")
    assert run("--home", demo.home, "void", uid, "--reason", " ", "--as", "ada").code == 2
    answers("2580")
    refused = run("--home", demo.home, "void", demo.uid("worn"), "--reason", "Wrong.", "--as", "ada")
    assert refused.code == 3
    assert run("--home", demo.home, "void", "nonsense", "--reason", "Wrong.").code == 2
    assert run("--home", demo.home, "verify", "--allow-training", demo.file("pixel", "json")).code == 0
