# SPDX-License-Identifier: Apache-2.0
"""The bench's printers: the system's queues, labels to queues, ports and lines; and what waits for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from inspector.domain.errors import PrinterTrouble
from inspector.domain.print_job import PrintJob, PrintKind, Standing
from inspector.ports import Cancel, Transport

if TYPE_CHECKING:
    from inspector.certificates.label_writer import DeviceLabels
    from inspector.printing.targets import Target
    from inspector.services.certify import Certification
    from inspector.settings import Settings
    from inspector.wiring.app import App


def want(app: App, uid: str, kind: PrintKind, language: str, printer: str = "") -> PrintJob:
    """Put a certificate's page or label in the queue; see ``App.want_print``."""
    from inspector.services.printing import Wanted
    from inspector.wiring.voiding import check_label

    if kind is PrintKind.LABEL:
        check_label(app, uid)

    place = printer or (app.settings.printer if kind is PrintKind.PAGE else app.settings.label_printer)
    if kind is PrintKind.LABEL and not place:
        raise PrinterTrouble(
            "No label printer is set.", "Name one in Settings, or save the label as a PDF.", code="none"
        )
    return app.print_queue.want(Wanted(uid, kind, language, place), app.operator)


class BenchPrinters:
    """Implement ``Printers`` as the settings of now say."""

    def __init__(self, settings: Callable[[], Settings], certification: Callable[[], Certification]) -> None:
        self._settings = settings
        self._certification = certification

    def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
        """Draw a job and hand it over; raises PrinterTrouble, CertificateTrouble, BadInput, Cancelled."""
        from inspector.printing.system import SystemPrinter

        title = f"{job.kind} {job.uid}"
        if job.kind is PrintKind.LABEL:
            return self._label(job, title, cancel)
        pdf = self._certification().document(job.uid, job.language)
        return SystemPrinter(job.printer, cancel=cancel).print_pdf(pdf, title, self._settings().paper)

    def standing(self, ticket: str, cancel: Cancel) -> Standing:
        """Say how a job stands that the printing system has taken."""
        from inspector.printing.system import SystemPrinter

        return SystemPrinter(cancel=cancel).standing(ticket)

    def labels(self, size: str = "", dpi: int = 0) -> DeviceLabels:
        """Give what writes labels, of the settings' size where none is named; raises BadInput."""
        from inspector.certificates.label_writer import DeviceLabels

        one = self._settings()
        return DeviceLabels(size or one.label_size, dpi or int(one.label_dpi))

    def _label(self, job: PrintJob, title: str, cancel: Cancel) -> str:
        from inspector.printing.raw_port import RawPort
        from inspector.printing.system import SystemPrinter
        from inspector.printing.targets import Way, target_of

        target, labels = target_of(job.printer), self.labels()
        certificate = self._certification().certificate(job.uid)
        if target.way is Way.QUEUE:
            return SystemPrinter(target.name, cancel=cancel).print_pdf(
                labels.pdf(certificate, job.language), title
            )
        data = labels.zpl(certificate, job.language)
        if target.way is Way.RAW_QUEUE:
            return SystemPrinter(target.name, cancel=cancel).print_raw(data, title)
        RawPort(target.name, _opener(target)).send(data, cancel)
        return ""


def _opener(target: Target) -> Callable[[float], Transport]:
    from inspector.printing.targets import Way
    from inspector.transports.device_file import open_device_file
    from inspector.transports.serial_stream import open_serial_at
    from inspector.transports.stream import connect_tcp

    if target.way is Way.TCP:
        return partial(connect_tcp, target.name, target.number)
    if target.way is Way.SERIAL:
        return lambda _: open_serial_at(target.name, target.number)
    return lambda _: open_device_file(target.name)
