# SPDX-License-Identifier: Apache-2.0
"""How the page and the label of a certificate stand at their printers, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector.domain.errors import BenchTrouble
from inspector.domain.print_job import PrintJob, PrintKind, PrintState
from inspector.ui import words

if TYPE_CHECKING:
    from inspector.wiring import App

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PrintLine:
    """What is said of one kind; ``is_trouble`` where somebody has to see to it."""

    text: str
    is_trouble: bool = False


@dataclass(frozen=True, slots=True)
class DrawnLabel:
    """The label of a certificate as it prints, or the trouble that keeps it from being drawn."""

    uid: str
    pdf: bytes = b""
    size: str = ""
    printer: str = ""
    trouble: BenchTrouble | None = None

    def note(self) -> str:
        """Say how large it is and where it goes, or why there is none."""
        if self.trouble is not None:
            return words.trouble_words(self.trouble)
        if not self.printer:
            return translate("Prints", "Label {size}. No label printer is set.").format(size=self.size)
        return translate("Prints", "Label {size}, {printer}").format(size=self.size, printer=self.printer)


def label_of(app: App, uid: str, language: str) -> DrawnLabel:
    """Draw the label of a certificate, on the desk's thread."""
    try:
        labels = app.printers.labels()
        certificate = app.certification.certificate(uid)
        pdf = labels.pdf(certificate, language)
    except BenchTrouble as trouble:
        return DrawnLabel(uid, trouble=trouble)
    return DrawnLabel(uid, pdf, str(labels.size), app.settings.label_printer)


def line_of(jobs: Sequence[PrintJob], kind: PrintKind) -> PrintLine:
    """Say how the newest job of a kind stands, and how often it was printed."""
    mine = [one for one in jobs if one.kind is kind]
    what = translate("Prints", "Label") if kind is PrintKind.LABEL else translate("Prints", "Certificate")
    if not mine:
        return PrintLine(translate("Prints", "{what}: not printed").format(what=what))
    last = mine[-1]
    says = _SAYS.get(last.state, _printed)
    said = says(last, sum(one.state is PrintState.PRINTED for one in mine))
    is_trouble = bool(last.trouble) and last.state is not PrintState.PRINTED
    return PrintLine(translate("Prints", "{what}: {words}").format(what=what, words=said), is_trouble)


def trouble_of(job: PrintJob) -> str:
    """Say what is in a job's way: sentences, or a printer's own list."""
    said = [said_line(line) for line in job.trouble.splitlines()]
    return " ".join([*map(_ended, said[:-1]), *said[-1:]])


def _ended(text: str) -> str:
    """End a printer's list as a sentence where one follows."""
    return text if text.endswith((".", "。")) else f"{text}."


def said_line(line: str) -> str:
    """Say one sentence; what it is not, a printer's list, word by word."""
    whole = words.say(line)
    return whole if whole != line else ", ".join(words.say(one) for one in line.split(", "))


def _printed(job: PrintJob, count: int) -> str:
    at = job.changed_at.astimezone().strftime("%H:%M")
    if count > 1:
        return translate("Prints", "printed {count} times, last {time}").format(count=count, time=at)
    return translate("Prints", "printed {time}").format(time=at)


def _waiting(job: PrintJob, _: int) -> str:
    if job.trouble:
        return translate("Prints", "waits. {trouble}").format(trouble=trouble_of(job))
    return translate("Prints", "waits")


def _sending(_: PrintJob, __: int) -> str:
    return translate("Prints", "is being printed")


def _taken(job: PrintJob, _: int) -> str:
    if job.trouble:
        return translate("Prints", "the printer waits: {trouble}").format(trouble=trouble_of(job))
    return translate("Prints", "is with the printer")


def _unsure(job: PrintJob, _: int) -> str:
    return translate("Prints", "not sure. {trouble}").format(trouble=trouble_of(job))


def _dropped(job: PrintJob, _: int) -> str:
    return translate("Prints", "not printed. {trouble}").format(trouble=trouble_of(job))


_SAYS = {
    PrintState.WAITING: _waiting,
    PrintState.SENDING: _sending,
    PrintState.TAKEN: _taken,
    PrintState.UNSURE: _unsure,
    PrintState.DROPPED: _dropped,
}
