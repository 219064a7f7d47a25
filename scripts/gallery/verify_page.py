# SPDX-License-Identifier: Apache-2.0
"""Answers of the page Verify: genuine, changed, practice, revoked."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.certificates.changes import Change
from inspector.certificates.report import Check, Signer, State
from inspector.ui.verify.answer import Answer
from inspector.wiring.findings import Finding, Said

_AT = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
_KEY = "UDDReOZl1ipXAfp9wYsm13sDBMK5og--QWdBjzuf6o4"
_SAID = Said(
    "06C5V8K9QW7M2N4P6R8T0V1X3Y",
    "061542aa4f7342e7f901338834f7e07edb7f6b693fe68e7e80829f79663c751b",
    "Pixel 6a",
    "350000000090353",
    "2A041JEGR07T",
    "certified",
    "good",
    "Nordkaj Refurb",
    "bench-3",
    _AT,
)
_SIGNER = Signer(_KEY, "2wOUBY98h8sJNckTyg-qML3eG1SPe0BBC6yThBT6oIg", "Nordkaj", "bench-3")
_CHECKS = (Check("form", State.VALID, "The code is whole."),)
_CHANGES = (
    Change("device.imei", "350000000090353", "350000000090361", "page"),
    Change("grade.chosen", "good", "premium", "claims"),
)


def answers() -> QWidget:
    """Return four answers beside each other."""
    page = QWidget()
    grid = QGridLayout(page)
    said = {"said": _SAID, "signer": _SIGNER, "listed_at": _AT}
    shown = (
        Finding("genuine.pdf", "valid", True, checks=_CHECKS, **said),  # type: ignore[arg-type]
        Finding(
            "changed.pdf",
            "not_valid",
            False,
            "The claims beside the signature are not the ones that were signed.",
            "Get the certificate again from where it came.",
            "claims_differ",
            changes=_CHANGES,
            **said,  # type: ignore[arg-type]
        ),
        Finding("practice.json", "training", False, said=_SAID, signer=Signer(_KEY, is_training=True)),
        Finding(
            "stolen.jws",
            "not_valid",
            False,
            "The bench's key was revoked on 2026-11-22 (stolen); nobody is known to have held this.",
            "Ask the shop for the certificate, or for one that replaces it.",
            "revoked",
            **said,  # type: ignore[arg-type]
        ),
    )
    for place, one in enumerate(shown):
        answer = Answer()
        answer.show_finding(one)
        grid.addWidget(answer, place // 2, place % 2)
    return page
