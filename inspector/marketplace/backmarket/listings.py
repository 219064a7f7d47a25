# SPDX-License-Identifier: Apache-2.0
"""Listings: what the shop offers under a SKU. Their grade and battery can be read, not changed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from inspector.domain.errors import BadInput, DestinationDown
from inspector.domain.phrase import Phrase
from inspector.marketplace.backmarket.fields import Fields
from inspector.marketplace.backmarket.grades import ListingGrade, listing_grade_of


@dataclass(frozen=True, slots=True)
class Listing:
    """One listing. ``grade`` is None where its two fields disagree; no word on the battery is "not new"."""

    id: str
    sku: str
    title: str
    quantity: int
    grade: ListingGrade | None
    has_new_battery: bool


def read_listing(value: object) -> Listing:
    """Read a listing; raises DestinationDown for what is not as documented."""
    told = Fields(value, "listing")
    return Listing(
        id=_identity(told.text("id")),
        sku=told.text("sku"),
        title=told.text("title"),
        quantity=told.number("quantity"),
        grade=listing_grade_of(told.text("grade"), told.number_or_none("state")),
        has_new_battery=told.flag("new_battery") is True,
    )


def checked_quantity(quantity: int) -> int:
    """Give ``quantity`` where a shop can have so many; raises BadInput."""
    if not 0 <= quantity <= 100_000:
        raise BadInput(Phrase("{quantity} is no stock.", quantity=quantity), "Name one from 0 to 100000.")
    return quantity


def _identity(text: str) -> str:
    try:
        return str(uuid.UUID(text))
    except ValueError as error:
        raise DestinationDown(
            "Back Market's answer is not as its document says: listing.id.", code="undocumented"
        ) from error
