# SPDX-License-Identifier: Apache-2.0
"""Make readings: names and units from the manifest, times from the capture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading, Value
from inspector.domain.reading_names import READINGS

from ..batch import Section

_REFUSED = re.compile(
    r"permission den|securityexception|not allowed|operation not permitted|requires android\.permission"
    r"|does not have permission",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"can't find service|does not exist|not found|no such file|unknown command|unknown option|"
    r"no shell command implementation",
    re.IGNORECASE,
)

_NOT_IN_IT = Phrase("the phone's answer does not hold it")


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes readings taken at one time."""

    at: datetime

    def measured(self, name: str, value: Value, source: str, reason: str = "") -> Reading:
        """Make one that a gauge or counter gave."""
        return Reading(name, value, Quality.MEASURED, source, self.at, READINGS[name].unit, reason)

    def reported(self, name: str, value: Value, source: str, reason: str = "") -> Reading:
        """Make one that the phone says about itself."""
        return Reading(name, value, Quality.REPORTED, source, self.at, READINGS[name].unit, reason)

    def refused(self, name: str, reason: str, source: str) -> Reading:
        """Make one that the phone would not tell."""
        return self._unknown(name, Quality.REFUSED, reason, source)

    def absent(self, name: str, reason: str, source: str) -> Reading:
        """Make one that there is nothing to ask for."""
        return self._unknown(name, Quality.ABSENT, reason, source)

    def implausible(self, name: str, reason: str, source: str) -> Reading:
        """Make one whose answer cannot be true."""
        return self._unknown(name, Quality.IMPLAUSIBLE, reason, source)

    def missing(self, name: str, section: Section, source: str, otherwise: str = _NOT_IN_IT) -> Reading:
        """Make one that a section did not hold: by its complaint, else ``otherwise``."""
        quality, why = why_missing(section, otherwise)
        return self._unknown(name, quality, why, source)

    def _unknown(self, name: str, quality: Quality, reason: str, source: str) -> Reading:
        return Reading(name, None, quality, source, self.at, READINGS[name].unit, reason)


def is_refusal(text: str) -> bool:
    """Tell whether ``text`` says that something may not be read."""
    return _REFUSED.search(text) is not None


def why_missing(section: Section, otherwise: str) -> tuple[Quality, str]:
    """Say why a section does not hold what was looked for; ``otherwise`` when it has answered well."""
    if not section.has_ended:
        return Quality.REFUSED, Phrase("the phone did not answer in time")
    if is_refusal(section.complaint):
        return Quality.REFUSED, Phrase("the phone does not let this be read")
    if _ABSENT.search(section.complaint):
        return Quality.ABSENT, Phrase("this phone has nothing to ask for it")
    if not section.stdout.strip():
        return Quality.REFUSED, Phrase("the phone answered with nothing")
    return Quality.ABSENT, otherwise
