# SPDX-License-Identifier: Apache-2.0
"""What a scan does: open or check a device, switch the person, jump to a slot."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from inspector.domain.errors import BenchTrouble
from inspector.domain.scan import PLAIN, Scan, ScanKind, ScanRules, classify
from inspector.domain.scanned_code import certificate_code
from inspector.ui.scan_checks import NumberCheck, OrderLink, names
from inspector.ui.theme.icons import Icon

if TYPE_CHECKING:
    from inspector.ui.desk import Desk, Scene
    from inspector.ui.main_window import MainWindow
    from inspector.ui.records.page import RecordsPage
    from inspector.ui.sign_in.gate import Gate
    from inspector.ui.verify.page import VerifyPage

_NUMBERS = (ScanKind.IMEI, ScanKind.IMEISV, ScanKind.MEID, ScanKind.SERIAL)
_SHOWN = 7
"""Characters of an unknown scan that the header shows."""


class ScanActions(QObject):
    """Does what a scan asks for, in the window.

    Signals:
        told: the header says what was scanned; carries whether it was refused.
    """

    told = Signal(bool)

    def __init__(self, window: MainWindow, desk: Desk, gate: Gate) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._gate = gate
        self._rules: ScanRules = PLAIN
        self._numbers = NumberCheck(window, desk)
        self._orders = OrderLink(window, desk)
        for one in (self._numbers, self._orders):
            one.told.connect(self.told)
        desk.opened.connect(lambda _: self._learn())

    def _learn(self) -> None:
        self._desk.do(lambda app, _: app.scan_rules, self._on_rules)
        self._window.header.set_scanner(self.tr("Scanner ready"))

    def _on_rules(self, rules: ScanRules) -> None:
        self._rules = rules

    def take(self, text: str) -> None:
        """Do what a scanned text asks for."""
        scan = classify(text, self._rules)
        if self._gate.is_locked:
            self._gate.by_badge(scan.value)
        elif code := certificate_code(text):
            self._verify(code)
        elif self._window.page().take_badge(text):
            self._say(self.tr("Badge"), Icon.PERSON)
        elif scan.kind is ScanKind.BADGE:
            self._gate.by_badge(scan.value, self._on_badge_refused)
        elif scan.kind is ScanKind.SLOT:
            self._to_slot(scan)
        elif scan.kind is ScanKind.ORDER and not self._is_at_records():
            self._orders.take(scan.value)
        else:
            self._take_number(scan)

    def tell_too_short(self) -> None:
        """Say quietly that something like a scan came, but too short to be known; nothing was done by it."""
        self._window.header.show_scan(self.tr("Too short to be known"), refused=True)

    def _take_number(self, scan: Scan) -> None:
        """Check the device that is open where it is asked for, else open the one that has this number.

        On the page of records a number is looked for there.
        """
        if scan.kind in (*_NUMBERS, ScanKind.ORDER) and self._give_to_records(scan):
            self._say(scan.value, Icon.RECORDS)
            return
        scene = self._device(scan)  # a serial of digits alone is one only by its device
        if self._numbers.take(scan, scene):
            return
        if (scan.kind in _NUMBERS or scene is not None) and self._give_to_inspection(scan):
            self._say(scan.value, Icon.SCANNER)
        elif scene is not None:
            self._say(scan.value, Icon.PHONE)
            if scene.view.key != self._window.key_in_hand():  # else it stays at its point
                self._window.open_port(scene.view.key)
        else:
            self._numbers.look_up(scan, lambda: self._unknown(scan))

    def _give_to_inspection(self, scan: Scan) -> bool:
        """Give a number to the inspection that is seen and asks for one: there a mismatch is shown."""
        window = self._window
        page = window.page()
        if "inspection" not in window.__dict__ or page is not window.inspection:
            return False
        return window.inspection.take_scan(scan.value)

    def _give_to_records(self, scan: Scan) -> bool:
        """Search for a number or an order where the page of records is seen."""
        if not self._is_at_records():
            return False
        cast("RecordsPage", self._window.page()).look_for(scan.value)
        return True

    def _is_at_records(self) -> bool:
        return self._window.shown_place == "records"

    def _device(self, scan: Scan) -> Scene | None:
        for scene in self._window.bench.scenes():
            inspection = scene.view.inspection
            identity = inspection.identity if inspection is not None else scene.view.identity
            if identity is not None and names(identity, scan):
                return scene
        return None

    def _verify(self, code: str) -> None:
        """Verify a certificate's code, whatever page is seen."""
        self._window.go("verify")
        cast("VerifyPage", self._window.place("verify")).verify_code(code)
        self._say(self.tr("Certificate's code"), Icon.QR_CODE)

    def _to_slot(self, scan: Scan) -> None:
        self._window.go("bench")
        self._window.bench.show_first(scan.value)
        self._say(scan.value, Icon.BENCH)

    def _on_badge_refused(self, _: BenchTrouble) -> None:
        self._window.header.show_scan(self.tr("Badge not known"), Icon.PERSON, refused=True)
        self.told.emit(True)

    def _unknown(self, scan: Scan) -> None:
        """Try it as a badge of a shop whose badges have no prefix; else say that it is not known."""
        if self._rules.badge:
            self._not_known(scan)
        else:
            self._gate.by_badge(scan.value, lambda _: self._not_known(scan))

    def _not_known(self, scan: Scan) -> None:
        shown = scan.value[:_SHOWN] + ("…" if len(scan.value) > _SHOWN else "")
        self._window.header.show_scan(self.tr("Not known: {code}").format(code=shown), refused=True)
        self.told.emit(True)

    def _say(self, value: str, icon: Icon) -> None:
        self._window.header.show_scan(value, icon)
        self.told.emit(False)
