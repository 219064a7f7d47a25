# SPDX-License-Identifier: Apache-2.0
"""The raw answers of an inspection, for who may see its record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.raw_evidence import answers_at

if TYPE_CHECKING:
    from inspector.domain.capture import Exchange
    from inspector.domain.checklist import Checklist
    from inspector.domain.inspection import Inspection
    from inspector.domain.person import Person
    from inspector.wiring.app import App


@dataclass(frozen=True, slots=True)
class RawAnswers:
    """What a device answered, oldest first; ``is_forgotten`` where what was kept was erased since."""

    exchanges: tuple[Exchange, ...]
    is_forgotten: bool = False

    def at(self, inspection: Inspection, checklist: Checklist, point_id: str) -> tuple[Exchange, ...]:
        """Give those beside one claim, the likeliest first."""
        return answers_at(inspection, checklist, point_id, self.exchanges)


def raw_answers(app: App, uid: str, by: Person) -> RawAnswers:
    """Give what was kept of an inspection's device; raises NotAllowed where its record is concealed."""
    from inspector.storage.captures import SqlCaptures
    from inspector.wiring.reviewing import reviews

    reviews(app).check_shown(uid, by)
    rows = SqlCaptures(app.store.reading, app.settings.shop_id)
    return RawAnswers(tuple(rows.exchanges(uid)), rows.is_forgotten(uid))
