# SPDX-License-Identifier: Apache-2.0
"""A countersignature leaves with its certificate, and whoever verifies that is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from inspector import wiring
from inspector.domain.person import Person, Role
from inspector.domain.review import claimed
from inspector.wiring.reviewing import reviews

Run = Callable[..., Any]
IDA = Person("ida", "Ida", Role.AUDITOR)


def countersign(home: Path) -> str:
    """Countersign the newest certificate of a home; gives its uid."""
    with closing(wiring.App(home, training=True)) as app:
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
    beside.unlink()
    (bare,) = run("verify", "--allow-training", paper, "--json").json
    assert (bare["good"], bare["countersigned"]) == (True, None)
