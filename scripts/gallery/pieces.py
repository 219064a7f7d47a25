# SPDX-License-Identifier: Apache-2.0
"""What no other page shows, all drawings, and the longest words."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gallery.samples import action, shell, states, verdicts
from inspector.domain.finding import Outcome
from inspector.domain.reading import Quality
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.destination_card import Destination, DestinationCard, DestinationState
from inspector.ui.widgets.device_drawing import DeviceDrawing
from inspector.ui.widgets.drawing_shapes import FORMS, guides
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.evidence import Evidence, EvidencePanel
from inspector.ui.widgets.notice import Gravity, Notice, NoticeText
from inspector.ui.widgets.state_mark import StateMark
from inspector.ui.widgets.states import DeliveryState, DeviceState
from inspector.ui.widgets.strip import Strip, table_shape
from inspector.ui.widgets.text import Text, body_strong
from inspector.ui.widgets.verdict_bar import VerdictBar


def pieces() -> QWidget:
    """Return what no other page shows: marks, notices, cards, evidence in every quality."""
    page = QWidget()
    column = QVBoxLayout(page)
    for gravity in Gravity:
        notice = Notice()
        notice_text = NoticeText("The printer has no paper.", "Fill it: 3 labels wait.", gravity)
        notice.tell(notice_text, action(page, "Print again", "P"))
        column.addWidget(notice)
    for kinds, pill in (
        (tuple(DeviceState), False),
        (tuple(DeviceState), True),
        (tuple(DeliveryState), False),
    ):
        row = QHBoxLayout()
        for kind in kinds:
            row.addWidget(StateMark(kind, pill=pill))
        row.addStretch()
        column.addLayout(row)
    row = QHBoxLayout()
    for outcome in Outcome:
        row.addWidget(StateMark(outcome, pill=True))
    for letters in ("p" * 25, "pppfpnptppcrr------------"):
        strip = Strip(shape=table_shape)
        strip.set_states(states(letters))
        row.addWidget(strip)
    row.addStretch()
    column.addLayout(row)
    cards = QHBoxLayout()
    for name, state, text in (
        ("Shop store", DestinationState.UP_TO_DATE, ""),
        ("Registry", DestinationState.NOT_ANSWERING, ""),
        ("Marketplace", DestinationState.REFUSED, "2 refused"),
    ):
        cards.addWidget(
            DestinationCard(
                Destination(name, "certificates", state, text, "3 waiting since 14:29", "next try 0:42")
            )
        )
    column.addLayout(cards)
    panels = QHBoxLayout()
    for quality, reason in (
        (Quality.REFUSED, "The phone did not answer within 5 s."),
        (Quality.ABSENT, "This phone has no wireless charging."),
        (Quality.IMPLAUSIBLE, "It says 240 %."),
        (None, ""),
    ):
        panel = EvidencePanel()
        panel.show_evidence(
            Evidence(
                "Battery at 80 % or more.",
                "phone-25 v1, point 7",
                source="Battery gauge",
                quality=quality,
                reason=reason,
            )
        )
        panels.addWidget(panel)
    column.addLayout(panels)
    empty = EmptyState(
        Icon.PLUG_IN, "Plug in a phone. It starts by itself.", "No phone? Try the demonstration.",
        action(page, "Open the demonstration", "D"),
    )  # fmt: skip
    column.addWidget(empty, 1)
    return shell("Pieces", "", "sync", page, [])


def drawings() -> QWidget:
    """Return all guide drawings and forms."""
    page = QWidget()
    grid = QGridLayout(page)
    entries = [(form, point) for form in ("notch", "laptop") for point in guides(form)]
    entries += [(form, "") for form in FORMS]
    for place, (form, point) in enumerate(entries):
        drawing = DeviceDrawing()
        drawing.show_guide(form, point)
        row, column = divmod(place, 10)
        grid.addWidget(drawing, 2 * row, column)
        grid.addWidget(Text(point or form, body_strong), 2 * row + 1, column)
    return page


def pseudo() -> QWidget:
    """Return the verdict bar in words as long as translations get."""
    page = QWidget()
    words = ("[Þåšš ···]", "[Ƒåîļ ···]", "[Ñöţ åþþļîçåƀļé ·····]", "[Çåññöţ ţéšţ ····]", "[Ûñðö ··]")
    column = QVBoxLayout(page)
    column.addWidget(VerdictBar(verdicts(page, words)))
    column.addStretch()
    return shell("[Ïñšþéçţîöñ ····]", "phone-25 v1", "inspect", page, [])
