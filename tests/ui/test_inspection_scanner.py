# SPDX-License-Identifier: Apache-2.0
"""A whole inspection with the scanner: it signs in, opens, gives the evidence, names the phone again.

A scan never gives a verdict; those are Space, and nothing else is pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bench_window import ENTER, GOOD_IMEI, OTHER_IMEI, SPACE, Technician
from shop_people import scan, with_people

from inspector.domain.finding import Outcome
from inspector.domain.inspection import IdentifiedBy
from inspector.services.bench import SessionState

Sit = Callable[..., Technician]


def test_a_good_phone_is_certified_with_the_scanner(technician: Sit, tmp_path: Path) -> None:
    one = technician(with_people(tmp_path / "shop"))
    page = one.window.inspection
    one.until(lambda: one.window.gate.is_locked)
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    one.until_state(SessionState.NEEDS_YOU)
    scan(one, "VRTL8PRO004711")
    one.until_page(page)
    assert page.current == "identity.numbers"
    scan(one, GOOD_IMEI)
    one.press(SPACE)
    one.until_not_at("identity.numbers")
    while page.current != "grade":
        here = page.current
        one.press(SPACE)
        if here == "lock.blacklist":  # its evidence is words: the register's answer as a code
            one.until(page.stage.evidence.hasFocus)
            one.type("register: not flagged")
            one.press(ENTER, SPACE)
        one.until_not_at(here)
    one.press(SPACE)
    one.erase()
    scan(one, OTHER_IMEI)
    one.until(lambda: "Two numbers differ" in page.erase.trouble.text())
    scan(one, GOOD_IMEI)
    one.until_page(one.window.review)
    one.until_state(SessionState.READY)
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
    done = one.inspection()
    assert done.technician == "mika"
    assert done.identified[-1].how is IdentifiedBy.SCAN
    assert all(found.outcome is Outcome.PASS for found in done.findings.values())
