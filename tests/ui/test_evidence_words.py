# SPDX-License-Identifier: Apache-2.0
"""Beside a question stands what the device said of it: each reading by its name, in words."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import Technician

from inspector.services.bench import SessionState
from inspector.ui.models import point_evidence

Sit = Callable[..., Technician]


def test_all_readings_of_a_point_are_named_and_in_words(technician: Sit) -> None:
    one = technician(A1="iphone-good", A2="android-good")
    one.until_state(SessionState.NEEDS_YOU)
    one.until_state(SessionState.NEEDS_YOU, "A2")
    phone, android = one.scene("A1"), one.scene("A2")
    assert phone is not None
    assert android is not None
    assert phone.checklist is not None

    model = point_evidence.evidence(phone, phone.checklist.point("identity.model"))
    assert (model.name, model.reading) == ("colour", "")
    assert ("model", "iPhone 13") in model.others, "what is compared with the order is there"
    assert ("storage", "128\u00a0GB") in model.others
    assert model.criterion_source == "phone-25 v1, point 2"

    locks = point_evidence.evidence(android, phone.checklist.point("lock.account"))
    assert (locks.name, locks.reading) == ("accounts", "none")
    integrity = point_evidence.evidence(android, phone.checklist.point("os.integrity"))
    assert dict(integrity.others)["bootloader"] == "locked"
    battery = point_evidence.evidence(android, phone.checklist.point("battery.health"))
    assert battery.criterion_source == "phone-25 v1, point 7 · ≥ 80 %"
