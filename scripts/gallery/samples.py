# SPDX-License-Identifier: Apache-2.0
"""Words, strips and rows that the pages of the gallery share, and the window around them."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.header import Header
from inspector.ui.widgets.key_strip import KeyStrip
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.point_rows import PointRow
from inspector.ui.widgets.rail import Place, Rail
from inspector.ui.widgets.states import StripState
from inspector.ui.widgets.verdict_bar import VerdictActions

_LETTERS = {
    "p": StripState.PASS,
    "f": StripState.FAIL,
    "n": StripState.NOT_APPLICABLE,
    "t": StripState.CANNOT_TEST,
    "c": StripState.CURRENT,
    "r": StripState.READING,
    "-": StripState.TODO,
}
_NAMES = [
    "Identity",
    "Model and order",
    "Blacklist",
    "Account lock",
    "MDM and SIM lock",
    "System integrity",
    "Battery",
    "Charging port",
    "Display image",
    "Touch",
    "Parts",
    "Buttons",
    "Vibration",
    "Biometrics",
    "Rear cameras",
    "Front camera, flash",
    "Loudspeakers",
    "Microphones",
    "Proximity and light",
    "Motion",
    "Cellular and SIM",
    "Wi-Fi, BT, NFC",
    "Satellite fix",
    "Enclosure, liquid",
    "Data erased",
]
_VALUES = {
    1: "match", 2: "match", 3: "clear 13:58", 4: "off", 5: "none", 6: "OEM 18.1", 7: "91 %", 8: "+1.8 %",
    10: "100 %", 11: "genuine", 12: "4 of 4", 20: "9.79 m/s²", 22: "3 of 3",
}  # fmt: skip
_GAPS = {6, 8, 11, 14, 18, 20, 23}
_GATES = {3, 4, 5, 25}


def states(letters: str) -> tuple[StripState, ...]:
    """Return a strip written in letters."""
    return tuple(_LETTERS[letter] for letter in letters)


def action(owner: QWidget, text: str, key: str = "") -> QAction:
    """Return an action of a page."""
    result = QAction(text, owner)
    if key:
        result.setShortcut(QKeySequence(key))
    owner.addAction(result)
    return result


def shell(title: str, context: str, here: str, page: QWidget, hints: list[KeyHint]) -> QWidget:
    """Return a window like the product's, around a page."""
    window = QWidget()
    rail = Rail(
        [
            Place("bench", Icon.BENCH, "Bench", "F2"),
            Place("inspect", Icon.INSPECT, "Inspect", "F3"),
            Place("records", Icon.RECORDS, "Records", "F4"),
            Place("audit", Icon.AUDIT, "Audit", "F5"),
            Place("sync", Icon.SYNC, "Sync", "F6"),
        ],
        Place("settings", Icon.SETTINGS, "Settings", "Ctrl ,"),
    )
    rail.set_current(here)
    rail.set_count("bench", 6)
    header = Header()
    header.set_title(title, context)
    header.set_scanner("Scanner ready")
    header.set_sync("Synced")
    header.set_person("Mika", "technician")
    header.set_clock("14:32")
    keys = KeyStrip()
    keys.set_hints(hints)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(header)
    column.addWidget(page, 1)
    column.addWidget(keys)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(column, 1)
    return window


def point_rows(letters: str) -> list[PointRow]:
    """Return the rows of a point list."""
    rows = [
        PointRow(
            number,
            f"p{number}",
            name,
            state,
            _VALUES.get(number, "") if state is StripState.PASS else "",
            number in _GATES,
            number in _GAPS,
        )
        for number, (name, state) in enumerate(zip(_NAMES, states(letters), strict=True), 1)
    ]
    rows.append(PointRow(None, "grade", "Cosmetic grade", rule_before=True, icon=Icon.NOTE))
    rows.append(PointRow(None, "review", "Review and sign", icon=Icon.SIGN))
    return rows


def verdicts(page: QWidget, words: tuple[str, ...]) -> VerdictActions:
    """Return a page's five verdict actions."""
    keys = ("Space", "F", "N", "T", "Z")
    return VerdictActions(*(action(page, word, key) for word, key in zip(words, keys, strict=True)))


ENGLISH = ("Pass", "Fail", "Not applicable", "Cannot test", "Undo")
GERMAN = ("Bestanden", "Fehler", "Entfällt", "Nicht prüfbar", "Rückgängig")
