# SPDX-License-Identifier: Apache-2.0
"""The sections of the Audit page: one row for each, in the order in which they stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.ui.audit.section import Section
    from inspector.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A section: its id, how it is called now, and what makes it when somebody first goes there."""

    id: str
    words: Callable[[], str]
    make: Callable[[Desk], Section]


SECTIONS: tuple[SectionKind, ...] = ()
