# SPDX-License-Identifier: Apache-2.0
"""A certificate's page or label on its way to a printer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PrintKind(StrEnum):
    """What is printed of a certificate."""

    PAGE = "page"
    LABEL = "label"


class PrintState(StrEnum):
    """Where a job stands.

    ``waiting`` is here; ``sending`` is being handed over; ``taken`` is with the
    printing system, which prints it when it can; ``unsure`` was being handed
    over when the bench stopped: it may have come out, so only a person prints
    it again.
    """

    WAITING = "waiting"
    SENDING = "sending"
    TAKEN = "taken"
    PRINTED = "printed"
    UNSURE = "unsure"
    DROPPED = "dropped"

    @property
    def is_over(self) -> bool:
        """Tell whether nothing happens to it any more by itself."""
        return self in (PrintState.PRINTED, PrintState.UNSURE, PrintState.DROPPED)


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One job of the queue.

    ``uid`` is the certificate's, ``copy`` counts its prints of this kind from 1:
    2 is the first reprint. ``printer`` is where it goes, as in the settings;
    empty: the system's own choice. ``ticket`` is the printing system's number
    for it, ``trouble`` why it has not been printed yet, one sentence a line.
    """

    id: int
    uid: str
    kind: PrintKind
    language: str
    printer: str
    state: PrintState
    copy: int
    by: str
    added_at: datetime
    changed_at: datetime
    attempts: int = 0
    next_at: datetime | None = None
    ticket: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a job stands with the printing system.

    ``is_over``: it has the job no more; ``note``: what the job waits for, one
    sentence a line; ``is_lost``: it gave the job up, for what ``note`` says.
    """

    is_over: bool
    note: str = ""
    is_lost: bool = False
