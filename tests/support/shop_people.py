# SPDX-License-Identifier: Apache-2.0
"""A shop with people who sign in, and how they do at the real window."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from bench_window import ENTER
from PySide6.QtTest import QTest

from inspector import wiring
from inspector.domain.person import Role

if TYPE_CHECKING:
    from bench_window import Technician
    from PySide6.QtWidgets import QWidget

PIN = "2580"
PEOPLE = (("Ada", Role.ADMINISTRATOR), ("Mika", Role.TECHNICIAN), ("Ilse", Role.LEAD))


def with_people(home: Path) -> Path:
    """Make a home with Ada, Mika and Ilse; their badges are ``BADGE-`` and the name."""
    app = wiring.App(home, training=True)
    chief = None
    for name, role in PEOPLE:
        person = app.people.add(name, role, chief or app.operator)
        chief = chief or person
        app.people.set_pin(person.id, PIN, chief)
        app.people.set_badge(person.id, f"BADGE-{name}", chief)
    app.close()
    return home


def give_pin(one: Technician, pin: str) -> None:
    """Type a PIN for the person who is chosen."""
    page = one.window.gate.page
    assert page is not None
    QTest.keyClicks(page.pad, pin)
    QTest.keyClick(page.pad, ENTER)


def scan(one: Technician, text: str, at: QWidget | None = None) -> None:
    """Scan with the platform's own keys, 8 ms apart however busy this machine is.

    ``at`` is the window that has the keyboard, where that is another than the bench's.
    """
    handle, scanner = (at or one.window).windowHandle(), one.window.scanner
    before = (scanner.time_of, scanner.hold_ms)
    clock = itertools.count(1_000_000, 4)  # each key is asked for twice: shortcut, then press
    scanner.time_of, scanner.hold_ms = lambda _: next(clock), 60_000
    for char in text:
        QTest.keyClick(handle, char)  # type: ignore[call-overload] # a character is taken too
    QTest.keyClick(handle, ENTER)
    scanner.time_of, scanner.hold_ms = before
