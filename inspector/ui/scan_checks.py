# SPDX-License-Identifier: Apache-2.0
"""What a scan says of the device that is open: that it is another one, or which order it is for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from shiboken6 import isValid

from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import BenchTrouble
from inspector.domain.inspection import Inspection, State
from inspector.domain.scan import Scan, ScanKind
from inspector.ui.mismatch.page import Mismatch, MismatchPage
from inspector.ui.models import scenes
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.notice import Gravity, NoticeText
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.ui.desk import Desk, Scene
    from inspector.ui.main_window import MainWindow
    from inspector.ui.page import Page
    from inspector.ui.records.page import RecordsPage
    from inspector.wiring import App

_IMEIS = (ScanKind.IMEI, ScanKind.IMEISV)


def names(identity: DeviceIdentity, scan: Scan) -> bool:
    """Tell whether a scanned number is one of a device's."""
    imeis = {identity.imei, identity.imei2} - {""}
    if scan.kind is ScanKind.IMEISV:  # the last two digits are the software's, not the device's
        return any(one[:14] == scan.value[:14] for one in imeis)
    if scan.kind is ScanKind.MEID:
        return bool(identity.meid) and scan.value.startswith(identity.meid.upper()[:14])
    return scan.value in imeis or (bool(identity.serial) and scan.value == identity.serial)


def _contradicts(identity: DeviceIdentity, scan: Scan) -> bool:
    """Tell whether a number is for certain not a device's, by what that device says itself.

    What only looks like a serial may be a model's number or anything else: it counts
    where the label calls it one, as ``S/N: …`` does.
    """
    if names(identity, scan):
        return False
    if scan.kind in _IMEIS:
        return bool(identity.imei or identity.imei2)
    return scan.kind is ScanKind.SERIAL and scan.is_labelled and bool(identity.serial)


class NumberCheck(QObject):
    """Stops where a number is not that of the open device, and does what is chosen there.

    Signals:
        told: something was said of a scan; carries whether it was refused.
    """

    told = Signal(bool)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._from: Page | None = None
        self._wired: Page | None = None
        window.remade.connect(self._on_remade)

    def take(self, scan: Scan, other: Scene | None) -> bool:
        """Look at a number; tells whether it stopped here. ``other`` is the device that has it.

        A number of any kind that is another plugged device's is not the open one's.
        """
        found = self._open_inspection()
        if found is None:
            return False
        scene, inspection = found
        is_shown = self._window.page() is self._window.__dict__.get("mismatch")
        if is_shown and names(inspection.identity, scan):
            return self._settle(scan)
        is_others = other is not None and not names(inspection.identity, scan)
        if not is_others and not _contradicts(inspection.identity, scan):
            return False
        self._stop(scene, inspection, scan, other)
        return True

    def look_up(self, scan: Scan, unknown: Callable[[], None]) -> None:
        """Stop where the records know the number as another device's; else call ``unknown``.

        For what shows no own shape, a serial, and is no plugged device's. Where no
        device is open there is nothing to stop: its record is opened.
        """
        found = self._open_inspection()
        if found is None:
            known = partial(self._on_recorded, unknown)
            self._desk.do(lambda app, _: _recorded(app, scan), known, lambda _: unknown())
            return
        uid, identity = found[1].uid, found[1].identity

        def told(words: str) -> None:
            now = self._open_inspection()
            if not words:
                unknown()
            elif now is not None and now[1].uid == uid:  # else somebody went on meanwhile
                self._stop(*now, scan, None)

        self._desk.do(lambda app, _: _record_of(app, identity, scan), told, lambda _: unknown())

    def _on_recorded(self, unknown: Callable[[], None], found: Inspection | None) -> None:
        if found is None:
            unknown()
        elif self._open_inspection() is None:  # else somebody opened a device meanwhile
            number = found.identity.imei or found.identity.serial
            self._window.go("records")
            cast("RecordsPage", self._window.place("records")).open_found(number, found.uid)
            self._window.header.show_scan(number, Icon.RECORDS)
            self.told.emit(False)

    def _open_inspection(self) -> tuple[Scene, Inspection] | None:
        """Give what is open before the person, and not closed."""
        window = self._window
        is_shown = window.page() is window.__dict__.get("mismatch")
        shown = window.mismatch.mismatch if is_shown else None
        scene = window.bench.scene(shown.key if shown is not None else window.key_in_hand())
        inspection = scene.view.inspection if scene is not None else None
        if scene is None or inspection is None or inspection.state.is_closed:
            return None
        return scene, inspection

    def _stop(self, scene: Scene, inspection: Inspection, scan: Scan, other: Scene | None) -> None:
        window, page = self._window, self._window.mismatch
        if window.page() is not page:
            self._from = window.page()
        is_asked = self._from is window.inspection and _contradicts(inspection.identity, scan)
        if not (is_asked and window.inspection.take_scan(scan.value)):
            self._note(inspection.uid)  # else the step that asked for a number has put it on record
        page.show_mismatch(self._mismatch(scene, inspection, scan, other))
        self._wire()
        window.see(page)
        window.header.show_scan(self.tr("Two numbers differ"), Icon.TROUBLE, refused=True)
        self._desk.do(lambda app, _: _record_of(app, inspection.identity, scan), page.show_record)
        self.told.emit(True)

    def _mismatch(self, scene: Scene, inspection: Inspection, scan: Scan, other: Scene | None) -> Mismatch:
        one, bench = inspection.identity, self._window.bench
        is_early = inspection.state in (State.READING, State.INSPECTING)
        may = is_early and scan.kind is ScanKind.IMEI and bool(one.imei) and not one.imei2 and other is None
        where = bench.slot(other.view.key) if other is not None else ""
        return Mismatch(
            scene.view.key,
            bench.slot(scene.view.key),
            scenes.model_name(scene),
            _like(one, scan),
            scan.value,
            may,
            other.view.key if other is not None else "",
            f"{where}, {scenes.model_name(other)}" if other is not None else "",
        )

    def _settle(self, scan: Scan) -> bool:
        """Go back to the device whose own number was scanned, with the second number where that was asked."""
        page = self._window.mismatch
        if page.is_checking:
            page.confirm()
            return True
        self._back()
        return False

    def _note(self, uid: str, *, is_aside: bool = False) -> None:
        self._desk.do(lambda app, _: app.inspections.note_mismatch(uid, app.operator, is_aside=is_aside))

    # ── what is chosen ───────────────────────────────────────────────────────

    def _on_remade(self, before: Page) -> None:
        """Stop here again, in the words of now."""
        if isinstance(before, MismatchPage) and before.mismatch is not None:
            self._from = self._window.page_like(self._from)
            self._window.mismatch.take_over(before)
            self._wire()
            self._window.see(self._window.mismatch)

    def _wire(self) -> None:
        page = self._window.mismatch
        if self._wired is page:
            return
        self._wired = page
        page.kept.connect(lambda _: self._back())
        page.go_wanted.connect(self._window.open_other)
        page.read_wanted.connect(self._on_read)
        page.aside_wanted.connect(self._on_aside)
        page.second_wanted.connect(self._on_second)

    def _back(self) -> None:
        is_there = self._from is not None and isValid(self._from)  # a change of language makes pages anew
        self._window.see(self._from if is_there and self._from is not None else self._window.bench)

    def _on_read(self, key: str) -> None:
        self._desk.do(lambda _, bench: bench.read_again(key))
        self._back()

    def _on_aside(self, key: str) -> None:
        scene = self._window.bench.scene(key)
        if scene is not None and scene.view.inspection is not None:
            self._note(scene.view.inspection.uid, is_aside=True)
            self._window.bench.aside.look()
        self._window.go("bench")
        words = self.tr("{slot} put aside").format(slot=self._window.bench.slot(key))
        self._window.header.show_scan(words, Icon.FLAG)

    def _on_second(self, key: str, number: str) -> None:
        scene = self._window.bench.scene(key)
        if scene is None or scene.view.inspection is None:
            return
        uid = scene.view.inspection.uid

        def taken(_: object) -> None:
            self._back()
            self._window.header.show_scan(self.tr("Second number noted"), Icon.SIM)
            self.told.emit(False)

        self._desk.do(
            lambda app, _: app.inspections.second_imei(uid, number, app.operator), taken, self._on_trouble
        )

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._window.mismatch.show_record(trouble_words(trouble))


def _like(identity: DeviceIdentity, scan: Scan) -> str:
    """Give the device's number that a scanned one is to be held against: of its kind, else what there is."""
    imei = identity.imei or identity.imei2
    if scan.kind in _IMEIS:
        return imei or identity.serial
    if scan.kind is ScanKind.MEID:
        return identity.meid or imei or identity.serial
    return identity.serial or imei


def _recorded(app: App, scan: Scan) -> Inspection | None:
    """Give the newest inspection of the device that has a number, on the desk's thread."""
    value, nothing = scan.value, DeviceIdentity("", Category.PHONE)
    asked = replace(nothing, imei=value[:15]) if scan.kind in _IMEIS else replace(nothing, serial=value)
    begun = (one for one in reversed(app.inspections.unfinished()) if names(one.identity, scan))
    return next(begun, None) or app.inspections.last_closed(asked)


def _record_of(app: App, open_device: DeviceIdentity, scan: Scan) -> str:
    """Say what the records know of a number, on the desk's thread; empty for the open device's own."""
    is_imei = scan.kind in _IMEIS
    bare = replace(open_device, serial="", imei="", imei2="", meid="")
    asked = replace(bare, imei=scan.value[:15]) if is_imei else replace(bare, serial=scan.value)
    closed = app.inspections.last_closed(asked)
    if closed is None or closed.finished_at is None:
        return ""
    said = QCoreApplication.translate(
        "NumberCheck", "The scanned number was inspected here before: {model}, {day}."
    )
    day = closed.finished_at.astimezone().strftime("%Y-%m-%d")
    return said.format(model=closed.identity.model or closed.identity.model_number, day=day)


class OrderLink(QObject):
    """Links a scanned order to the open device; where another is linked, it asks in a bar.

    Signals:
        told: something was said of a scan; carries whether it was refused.
    """

    told = Signal(bool)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._asked = ("", "")
        self._change = QAction(self)
        self._change.triggered.connect(lambda _checked=False: self._on_change())

    def take(self, reference: str) -> None:
        """Link an order to the device that is open."""
        scene = self._window.bench.scene(self._window.key_in_hand())
        inspection = scene.view.inspection if scene is not None else None
        if inspection is None or inspection.state.is_closed:
            words = self.tr("{order}: open its device first").format(order=reference)
            self._window.header.show_scan(words, refused=True)
            self.told.emit(True)
        elif inspection.order_line in ("", reference) or self._asked == (inspection.uid, reference):
            self._link(inspection.uid, reference, inspection.order_line)
        else:
            self._ask(inspection, reference)

    def _ask(self, inspection: Inspection, reference: str) -> None:
        """Ask whether the device is for another order now; the same scan once more says yes too."""
        self._asked = (inspection.uid, reference)
        self._change.setText(self.tr("Change to {order}").format(order=reference))
        happened = self.tr("This device is for order {order}.").format(order=inspection.order_line)
        to_do = self.tr("Scan {order} once more to change it.").format(order=reference)
        self._window.notice.tell(NoticeText(happened, to_do, Gravity.ATTENTION), self._change)
        self.told.emit(True)

    def _on_change(self) -> None:
        uid, reference = self._asked
        scene = self._window.bench.scene(self._window.key_in_hand())
        inspection = scene.view.inspection if scene is not None else None
        if inspection is not None and inspection.uid == uid:
            self._link(uid, reference, inspection.order_line)

    def _link(self, uid: str, reference: str, instead_of: str) -> None:
        if self._asked != ("", ""):
            self._asked = ("", "")
            self._window.notice.clear()
        self._desk.do(
            lambda app, _: app.inspections.link_order(uid, reference, app.operator, instead_of=instead_of),
            lambda _: self._on_linked(reference),
            self._on_trouble,
        )

    def _on_linked(self, reference: str) -> None:
        self._window.header.show_scan(self.tr("Order {order}").format(order=reference), Icon.BARCODE)
        self.told.emit(False)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._window.notice.tell(NoticeText(trouble_words(trouble), "", Gravity.ATTENTION))
        self.told.emit(True)
