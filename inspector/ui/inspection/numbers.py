# SPDX-License-Identifier: Apache-2.0
"""Takes numbers that are scanned, and records the erase that they stand around."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.domain import identifying
from inspector.domain.checklist import Evidence
from inspector.domain.errors import BenchTrouble
from inspector.domain.inspection import Inspection, Stage, State
from inspector.ui.inspection.jobs import Jobs
from inspector.ui.inspection.opened import Opened
from inspector.ui.inspection.view import InspectionView


class NumberAnswers(QObject):
    """What says which device this is: a scan at the start, the erase, a scan after it."""

    def __init__(self, opened: Opened, view: InspectionView, jobs: Jobs) -> None:
        super().__init__(view)
        self._opened = opened
        self._view = view
        self._jobs = jobs
        view.erase.scanned.connect(self._on_scanned)

    def record_erase(self) -> None:
        """Record the erase as it is chosen and written on the stage."""
        inspection, point = self._opened.inspection, self._opened.point
        if inspection is not None and point is not None and inspection.state is State.ERASE:
            record = self._view.erase.record()
            if not record.level:  # nobody but the person knows: the certificate claims it
                self._view.say(self.tr("The level is not chosen. Press ← for Clear or → for Purge."))
                return
            self._jobs.erased(inspection.uid, point.id, record, self._saved, self._view.tell)

    def take_scan(self, number: str) -> bool:
        """Take a scanned number where one is asked for, at the identity and after the erase.

        Tells whether one was; another device's number is refused, and the stage says so.
        """
        inspection, point = self._opened.inspection, self._opened.point
        if inspection is None or point is None:
            return False
        if inspection.state is State.AFTERCHECK:
            self._view.erase.number.setText(number)
            self._on_scanned(number)
            return True
        if point.evidence is not Evidence.SCAN or inspection.state.is_closed:
            return False
        # Only what contradicts is told at once: else a wrong first scan could not be taken back.
        self._view.stage.evidence.setText(number)
        self._view.stage.evidence.setModified(True)  # as if typed: it is not on the disk yet
        if _contradicts(inspection, number):
            self._on_scanned(number)
        return True

    def _on_scanned(self, number: str) -> None:
        inspection = self._opened.inspection
        if inspection is not None and number:
            self._jobs.scan(inspection.uid, number, self._saved, self._view.tell)

    def _saved(self, _: Inspection) -> None:
        self._view.say("")


def _contradicts(inspection: Inspection, number: str) -> bool:
    try:
        identifying.with_scan(inspection, number, Stage.START, inspection.updated_at)
    except BenchTrouble:
        return True
    return False
