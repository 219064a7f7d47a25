# SPDX-License-Identifier: Apache-2.0
"""A countersignature leaves with its certificate, and whoever verifies that is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from market_home import certified_phones
from sqlalchemy import delete, update

from inspector import wiring
from inspector.domain.outbox import CERTIFICATE, REVIEW, RowState
from inspector.domain.person import Person, Role
from inspector.domain.review import claimed
from inspector.storage import countersigned_rows
from inspector.storage.schema import outbox
from inspector.storage.schema_review import review
from inspector.wiring.countersigned import countersignature_of
from inspector.wiring.reviewing import reviews

Run = Callable[..., Any]
IDA = Person("ida", "Ida", Role.AUDITOR)


def countersign(home: Path, *, training: bool = True) -> str:
    """Countersign the newest certificate of a home; gives its uid."""
    with closing(wiring.App(home, training=training)) as app:
        uid = app.store.latest_certificate()
        assert uid is not None
        work = reviews(app)
        work.agree(uid, [*claimed(app.inspections.get(uid))], IDA)
        work.countersign(uid, IDA)
    return uid


def test_it_lies_beside_the_certificate_and_verify_tells_of_it(run: Run, demo: Any, tmp_path: Path) -> None:
    uid, folder = countersign(demo.home), tmp_path / "handed"
    folder.mkdir()
    paper, beside = folder / "paper.pdf", folder / "paper.review.json"
    drawn = run("--home", demo.home, "certificate", uid, "-o", paper, "--json")
    assert drawn.json["countersignature"] == str(beside)
    (row,) = run("verify", "--allow-training", paper, "--json").json
    assert (row["good"], row["countersigned"]["valid"], row["countersigned"]["by"]) == (True, True, "ida")
    whole = run("verify", "--allow-training", folder)
    assert (whole.code, "Countersigned by ida on" in whole.out) == (0, True)
    assert run("verify", "--allow-training", paper, beside).code == 0
    alone = run("verify", "--allow-training", beside)
    assert (alone.code, "certifies nothing" in alone.out) == (1, True)
    said = json.loads(beside.read_bytes())
    said["claims"]["by"] = "otto"
    beside.write_text(json.dumps(said, sort_keys=True, separators=(",", ":")), encoding="utf-8")
    (forged,) = run("verify", "--allow-training", paper, "--json").json
    assert (forged["good"], forged["countersigned"]["valid"]) == (True, False)
    paper.rename(tmp_path / "paper.pdf")
    alone = run("verify", folder)
    assert (alone.code, "There are only countersignatures in it" in alone.err) == (2, True)
    (tmp_path / "paper.pdf").rename(paper)
    beside.unlink()
    (bare,) = run("verify", "--allow-training", paper, "--json").json
    assert (bare["good"], bare["countersigned"]) == (True, None)


def test_a_destination_that_was_added_later_gets_it_behind_its_certificate(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(countersigned_rows, "AT_ONCE", 1)
    home, folder = tmp_path / "bench", tmp_path / "erp"
    certified_phones(home, 2)
    uid = countersign(home, training=False)
    folder.mkdir()
    assert run("--home", home, "destinations", "add", "erp", "--folder", folder).code == 0

    def add() -> int:
        told = run("--home", home, "outbox", "add", "--missing", "--to", "erp", "--json")
        assert told.code == 0
        return int(told.json["added"])

    def change(*statements: Any) -> None:
        with closing(wiring.App(home)) as app:
            app.store.recorded(lambda connection: ([connection.execute(one) for one in statements], None))

    many = add()
    assert many == 3
    is_review = outbox.c.kind == REVIEW
    with closing(wiring.App(home)) as app:
        rows = [row for row in app.store.outbox() if row.destination == "erp"]
        (said,) = [row for row in rows if row.kind == REVIEW]
        (before,) = [row for row in rows if row.uid == uid and row.kind == CERTIFICATE]
        assert (len(rows), said.uid, said.body) == (many, uid, countersignature_of(app, uid))
        assert before.id < said.id
        noted = app.store.events("erp")[-1]
        assert (noted.what, noted.payload["countersignatures"]) == ("outbox.added", [uid])
    assert add() == 0
    put_aside = update(outbox).where(outbox.c.uid == uid).values(state=RowState.DROPPED.value)
    change(delete(outbox).where(is_review), put_aside)
    assert "1 countersignature has no row for erp." in run("--home", home, "doctor").out
    assert add() == 1
    with closing(wiring.App(home)) as app:
        assert {row.state for row in app.store.outbox(uid=uid)} == {RowState.DROPPED}
    change(delete(outbox).where(is_review), update(review).values(signature="x.y.z"))
    assert add() == 0  # what cannot be read keeps nothing else back
