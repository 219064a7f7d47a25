# SPDX-License-Identifier: Apache-2.0
"""How what a desk asks of another bench stands, in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.errand import ErrandKind, ErrandState, SentErrand

translate = QCoreApplication.translate


def errand_words(one: SentErrand | None) -> str:
    """Say how it stands; empty text where nothing was asked, or it was taken back."""
    if one is None or one.state is ErrandState.WITHDRAWN:
        return ""
    said = _said(one).format(bench=one.errand.bench, time=_time(one), why=one.words)
    if one.errand.kind is ErrandKind.VOID:
        return translate("ReviewQueue", "Void: {state}").format(state=said)
    return said


def _said(one: SentErrand) -> str:
    match one.state:
        case ErrandState.WAITING | ErrandState.FETCHED:
            return translate("ReviewQueue", "Waiting for {bench}.")
        case ErrandState.TAKEN:
            return translate("ReviewQueue", "{bench} has it since {time}.")
        case ErrandState.REFUSED:
            return translate("ReviewQueue", "{bench} refused it: {why}")
        case _:
            return translate("ReviewQueue", "Not needed any more at {bench}: {why}")


def _time(one: SentErrand) -> str:
    return f"{one.settled_at.astimezone():%Y-%m-%d %H:%M}" if one.settled_at is not None else ""
