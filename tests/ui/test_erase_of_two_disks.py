# SPDX-License-Identifier: Apache-2.0
"""A laptop with two disks is erased by keys: each disk with its steps and record; none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bench_window import ENTER, LEFT, RIGHT, SPACE, Technician
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from inspector import bundled
from inspector.domain.checklist import Evidence, Phase
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.services.bench import Bench, SessionState
from inspector.wiring import App

SECOND = """
[[disks]]
name = "sda"
model = "ST1000LM035"
serial = "VRTLHDD000002"
bytes = 1000204886016
rpm = 5400
"""


@pytest.fixture
def laptop(qtbot: QtBot, tmp_path: Path) -> Iterator[Technician]:
    """Sit down before a laptop with an NVMe disk and one that spins; its points are answered."""
    text = bundled.path("resources", "virtual", "laptop-good.toml").read_text(encoding="utf-8")
    text = text.replace("cameras = 1", "cameras = 1\nerase_s = 0.1")
    (tmp_path / "two.toml").write_text(text + SECOND, encoding="utf-8")
    bench = tmp_path / "bench.toml"
    bench.write_text('[[devices]]\nname = "A1"\nslot = "A1"\nfamily = "laptop"\ndevice = "two.toml"\n')
    one = Technician(qtbot, tmp_path / "home", bench)
    one.until_state(SessionState.NEEDS_YOU)
    uid = one.inspection().uid

    def answer(app: App, _: Bench) -> None:
        work, by = app.inspections, app.operator
        found = work.get(uid)
        for point in work.checklist(found).points:
            if point.phase is Phase.INSPECT and point.id not in found.findings:
                said = "VRTLPT14000001" if point.evidence is Evidence.SCAN else "seen"
                work.answer(uid, point.id, Outcome.PASS, by, evidence=said)
        work.grade(uid, by)
        work.to_erase(uid, by)

    one.window._desk.do(answer)
    one.until_state(SessionState.ERASE)
    one.press("g")
    one.until_at("data.erased")
    yield one
    one.window.close()


def record(one: Technician, *keys: object, seen: str) -> None:
    """Choose how far the disk was erased, and write how that was seen."""
    field = one.window.inspection.erase.verification
    one.press(*keys, SPACE)  # type: ignore[arg-type]
    one.until(field.hasFocus)
    one.type(seen)
    one.press(ENTER, SPACE)


def test_signing_waits_for_the_record_of_each_disk(laptop: Technician) -> None:
    one, stage, review = laptop, laptop.window.inspection.erase, laptop.window.review
    nvme, hdd = (row.id for row in stage.media.rows())
    assert [row.is_open for row in stage.media.rows()] == [True, True]
    assert stage.media.value() == nvme
    assert "nvme sanitize" in " ".join(stage.steps.steps())
    one.press("e")
    assert stage.media.value() == hdd
    assert "--security-erase-enhanced" in " ".join(stage.steps.steps())
    one.press("e", LEFT)
    assert stage.method.value() == "nvme_format", "Sanitize would purge it"
    record(one, RIGHT, seen="sanitize log 0x101")
    one.until(lambda: len(one.inspection().erasures) == 1)
    one.until(lambda: stage.media.value() == hdd)
    first, second = stage.media.rows()
    assert first.detail.startswith("Purge, NVMe Sanitize. sanitize log 0x101. ")
    assert (first.is_done, second.is_done) == (True, False)
    assert (stage.level.value(), stage.verification.text()) == ("", "")
    assert one.inspection().state is State.ERASE
    one.press(SPACE)
    assert "level is not chosen" in stage.trouble.text()

    one.window.open_review("virtual:A1")
    one.until_page(review)
    missing = [check for check in review.side.checks.checks() if "ST1000LM035" in check.detail]
    assert [check.holds for check in missing] == [False]
    assert not review._sign_only.isEnabled()
    row = next(each for each in review.side.checks.findChildren(QAbstractButton) if each.isVisible())
    one.click(row)
    one.until_page(one.window.inspection)
    one.until_at("data.erased")

    record(one, "d", seen="shredder log 7")
    one.until(lambda: one.inspection().state is not State.ERASE)
    said = [(each.medium, each.level, each.method) for each in one.inspection().erasures]
    assert said == [(nvme, "purge", "NVMe Sanitize"), (hdd, "destroy", "taken out and destroyed")]
    assert one.inspection().identity.storage == "512 GB"
    assert one.inspection().findings["data.erased"].evidence == "sanitize log 0x101; shredder log 7"

    one.until_at("os.installed")
    one.press(SPACE)
    one.until(lambda: "os.installed" in one.inspection().findings)
    one.hand("A1", "erase")
    one.until_page(review)
    one.until_state(SessionState.READY)
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
