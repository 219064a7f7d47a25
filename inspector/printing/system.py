# SPDX-License-Identifier: Apache-2.0
"""The system's print queues, through the CUPS programs ``lp``, ``lpstat`` and ``lpoptions``.

They honour ``CUPS_SERVER`` and the user's default printer themselves. Every call
blocks until CUPS has taken the page, so call from a worker thread. Windows has
none of them: there a person prints the saved PDF.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from inspector.domain.errors import Cancelled, PrinterTrouble
from inspector.domain.phrase import Phrase
from inspector.domain.print_job import Standing
from inspector.ports import Cancel
from inspector.printing.standing import DONE, lost_of, note_of

TIMEOUT_S = 20.0
_QUEUE = re.compile(r"[!-.0-~]{1,127}")  # CUPS: printable, no blank, no slash
_TAKEN = re.compile(r"request id is (\S+-\d+) ")
_DEFAULT = re.compile(r"system default destination: (\S+)")
_ACCEPTS = re.compile(r"(\S+) (not )?accepting requests since ")
_PRINTS = re.compile(r"printer (\S+) (.*)")
_LONGEST_TITLE = 120
_MEDIA = {"a4": "A4", "letter": "Letter"}
"""What CUPS calls the papers of the settings."""
_PAPERS = re.compile(r"^PageSize(?:/[^:\n]*)?: (.+)$", re.MULTILINE)
_UNCUT = ("-o", "print-scaling=auto-fit")
"""PWG 5100.13: smaller where the page is larger than the sheet, else as it is."""


@dataclass(frozen=True, slots=True)
class Finished:
    """How a program ended: exit code and what it said."""

    code: int
    output: str
    errors: str


Run = Callable[[Sequence[str], bytes, Cancel], Finished]


@dataclass(frozen=True, slots=True)
class Queue:
    """One print queue; ``is_ready`` when it takes pages and prints them, else ``note`` says why not."""

    name: str
    is_default: bool = False
    is_ready: bool = True
    note: str = ""


class SystemPrinter:
    """Prints on one queue of the system, by default on the one that the system prefers."""

    def __init__(self, queue: str = "", *, run: Run | None = None, cancel: Cancel | None = None) -> None:
        if queue and (not _QUEUE.fullmatch(queue) or queue.startswith("-")):
            raise PrinterTrouble(
                Phrase("'{queue}' is not a queue's name.", queue=queue[:40]),
                "Choose one of the system's queues.",
            )
        self._queue = queue
        self._program = run or run_program
        self._cancel = cancel or Cancel()

    def queues(self) -> tuple[Queue, ...]:
        """List the queues, also those that printers on the network announce; raises PrinterTrouble."""
        named = self._run(["lpstat", "-e"])
        if named.code != 0:
            raise self._why(named)
        if not named.output.strip() and not self._is_running():
            raise _silent()  # lpstat -e keeps quiet about it
        states = self._run(["lpstat", "-a", "-p", "-d"])
        return parse_queues(named.output, states.output)

    def print_pdf(self, pdf: bytes, title: str, paper: str = "") -> str:
        """Hand over a PDF, for ``paper`` (a4, letter; empty: as the queue is set).

        A queue that has not this paper prints on its own, and what is larger than
        the sheet is made to fit it. Gives the queue's job id (``bench-17``); raises PrinterTrouble.
        """
        media = _MEDIA.get(paper, "")
        chosen = ("-o", f"media={media}") if media and self._has(media) else ()
        return self._hand_over(pdf, title, *chosen, *_UNCUT)

    def print_raw(self, data: bytes, title: str) -> str:
        """Hand over bytes that no filter may touch; give the job's id; raises PrinterTrouble."""
        return self._hand_over(data, title, "-o", "raw")

    def standing(self, ticket: str) -> Standing:
        """Say how a job stands that the system has taken; raises PrinterTrouble."""
        queue = ticket.rpartition("-")[0]
        waiting = self._run(["lpstat", "-W", "not-completed", "-o", queue])
        if waiting.code != 0 and not self._is_running():
            raise _silent()
        if ticket not in (line.split(" ", 1)[0] for line in waiting.output.splitlines()):
            return self._ended(queue, ticket)
        state = self._run(["lpstat", "-l", "-p", queue])
        return Standing(is_over=False, note=note_of(state.output))

    def _ended(self, queue: str, ticket: str) -> Standing:
        """Say how a job ended: a printer that refuses its paper makes the system give it up."""
        ended = self._run(["lpstat", "-l", "-W", "completed", "-o", queue])
        lost = lost_of(ended.output, ticket)
        return Standing(is_over=True, note=lost, is_lost=True) if lost else DONE

    def _has(self, media: str) -> bool:
        """Tell whether the queue has a paper; one that does not say is taken to have it."""
        chosen = ["-p", self._queue] if self._queue else []
        try:
            told = self._run(["lpoptions", *chosen, "-l"]).output
        except PrinterTrouble:
            return True  # whatever is wrong, handing the page over says it
        found = _PAPERS.search(told)
        return found is None or media in (one.lstrip("*") for one in found[1].split())

    def _run(self, command: Sequence[str], data: bytes = b"") -> Finished:
        return self._program(command, data, self._cancel)

    def _hand_over(self, data: bytes, title: str, *options: str) -> str:
        shown = title.encode("ascii", "replace").decode("ascii")[:_LONGEST_TITLE]
        chosen = ["-d", self._queue] if self._queue else []
        done = self._run(["lp", *chosen, *options, "-t", shown], data)
        taken = _TAKEN.match(done.output)
        if done.code != 0 or taken is None:
            raise self._why(done)
        return taken[1]

    def _is_running(self) -> bool:
        return self._run(["lpstat", "-r"]).output.strip() == "scheduler is running"

    def _why(self, done: Finished) -> PrinterTrouble:
        """Say why a program failed; what lp says without a scheduler leads astray, so ask for it."""
        if not self._is_running():
            return _silent()
        words = _said(done)
        if "default destination" in words:
            return PrinterTrouble(
                "No printer is chosen.", "Choose a queue in Settings, or a default with lpadmin -d."
            )
        return PrinterTrouble(
            Phrase("The printing system refused the page: {words}.", words=words), code=str(done.code)
        )


def _silent() -> PrinterTrouble:
    return PrinterTrouble(
        "The printing system CUPS does not answer.",
        "Start it (systemctl start cups), or set CUPS_SERVER to the one that runs.",
    )


def parse_queues(names: str, states: str) -> tuple[Queue, ...]:
    """Read what ``lpstat -e`` and ``lpstat -a -p -d`` print in the C locale."""
    found = _DEFAULT.search(states)
    preferred = found[1] if found else ""
    notes = _notes(states)
    listed = [name for line in names.splitlines() if _QUEUE.fullmatch(name := line.strip())]
    return tuple(
        Queue(name, name == preferred, name not in notes, notes.get(name, ""))
        for name in dict.fromkeys(listed)
    )


def _notes(states: str) -> dict[str, str]:
    """Give the queues that do not print now, each with the reason on the line that follows."""
    notes: dict[str, str] = {}
    lines = states.splitlines()
    for line, following in pairwise([*lines, ""]):
        name, word = _stands_still(line)
        if name:
            reason = following.strip() if following[:1].isspace() else ""
            known = "" if reason in ("", "reason unknown", "Paused") else f": {reason}"
            notes.setdefault(name, word + known)
    return notes


def _stands_still(line: str) -> tuple[str, str]:
    accepts = _ACCEPTS.match(line)
    if accepts and accepts[2]:
        return accepts[1], "takes no pages"
    prints = _PRINTS.match(line)
    if prints and prints[2].startswith("disabled"):
        return prints[1], "is paused"
    return "", ""


def _said(done: Finished) -> str:
    """Give a program's own words on one line."""
    line = " ".join((done.errors.strip() or done.output.strip()).split())
    return line.removeprefix("lp: ").removeprefix("lpstat: ").removeprefix("Error - ").rstrip(".")[:200]


def run_program(
    command: Sequence[str], data: bytes, cancel: Cancel | None = None, timeout_s: float = TIMEOUT_S
) -> Finished:
    """Run a CUPS program with ``data`` as its input; raises PrinterTrouble when it cannot, or takes too long.

    ``timeout_s`` is in seconds; the program is ended after it, and when ``cancel`` is set (Cancelled).
    """
    cancel = cancel or Cancel()
    cancel.raise_if_set()
    process = _started(command)
    cancel.on_set(process.kill)
    with process:
        try:
            output, errors = process.communicate(data, timeout_s)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise PrinterTrouble(
                Phrase(
                    "The printing system did not answer within {seconds} seconds.", seconds=f"{timeout_s:g}"
                ),
                "See whether its server is reachable; the page was not printed.",
            ) from error
    if cancel.is_set:
        raise Cancelled
    return Finished(process.returncode, output.decode("utf-8", "replace"), errors.decode("utf-8", "replace"))


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    language = {**os.environ, "LC_ALL": "C", "LANGUAGE": "C"}
    try:
        return subprocess.Popen(
            [_find(command[0]), *command[1:]], stdin=pipe, stdout=pipe, stderr=pipe, env=language
        )
    except OSError as error:
        raise PrinterTrouble(
            Phrase("{program} cannot be started: {reason}.", program=command[0], reason=error.strerror or ""),
            "Install the CUPS client again.",
        ) from error


def _find(name: str) -> str:
    if os.name == "nt":
        raise PrinterTrouble(
            "Printing from here is not possible on Windows.", "Save the PDF and print it from its viewer."
        )
    program = shutil.which(name)
    if program is None:
        raise PrinterTrouble(
            "No CUPS client is installed.",
            "Install it (Debian, Ubuntu: apt install cups-client; Fedora, Arch: cups), or save the PDF.",
        )
    return program
