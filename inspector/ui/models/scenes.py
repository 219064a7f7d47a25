# SPDX-License-Identifier: Apache-2.0
"""A scene as tile, queue item and point rows: words and numbers for people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inspector.domain.answering import judgement
from inspector.domain.checklist import Method, Phase, Point
from inspector.domain.device import SeenPort
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.domain.person import Person
from inspector.services.bench import SessionState
from inspector.ui.desk import Scene
from inspector.ui.models.point_evidence import NO_BREAK, shown_value
from inspector.ui.models.second_looks import is_second_look_of
from inspector.ui.models.slots import Slot
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.point_rows import PointRow
from inspector.ui.widgets.queue_list import QueueItem
from inspector.ui.widgets.states import DeviceState, StripState, grade_word
from inspector.ui.widgets.tiles import TileData
from inspector.ui.words import advice_of, title_of

translate = QCoreApplication.translate
GRADE_STEP = "grade"
ERASE_STEP = "erase"
REVIEW_STEP = "review"

_DEVICE: Mapping[SessionState, DeviceState] = {
    SessionState.CONNECTING: DeviceState.READING,
    SessionState.WAITING_FOR_TRUST: DeviceState.WAITING_TRUST,
    SessionState.READING: DeviceState.READING,
    SessionState.NEEDS_YOU: DeviceState.NEEDS_YOU,
    SessionState.ERASE: DeviceState.ERASE,
    SessionState.AFTERCHECK: DeviceState.NEEDS_YOU,
    SessionState.READY: DeviceState.READY_TO_SIGN,
    SessionState.CERTIFIED: DeviceState.CERTIFIED,
    SessionState.REFUSED: DeviceState.REFUSED,
    SessionState.CLOSED_BEFORE: DeviceState.NEEDS_YOU,
    SessionState.GONE: DeviceState.GONE,
    SessionState.UNKNOWN: DeviceState.UNKNOWN,
    SessionState.TROUBLE: DeviceState.NEEDS_YOU,
}
_STRIP = {
    Outcome.PASS: StripState.PASS,
    Outcome.FAIL: StripState.FAIL,
    Outcome.NOT_APPLICABLE: StripState.NOT_APPLICABLE,
    Outcome.NOT_TESTED: StripState.CANNOT_TEST,
}
_URGENCY = (
    SessionState.TROUBLE,
    SessionState.NEEDS_YOU,
    SessionState.AFTERCHECK,
    SessionState.CLOSED_BEFORE,
    SessionState.WAITING_FOR_TRUST,
    SessionState.ERASE,
    SessionState.READY,
    SessionState.REFUSED,
)


def device_state(scene: Scene) -> DeviceState:
    """Give what the annunciator says."""
    return _DEVICE[scene.view.state]


def needs_person(scene: Scene) -> bool:
    """Tell whether somebody has to do something here."""
    return scene.view.state in _URGENCY


def urgency(scene: Scene, person: Person | None = None) -> tuple[bool, int, datetime]:
    """Give the order of work: a second look that is ``person``'s, the kind of need, the longest wait."""
    return not is_second_look_of(scene, person), _URGENCY.index(scene.view.state), scene.view.since


def put_aside(tile: TileData) -> TileData:
    """Give the tile of a device that is put aside."""
    line = translate("Scene", "Open it to go on")
    return replace(tile, state=DeviceState.PUT_ASIDE, line=line, waiting_s=None)


def model_name(scene: Scene) -> str:
    """Name the device as the technician would."""
    identity = scene.view.identity or (scene.view.inspection.identity if scene.view.inspection else None)
    if identity is not None and identity.model:
        return identity.model
    if scene.view.state is SessionState.UNKNOWN:
        return translate("Scene", "Unknown device")
    return scene.view.port.facts.get("product", "") or translate("Scene", "New device")


def variant(scene: Scene) -> str:
    """Give storage and colour, or what was seen of a device that no driver takes."""
    identity = scene.view.identity or (scene.view.inspection.identity if scene.view.inspection else None)
    if identity is None:
        return _seen(scene.view.port)
    return " · ".join(part for part in (identity.storage.replace(" ", NO_BREAK), identity.colour) if part)


def _seen(port: SeenPort) -> str:
    vid, pid = port.facts.get("vid", ""), port.facts.get("pid", "")
    return f"USB {vid}:{pid}" if vid else port.address


def number_tail(scene: Scene) -> str:
    """Give the end of the IMEI or serial, ``…48211``."""
    identity = scene.view.identity or (scene.view.inspection.identity if scene.view.inspection else None)
    number = (identity.imei or identity.serial) if identity is not None else ""
    return f"…{number[-5:]}" if number else ""


def grouped_imei(imei: str) -> str:
    """Group an IMEI as it is printed: ``35 000000 004821 1``."""
    return f"{imei[:2]} {imei[2:8]} {imei[8:14]} {imei[14:]}" if len(imei) == 15 else imei


def strip(scene: Scene, current: str = "") -> tuple[StripState, ...]:
    """Give one state a point; ``current`` is the id of the point that is open."""
    if scene.checklist is None or scene.view.inspection is None:
        return ()
    return tuple(point_state(scene, point, current) for point in scene.checklist.points)


def point_state(scene: Scene, point: Point, current: str = "") -> StripState:
    """Give the state of one point."""
    inspection = scene.view.inspection
    found = inspection.findings.get(point.id) if inspection is not None else None
    if found is not None:
        return _STRIP[found.outcome]
    if point.id == current:
        return StripState.CURRENT
    is_reading = scene.view.state is SessionState.READING and point.method is Method.MEASURED
    return StripState.READING if is_reading else StripState.TODO


def next_open(scene: Scene, after: str = "") -> Point | None:
    """Give the next point that a person has to answer, after the one called ``after``, round to the first."""
    if scene.checklist is None or scene.view.inspection is None:
        return None
    findings = scene.view.inspection.findings
    is_late = scene.view.inspection.state in (State.ERASE, State.AFTERCHECK, State.REVIEW)
    phase = Phase.ERASE if is_late else Phase.INSPECT
    points = [one for one in scene.checklist.points if one.phase is phase]
    start = next((at + 1 for at, one in enumerate(points) if one.id == after), 0)
    for point in (*points[start:], *points[:start]):
        if point.id not in findings and point_state(scene, point) is not StripState.READING:
            return point
    return None


def line(scene: Scene) -> str:
    """Say in one line what a device asks or does."""
    view = scene.view
    if view.trouble is not None and view.state is not SessionState.CLOSED_BEFORE:
        is_trouble = view.state is SessionState.TROUBLE
        return title_of(view.trouble) if is_trouble else advice_of(view.trouble)
    match view.state:
        case SessionState.UNKNOWN:
            return translate("Scene", "No driver answers to it. Enter to see what was seen")
        case SessionState.GONE:
            return translate("Scene", "Unplugged {0}. Work is kept").format(
                view.since.astimezone().strftime("%H:%M")
            )
        case SessionState.CLOSED_BEFORE:
            return translate("Scene", "Inspected before. Press R for a new attempt")
        case SessionState.CONNECTING | SessionState.READING:
            return translate("Scene", "Reading")
        case SessionState.ERASE:
            return translate("Scene", "Erase it, then record how")
        case SessionState.AFTERCHECK:
            return translate("Scene", "Plug it in again, or scan its number")
        case _:
            return _line_of_points(scene)


def _line_of_points(scene: Scene) -> str:
    inspection, texts = scene.view.inspection, scene.texts
    if inspection is None or texts is None or scene.verdict is None:
        return ""
    if scene.view.state in (SessionState.REFUSED, SessionState.READY, SessionState.CERTIFIED):
        return _line_of_verdict(scene)
    point = next_open(scene)
    if point is not None:
        words = texts.points[point.id]
        return f"{point.number} {words.title}: {words.question or words.ask}"
    if inspection.grade is None:
        return translate("Scene", "Grade the body")
    return translate("Scene", "Review what is open") if scene.blockers else translate("Scene", "Erase it")


def _line_of_verdict(scene: Scene) -> str:
    inspection, texts = scene.view.inspection, scene.texts
    assert inspection is not None
    assert texts is not None
    assert scene.verdict is not None
    failed = [point_id for point_id in scene.verdict.because if point_id in texts.points]
    if failed:
        return ", ".join(texts.points[point_id].title for point_id in failed)
    battery = inspection.readings.get("battery.health")
    grade = grade_word(inspection.grade.chosen) if inspection.grade else ""
    level = (
        translate("Scene", "battery {0}").format(shown_value(battery))
        if battery is not None and battery.is_known
        else ""
    )
    parts = (grade, level, translate("Scene", "nothing fails"))
    return ". ".join(part[:1].upper() + part[1:] for part in parts if part)


def verb(scene: Scene) -> str:
    """Say what a person has to do, as a verb."""
    match scene.view.state:
        case SessionState.WAITING_FOR_TRUST:
            return translate("Scene", "Allow this computer on the device")
        case SessionState.ERASE:
            return translate("Scene", "Erase it")
        case SessionState.AFTERCHECK:
            return translate("Scene", "Identify it again")
        case SessionState.READY if _needs_second_look(scene):
            return translate("Scene", "Take a second look")
        case SessionState.READY:
            return translate("Scene", "Review and sign")
        case SessionState.REFUSED:
            return translate("Scene", "Set aside")
        case SessionState.CLOSED_BEFORE:
            return translate("Scene", "Inspected before")
        case SessionState.TROUBLE:
            return translate("Scene", "Look at it")
        case _:
            return _verb_of_point(scene)


def _needs_second_look(scene: Scene) -> bool:
    inspection = scene.view.inspection
    return inspection is not None and inspection.grade is not None and inspection.grade.needs_second_look


def _verb_of_point(scene: Scene) -> str:
    point = next_open(scene)
    if point is not None and scene.texts is not None:
        return scene.texts.points[point.id].title
    inspection = scene.view.inspection
    if inspection is not None and inspection.grade is None:
        return translate("Scene", "Grade the body")
    if _needs_second_look(scene):
        return translate("Scene", "Take a second look")
    return translate("Scene", "Review")


def tile(scene: Scene, slot: Slot, now: datetime, current: str = "") -> TileData:
    """Give the tile of a port; ``now`` tells how long it has waited."""
    waited = int((now - scene.view.since).total_seconds()) if needs_person(scene) else None
    return TileData(
        slot=str(slot),
        state=device_state(scene),
        model=model_name(scene),
        variant=variant(scene),
        tail=number_tail(scene),
        line=line(scene),
        strip=strip(scene, current),
        waiting_s=waited,
    )


def queue_item(scene: Scene, slot: Slot, now: datetime, person: Person | None = None) -> QueueItem:
    """Give the row of a device in the queue of what needs a person; ``person`` is who is here."""
    is_second = is_second_look_of(scene, person)
    wanted = translate("Scene", "Take a second look") if is_second else verb(scene)
    return QueueItem(
        slot=str(slot),
        state=device_state(scene),
        verb=wanted,
        model=model_name(scene),
        line=_more_than(wanted, line(scene)),
        waiting_s=int((now - scene.view.since).total_seconds()),
    )


def _more_than(said: str, words: str) -> str:
    """Give of a line what was not said above it: the question without its point's number and name."""
    _, found, rest = words.partition(f"{said}: ")
    if found:
        return rest
    return translate("Scene", "Then erase and sign") if words == said else words


def point_rows(scene: Scene, current: str) -> list[PointRow]:
    """Give the list of points, and the steps after them."""
    if scene.checklist is None or scene.texts is None:
        return []
    points = scene.checklist.points
    rows = []
    for place, point in enumerate(points):
        following = points[place + 1].group if place + 1 < len(points) else point.group
        rows.append(
            PointRow(
                number=point.number,
                id=point.id,
                name=scene.texts.points[point.id].title,
                state=point_state(scene, point, current),
                value=row_value(scene, point),
                is_gate=point.is_gate,
                gap_after=following != point.group,
            )
        )
    return rows + _steps(scene)


def _steps(scene: Scene) -> list[PointRow]:
    inspection = scene.view.inspection
    grade = inspection.grade if inspection is not None else None
    given = grade_word(grade.chosen) if grade is not None else ""
    done = StripState.PASS if grade is not None else StripState.TODO
    if _needs_second_look(scene):
        given, done = translate("Scene", "second look"), StripState.TODO
    return [
        PointRow(
            None,
            GRADE_STEP,
            translate("Scene", "Cosmetic grade"),
            done,
            given,
            rule_before=True,
            icon=Icon.NOTE,
        ),
        PointRow(None, REVIEW_STEP, translate("Scene", "Review and sign"), icon=Icon.SIGN),
    ]


def row_value(scene: Scene, point: Point) -> str:
    """Give the short value beside a point's name: its reading, else nothing."""
    inspection = scene.view.inspection
    if inspection is None:
        return ""
    said = judgement(inspection, point)
    reading = said.reading
    value = shown_value(reading) if reading is not None and reading.is_known else ""
    if len(value) <= _ROW_VALUE:
        return value
    # A number is known by its end; what is no number stands with the device already.
    return f"…{value[-5:]}" if value.isdigit() else ""


_ROW_VALUE = 7
"""The most characters of a value that leave its point's name whole."""
