# SPDX-License-Identifier: Apache-2.0
"""Where the published checklists are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.checklist import Checklist, ChecklistTexts
    from inspector.domain.device import Category


class Catalog(Protocol):
    """The published checklists."""

    def newest(self, category: Category) -> Checklist:
        """Give the newest checklist for a category; raises BadInput when there is none."""
        ...

    def get(self, checklist_id: str, version: int) -> Checklist:
        """Give one version; raises BadInput when it is not there."""
        ...

    def texts(self, checklist_id: str, version: int, language: str) -> ChecklistTexts:
        """Give its texts, in English where ``language`` is not there."""
        ...
