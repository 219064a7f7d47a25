# SPDX-License-Identifier: Apache-2.0
"""What a virtual phone answered its real driver stands in the store when its readings do."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest
from virtual_desks import Desk, pixel

from inspector.cli import main
from inspector.domain.capture import PER_INSPECTION
from inspector.domain.person import AT_BENCH
from inspector.wiring.raw_answers import raw_answers

OpenDesk = Callable[..., Desk]


def test_readings_stand_beside_what_the_phone_answered(
    open_desk: OpenDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    app = desk.app
    kept = raw_answers(app, read.uid, AT_BENCH)
    assert sum(len(one.answer) for one in kept.exchanges) <= PER_INSPECTION
    first = kept.at(read, app.inspections.checklist(read), "battery.health")[0]
    assert b"/battery/charge_full:" in first.answer
    taken = [one for one in app.store.events(read.uid) if one.what == "readings.taken"]
    assert all(len(str(one.payload["raw"])) == 64 for one in taken if "raw" in one.payload)
    assert any("raw" in one.payload for one in taken)
    assert list(app.store.check()) == []

    home = str(app.settings.home)
    assert main(["--home", home, "audit", "show", read.uid, "--raw", "battery.health"]) == 0
    said = capsys.readouterr().out
    assert "    /sys/class/power_supply/battery/charge_full:" in said
    assert main(["--home", home, "audit", "show", read.uid, "--raw", "nonsense"]) == 2
    assert "The inspection says nothing of 'nonsense'." in capsys.readouterr().err
    assert main(["--home", home, "audit", "show", read.uid, "--raw", "--json"]) == 0
    answers = json.loads(capsys.readouterr().out)["raw"]["answers"]
    assert [base64.b64decode(one["answer"]) for one in answers] == [one.answer for one in kept.exchanges]
