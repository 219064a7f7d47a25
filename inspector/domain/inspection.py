# SPDX-License-Identifier: Apache-2.0
"""One inspection: its states, and everything that was found so far.

::

    opened ─► reading ─► inspecting ─► erase ─► aftercheck ─► review ─► signed ─► void
                 └──────────┴────────────┴──────────┴───────────┴─────► refused

``refused`` closes an inspection with its reasons and without a certificate.
From erase, aftercheck and review one may go back to inspecting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from inspector.domain.checklist import ChecklistRef, Profile
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import NotAllowed
from inspector.domain.finding import Finding
from inspector.domain.grading import Defect, GradeDecision
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.domain.reinspecting import AskedAgain


class State(StrEnum):
    """Where an inspection stands."""

    OPENED = "opened"
    READING = "reading"
    INSPECTING = "inspecting"
    ERASE = "erase"
    AFTERCHECK = "aftercheck"
    REVIEW = "review"
    SIGNED = "signed"
    REFUSED = "refused"
    VOID = "void"

    @property
    def is_closed(self) -> bool:
        """Tell whether nothing can be answered any more."""
        return self in (State.SIGNED, State.REFUSED, State.VOID)


class Step(StrEnum):
    """What moves an inspection from one state to the next."""

    START_READING = "start_reading"
    INSPECT = "inspect"
    TO_ERASE = "to_erase"
    ERASED = "erased"
    IDENTIFIED_AGAIN = "identified_again"
    BACK_TO_POINTS = "back_to_points"
    SIGN = "sign"
    REFUSE = "refuse"
    VOID = "void"


_WORDS: Mapping[Step, str] = {
    Step.START_READING: Phrase("be read"),
    Step.INSPECT: Phrase("go on to its points"),
    Step.TO_ERASE: Phrase("go on to the erase"),
    Step.ERASED: Phrase("be erased"),
    Step.IDENTIFIED_AGAIN: Phrase("be identified after the erase"),
    Step.BACK_TO_POINTS: Phrase("go back to its points"),
    Step.SIGN: Phrase("be signed"),
    Step.REFUSE: Phrase("be refused"),
    Step.VOID: Phrase("be made void"),
}

_OPEN = (State.READING, State.INSPECTING, State.ERASE, State.AFTERCHECK, State.REVIEW)

TRANSITIONS: Mapping[tuple[State, Step], State] = {
    (State.OPENED, Step.START_READING): State.READING,
    (State.READING, Step.INSPECT): State.INSPECTING,
    (State.INSPECTING, Step.START_READING): State.READING,
    (State.INSPECTING, Step.TO_ERASE): State.ERASE,
    (State.ERASE, Step.ERASED): State.AFTERCHECK,
    (State.AFTERCHECK, Step.IDENTIFIED_AGAIN): State.REVIEW,
    (State.ERASE, Step.BACK_TO_POINTS): State.INSPECTING,
    (State.AFTERCHECK, Step.BACK_TO_POINTS): State.INSPECTING,
    (State.REVIEW, Step.BACK_TO_POINTS): State.INSPECTING,
    (State.REVIEW, Step.SIGN): State.SIGNED,
    (State.SIGNED, Step.VOID): State.VOID,
    **{(state, Step.REFUSE): State.REFUSED for state in _OPEN},
}


class Stage(StrEnum):
    """When the device's numbers were taken."""

    START = "start"
    BEFORE_ERASE = "before_erase"
    AFTER_ERASE = "after_erase"


class IdentifiedBy(StrEnum):
    """What gave the numbers: the driver, a USB descriptor, lockdown at its welcome screen, a scan."""

    DRIVER = "driver"
    DESCRIPTOR = "descriptor"
    LOCKDOWN = "lockdown"
    SCAN = "scan"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """One taking of the device's numbers; empty text where a number was not given."""

    stage: Stage
    how: IdentifiedBy
    at: datetime
    serial: str = ""
    imei: str = ""


@dataclass(frozen=True, slots=True)
class Erasure:
    """How one medium was erased, in the terms of NIST SP 800-88 Rev. 2.

    ``medium`` what was erased, ``level`` clear | purge | destroy, ``method``
    what was done (``factory reset``), ``verification`` how it was seen to be so.
    """

    medium: str
    level: str
    method: str
    verification: str
    by: str
    at: datetime
    standard: str = "NIST SP 800-88 Rev. 2"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo by its hash (SHA-256, lower-case hex) and what it shows."""

    view: str
    sha256: str
    point_id: str = ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """Everything that is known of one inspection; each change makes a new one.

    ``attempt`` counts the inspections of this device in this shop from 1;
    ``is_training`` holds once a virtual or replayed device, or a file of
    answers, took part, and never goes away again. ``order_line`` is the order
    that the device is for. ``supersedes`` is the uid of the certificate that
    this one is to replace. ``asked`` is the auditor's wish that it was opened for.
    """

    uid: str
    shop_id: str
    bench_id: str
    technician: str
    identity: DeviceIdentity
    checklist: ChecklistRef
    profile: Profile
    attempt: int
    state: State
    started_at: datetime
    is_training: bool
    updated_at: datetime
    finished_at: datetime | None = None
    readings: Mapping[str, Reading] = field(default_factory=dict)
    findings: Mapping[str, Finding] = field(default_factory=dict)
    defects: tuple[Defect, ...] = ()
    grade: GradeDecision | None = None
    identified: tuple[IdentityCheck, ...] = ()
    erasures: tuple[Erasure, ...] = ()
    photos: tuple[Photo, ...] = ()
    order_line: str = ""
    supersedes: str = ""
    asked: AskedAgain | None = None

    def moved(self, step: Step, at: datetime) -> Inspection:
        """Give the inspection after ``step``; raises NotAllowed where the state does not know it."""
        to = TRANSITIONS.get((self.state, step))
        if to is None:
            raise NotAllowed(
                Phrase("An inspection that is {state} cannot {step}.", state=self.state, step=_WORDS[step])
            )
        finished = at if to.is_closed and self.finished_at is None else self.finished_at
        return replace(self, state=to, updated_at=at, finished_at=finished)

    def checks_at(self, *stages: Stage) -> tuple[IdentityCheck, ...]:
        """Give the takings of the device's numbers at these stages."""
        return tuple(one for one in self.identified if one.stage in stages)
