# SPDX-License-Identifier: Apache-2.0
"""The order that a device is for: its line's reference, as the shop's own labels carry it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.inspection import Inspection
from inspector.domain.phrase import Phrase

LONGEST = 64
_REFERENCE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,62}[\x21-\x7e])?", re.ASCII)


def with_order(inspection: Inspection, reference: str, at: datetime, *, instead_of: str = "") -> Inspection:
    """Link a device to an order; an empty reference takes the link away.

    ``instead_of`` names the order that it is linked to now: who links a second
    one has seen the first. Raises NotAllowed, code ``order_linked``, where
    another stands there, BadInput for what is no reference.
    """
    if inspection.state.is_closed:
        raise NotAllowed("This inspection is closed.", "Open a new attempt to inspect this device again.")
    if reference and not _REFERENCE.fullmatch(reference):
        raise BadInput("This is no order's reference.", "Scan the label of the order again.")
    if inspection.order_line not in (instead_of, reference):
        raise NotAllowed(
            Phrase("This device is for order {order} already.", order=inspection.order_line),
            "Say first that it is for another one now.",
            code="order_linked",
        )
    return replace(inspection, order_line=reference, updated_at=at)
