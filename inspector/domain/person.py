# SPDX-License-Identifier: Apache-2.0
"""Who acts: every service that changes something takes ``by: Person``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person may do; see ``docs/`` for the table."""

    TECHNICIAN = "technician"
    LEAD = "lead"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the shop: a stable id, the name to show, the role."""

    id: str
    name: str
    role: Role = Role.TECHNICIAN
