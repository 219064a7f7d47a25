# SPDX-License-Identifier: Apache-2.0
"""The bench with every state of a tile."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gallery.samples import action, shell, states
from inspector.ui.widgets.hub_view import BenchHubs, HubData
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.queue_list import QueueItem, QueuePanel
from inspector.ui.widgets.states import DeviceState
from inspector.ui.widgets.tiles import TileData


def tiles() -> list[HubData]:
    """Return the two hubs of the drawing."""
    every = "p" * 25
    rows = {
        "A1": (DeviceState.NEEDS_YOU, "iPhone 13", "128 GB · Midnight", "…48211", "ppppppppppppc------p-p---",
               "13 Vibration: did you feel three pulses?", 42),
        "A2": (DeviceState.READING, "Galaxy S21 5G", "128 GB · Grey", "…11771", "ppppppr------------------",
               "7 Battery: reading full charge", None),
        "A3": (DeviceState.WAITING_TRUST, "iPhone 12 mini", "not readable yet", "", "-" * 25,
               "Tap Trust on the phone, then its passcode", 75),
        "A4": (DeviceState.READY_TO_SIGN, "Pixel 6a", "128 GB · Charcoal", "…90353", every,
               "Good. Battery 91 %. Nothing fails", 125),
        "A5": (DeviceState.CERTIFIED, "Galaxy A52s", "128 GB · Black", "…66429", every,
               "Good · label printed 14:21", None),
        "A6": (DeviceState.REFUSED, "iPhone 11", "64 GB · White", "…33106", "pppf" + "p" * 20 + "t",
               "4 Account lock is on. Return to supplier", 390),
        "A8": (DeviceState.ERASE, "Redmi Note 11", "128 GB · Blue", "…77509", "p" * 24 + "c",
               "Erase it from its own settings, then press G", 18),
        "B1": (DeviceState.GONE, "iPhone 13", "256 GB · Blue", "…55281", "p" * 17 + "-" * 8,
               "Unplugged 14:29. Work is kept", None),
        "B3": (DeviceState.NEEDS_YOU, "Galaxy S22", "128 GB · Green", "…20947", every,
               "Second look: Fair suggested, Good chosen", 191),
        "B4": (DeviceState.UNKNOWN, "Unknown device", "USB 2A70:9024", "", "",
               "No driver answers to it. Enter to see what was seen", None),
        "B5": (DeviceState.CERTIFIED, "iPhone SE 2022", "64 GB · Red", "…88167", "p" * 13 + "n" + "p" * 11,
               "Excellent · label printed 14:08", None),
        "B6": (DeviceState.READING, "Xperia 5 III", "128 GB · Black", "…44038", "pppppppr-----------pp----",
               "8 Charging: 1 of 3 min, +0.6 %", None),
    }  # fmt: skip

    def tile(slot: str) -> TileData:
        if slot not in rows:
            return TileData(slot)
        state, model, variant, tail, strip, line, waiting = rows[slot]
        return TileData(slot, state, model, variant, tail, line, states(strip), waiting_s=waiting)

    return [HubData(hub, f"Hub {hub}", tuple(tile(f"{hub}{port}") for port in range(1, 9))) for hub in "AB"]


def bench() -> QWidget:
    """Return the bench."""
    page = QWidget()
    queue = QueuePanel(action(page, "Open next", "G"))
    queue.set_items(
        [
            QueueItem(
                "B3",
                DeviceState.NEEDS_YOU,
                "Take a second look",
                "Galaxy S22",
                "Fair suggested, Good chosen",
                191,
            ),
            QueueItem("A1", DeviceState.NEEDS_YOU, "Feel the vibration", "iPhone 13", "13 Vibration", 42),
            QueueItem("A8", DeviceState.ERASE, "Erase the phone", "Redmi Note 11", "25 Data erased", 18),
            QueueItem(
                "A3",
                DeviceState.WAITING_TRUST,
                "Tap Trust on the phone",
                "iPhone 12 mini",
                "Then enter its passcode",
                75,
            ),
            QueueItem(
                "A4",
                DeviceState.READY_TO_SIGN,
                "Review and sign",
                "Pixel 6a",
                "Grade Good, nothing fails",
                125,
            ),
            QueueItem("A6", DeviceState.REFUSED, "Set aside", "iPhone 11", "4 Account lock is on", 390),
        ],
        12,
    )
    queue.set_tally(
        [("Certified today", "38"), ("First pass", "92 %"), ("Refused today", "3"), ("Per device", "4:06")]
    )
    hubs = BenchHubs()
    hubs.set_hubs(tiles())
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(queue)
    row.addWidget(hubs, 1)
    arrows = tuple(action(page, "Move", key) for key in ("Up", "Down", "Left", "Right"))
    hints = [
        KeyHint((action(page, "Next that needs you", "G"),)),
        KeyHint(arrows),
        KeyHint((action(page, "Open", "Return"),)),
        KeyHint((action(page, "Read again", "R"),)),
        KeyHint((action(page, "Find", "/"),), trailing=True),
        KeyHint((action(page, "All keys", "F1"),), trailing=True),
        KeyHint((action(page, "Lock", "F10"),), trailing=True),
    ]
    window = shell("Bench 3", "Hall B · order lot 2026-1147", "bench", page, hints)
    QTimer.singleShot(0, lambda: hubs.focus_slot("B3"))
    return window
