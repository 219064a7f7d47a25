# SPDX-License-Identifier: Apache-2.0
"""Render all widgets, light and dark, to pictures to look at.

    QT_QPA_PLATFORM=offscreen python scripts/gallery.py FOLDER

One picture a page and theme, at the sizes that the screens have. The devices
on them are made up.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.finding import Outcome
from inspector.domain.grading import DefectKind, Grade, Surface
from inspector.domain.reading import Quality
from inspector.ui.theme import fonts
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import apply_theme, theme, theme_source
from inspector.ui.theme.tokens import ThemeName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.check_list import Check, CheckList
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.destination_card import Destination, DestinationCard, DestinationState
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.device_drawing import DeviceDrawing, Pin
from inspector.ui.widgets.drawing_shapes import FORMS, guides
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.evidence import Evidence, EvidencePanel
from inspector.ui.widgets.figure import FigureLabel
from inspector.ui.widgets.focus_ring import FocusRing
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.header import Header
from inspector.ui.widgets.hub_view import BenchHubs, HubData
from inspector.ui.widgets.key_strip import KeyStrip
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.notice import Gravity, Notice, NoticeText
from inspector.ui.widgets.page_preview import PagePreview, PreviewState
from inspector.ui.widgets.point_heading import PointHeading
from inspector.ui.widgets.point_list import PointList
from inspector.ui.widgets.point_rows import PointModel, PointRow
from inspector.ui.widgets.queue_list import QueueItem, QueuePanel
from inspector.ui.widgets.rail import Place, Rail
from inspector.ui.widgets.review_points import ReviewPoints
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.state_mark import StateMark
from inspector.ui.widgets.states import CellState, DeliveryState, DeviceState, StripState
from inspector.ui.widgets.strip import Strip, table_shape
from inspector.ui.widgets.text import Rule, Text, body_strong
from inspector.ui.widgets.tiles import TileData
from inspector.ui.widgets.touch_grid import TouchGrid
from inspector.ui.widgets.verdict_bar import VerdictActions, VerdictBar

WIDE = QSize(1600, 1000)
SMALL = QSize(1280, 800)

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
        [("Certified today", "38"), ("First pass", "92 %"), ("Refused today", "3"), ("Per phone", "4:06")]
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


def inspection(
    stage: QWidget, current: str, letters: str, evidence: Evidence, words: tuple[str, ...]
) -> QWidget:
    """Return an inspection around a stage."""
    page = QWidget()
    model = PointModel(page)
    model.set_rows(point_rows(letters))
    points = PointList(model)
    points.set_current(current)
    device = DeviceBar()
    device.set_device("A1", "iPhone 13", "128 GB · Midnight", "35 000000 004821 1")
    device.set_states(states(letters))
    actions = verdicts(page, words)
    note, photo = action(page, "Note", "M"), action(page, "Photo", "C")
    panel = EvidencePanel([(note, Icon.NOTE), (photo, Icon.CAMERA)])
    panel.show_evidence(evidence)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(stage, 1)
    middle.addWidget(panel)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(device)
    right.addLayout(middle, 1)
    right.addWidget(VerdictBar(actions))
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(points)
    row.addLayout(right, 1)
    codes = tuple(action(page, "Defect code", str(digit)) for digit in range(1, 10))
    hints = [
        KeyHint((actions.passed,), on_button=True),
        KeyHint((actions.failed,), on_button=True),
        KeyHint(codes),
        KeyHint((action(page, "Other point", "Up"), action(page, "", "Down"))),
        KeyHint((photo,)),
        KeyHint((note,)),
        KeyHint((action(page, "Auto-advance on", "A"),)),
        KeyHint((action(page, "Next device", "G"),), trailing=True),
        KeyHint((action(page, "Bench", "Esc"),), trailing=True),
    ]
    return shell("Inspection", "phone-25 v1", "inspect", page, hints)


def guided_stage(ask: str, question: str, method: str) -> QWidget:
    """Return the stage of the vibration point."""
    stage = QWidget()
    heading = PointHeading()
    heading.set_point(13, "Vibration", method, ask, question)
    drawing = DeviceDrawing()
    drawing.show_guide("notch", "vibration.motor")
    codes = CodeRow()
    codes.set_codes([Code("1", "none felt"), Code("2", "weak"), Code("3", "rattles")])
    foot = QHBoxLayout()
    foot.addWidget(ActionButton(action(stage, "Play again", "R"), icon=Icon.AGAIN))
    foot.addWidget(codes, 1)
    column = QVBoxLayout(stage)
    column.setContentsMargins(28, 16, 28, 20)
    column.addWidget(heading)
    column.addWidget(drawing, 1)
    column.addLayout(foot)
    return stage


MEASURED = Evidence(
    criterion="Three pulses felt, or each at least 0.15 g rms on the accelerometer. No rattle.",
    criterion_source="phone-25 v1, point 13",
    reading="0.42",
    unit="g rms",
    source="Phone accelerometer, 400 Hz",
    quality=Quality.MEASURED,
    quality_text="Good: 1,204 of 1,204 samples",
    taken_at="14:31:58",
    judgement=Outcome.PASS,
    judgement_text="meets 0.15",
    footnote="The reading agrees with a pass. The verdict is yours.",
)


def guided() -> QWidget:
    """Return a guided point."""
    stage = guided_stage(
        "Hold the phone in your palm. It plays three short pulses.",
        "Did you feel all three, without a rattle?",
        "Guided · checked by the phone's accelerometer",
    )
    return inspection(stage, "p13", "ppppppppppppc------p-p---", MEASURED, ENGLISH)


def german() -> QWidget:
    """Return a guided point in German words, for the small window."""
    stage = guided_stage(
        "Halten Sie das Gerät in der Handfläche. Es vibriert dreimal kurz.",
        "Haben Sie alle drei Impulse gespürt, ohne Klappern?",
        "",
    )
    return inspection(stage, "p13", "ppppppppppppc------p-p---", MEASURED, GERMAN)


def touch() -> QWidget:
    """Return the live touch test."""
    stage = QWidget()
    grid = TouchGrid(9, 19)
    for place in range(13 * 9 + 5):
        grid.set_cell(place % 9, place // 9, CellState.DONE)
    grid.set_cell(8, 5, CellState.MISSED)
    grid.set_cell(5, 13, CellState.NOW)
    heading = PointHeading()
    heading.set_point(10, "Touch", "Guided · scored by the app")
    row = QHBoxLayout()
    row.addWidget(grid)
    ask = Text("Sweep every square on the phone with one finger, edge to edge.", lambda k: k.ask, wrap=True)
    row.addWidget(ask, 1, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout(stage)
    column.setContentsMargins(28, 16, 28, 20)
    column.addWidget(heading)
    column.addLayout(row, 1)
    evidence = Evidence(
        criterion="Every square of the 9 × 19 grid reached. No touch by itself for 10 s.",
        criterion_source="phone-25 v1, point 10",
        source="Test page on the phone",
        footnote="Passes by itself when the grid is full. You need not press a key.",
    )
    window = inspection(stage, "p10", "pppppppppc---------pp-p--", evidence, ENGLISH)
    for bar in window.findChildren(VerdictBar):
        bar.set_auto("Pass when full")
    return window


def cosmetic() -> QWidget:
    """Return the pieces of the cosmetic grade."""
    page = QWidget()
    drawing = DeviceDrawing()
    drawing.show_surfaces("notch")
    drawing.set_pins(
        [
            Pin(1, Surface.BACK, 640, 140, DefectKind.SCRATCH),
            Pin(2, Surface.BACK, 700, 750, DefectKind.SCRATCH, is_selected=True),
            Pin(3, Surface.FRONT, 300, 600, DefectKind.CRACK),
            Pin(4, Surface.LEFT, 500, 930, DefectKind.DENT),
            Pin(5, Surface.FRONT, 600, 200, DefectKind.STAIN),
        ]
    )
    side = QVBoxLayout()
    for name, choices, value in (
        ("Kind", ("Scratch", "Dent", "Crack", "Stain", "Burn"), "Scratch"),
        ("Length", ("< 5 mm", "5 to 15", "> 15 mm"), "5 to 15"),
        ("Seen from", ("Not at 20 cm", "20 cm", "50 cm"), "20 cm"),
        ("Felt by fingernail", ("No", "Yes"), "No"),
    ):
        side.addWidget(Text(name, lambda kind: kind.small_strong, "ink3"))
        choice = Segmented(name, [Choice(text, text) for text in choices])
        choice.set_value(value)
        side.addWidget(choice)
    long_words = ("Kratzer", "Delle", "Riss oder Bruch", "Verfärbung", "Einbrennung")
    long_choice = Segmented("Art", [Choice(text, text) for text in long_words])
    long_choice.set_value("Verfärbung")
    side.addWidget(long_choice)
    side.addStretch()
    for suggested, chosen in ((Grade.FAIR, Grade.GOOD), (Grade.GOOD, Grade.GOOD), (Grade.GOOD, None)):
        scale = GradeScale()
        scale.set_grades(suggested, chosen, "Mika" if chosen else "")
        side.addWidget(scale)
    right = QWidget()
    right.setFixedWidth(420)
    right.setLayout(side)
    row = QHBoxLayout(page)
    row.addWidget(drawing, 1)
    row.addWidget(right)
    return shell("Inspection", "phone-25 v1", "inspect", page, [])


def sample_pdf() -> bytes:
    """Return a small PDF page."""
    from reportlab.pdfgen import canvas

    drawing = canvas.Canvas("unused", invariant=1)
    drawing.setFont("Helvetica-Bold", 40)
    drawing.drawString(60, 700, "Pixel 6a")
    drawing.rect(60, 300, 300, 200)
    return bytes(drawing.getpdfdata())


def review() -> QWidget:
    """Return the review."""
    page = QWidget()
    device = DeviceBar()
    device.set_device("A4", "Pixel 6a", "128 GB · Charcoal", "35 000000 009035 3")
    device.set_states(states("p" * 25))
    model = PointModel(page)
    model.set_rows(point_rows("p" * 25)[:25])
    figures = QHBoxLayout()
    for value, unit in (("Passes", ""), ("Good", ""), ("91", "%"), ("4:06", "")):
        figure = FigureLabel()
        figure.set_value(value, unit)
        figures.addWidget(figure)
    left = QVBoxLayout()
    left.addLayout(figures)
    left.addWidget(Rule())
    left.addWidget(ReviewPoints(model))
    left.addStretch()
    preview = PagePreview()
    preview.setFixedWidth(560)
    preview.show_pdf(sample_pdf())
    checks = CheckList()
    checks.set_checks(
        [
            Check(True, "All 25 points answered", "25 pass, 0 fail, 0 not applicable"),
            Check(True, "Four gates hold", "blacklist 13:58, account, MDM and SIM, erasure"),
            Check(False, "Identifiers differ after the erase", "Read again: the serial ends in 9F2", "p1"),
            Check(None, "Registry asked", "no answer yet"),
        ]
    )
    sign = action(page, "Sign and print", "S")
    blocked = action(page, "Sign and print", "S")
    blocked.setEnabled(False)
    off = ActionButton(blocked, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.SIGN)
    off.set_off_reason("Sign: 2 points open")
    right = QVBoxLayout()
    right.setContentsMargins(24, 20, 24, 20)
    right.addWidget(Text("Before you sign", lambda kind: kind.heading))
    right.addWidget(checks)
    right.addStretch()
    right.addWidget(ActionButton(sign, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.SIGN))
    right.addWidget(off)
    right.addWidget(ActionButton(action(page, "Sign only", "Shift+S")))
    right.addWidget(ActionButton(action(page, "Back to point…", "Z"), ButtonKind.FAIL, icon=Icon.UNDO))
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addLayout(left, 1)
    row.addWidget(preview)
    row.addLayout(right)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(device)
    column.addLayout(row, 1)
    window = shell("Review and sign", "attempt 1", "inspect", page, [])
    _wait_for(preview)
    return window


def _wait_for(preview: PagePreview) -> None:
    loop = QEventLoop()
    preview.state_changed.connect(lambda: loop.quit() if preview.state() is PreviewState.READY else None)
    QTimer.singleShot(5000, loop.quit)
    loop.exec()


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
    entries = [("notch", point) for point in guides()] + [(form, "") for form in FORMS]
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


PAGES: dict[str, tuple[Callable[[], QWidget], QSize]] = {
    "bench": (bench, WIDE),
    "guided": (guided, WIDE),
    "german-1280": (german, SMALL),
    "touch": (touch, WIDE),
    "cosmetic": (cosmetic, WIDE),
    "review": (review, WIDE),
    "pieces": (pieces, WIDE),
    "drawings": (drawings, WIDE),
    "bench-1280": (bench, SMALL),
    "pseudo-1280": (pseudo, SMALL),
}


def render(app: QApplication, name: str, theme_name: ThemeName, folder: Path, zoom: int) -> None:
    """Write one page as a picture."""
    build, size = PAGES[name]
    apply_theme(app, theme_name, zoom=zoom)
    theme_source().set_compact(size == SMALL)
    window = build()
    ring = FocusRing(window)
    window.resize(size)
    window.show()
    for _ in range(6):
        app.processEvents()
    window.grab().save(str(folder / f"{name}-{theme().name}{'' if zoom == 100 else f'-{zoom}'}.png"))
    ring.hide()
    window.close()
    window.deleteLater()
    app.processEvents()


def main() -> None:
    """Write the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*", help=f"of {', '.join(PAGES)}; none: all")
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--theme", choices=("light", "dark"), action="append")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    apply_theme(app, "light")
    fonts.load_rest()
    theme_source().fonts_loaded()
    for name in chosen.pages or PAGES:
        for theme_name in chosen.theme or ("light", "dark"):
            render(app, name, theme_name, chosen.folder, chosen.zoom)


if __name__ == "__main__":
    main()
