# SPDX-License-Identifier: Apache-2.0
"""The shop's map: which SKU is which product, in which grade, with a new battery or not.

A TOML file of the shop. Back Market's API can change neither grade nor battery of
a listing: each combination is a SKU of its own, and the map says which::

    [[sku]]
    sku = "PIXEL7-128-BLACK-GOOD"
    models = ["Pixel 7", "GVU6C"]
    storage = "128 GB"
    colour = "Obsidian"
    grade = "good"
    listed_as = "VERY_GOOD"
    new_battery = false

``storage``, ``colour``, ``listed_as`` and ``new_battery`` may be left out. SKUs
are compared without regard to case, as Back Market does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector import bounded_toml
from inspector.domain.certificate import Claims
from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.os_words import words_of
from inspector.domain.phrase import Phrase
from inspector.marketplace.backmarket.grades import LISTED_AS, ListingGrade
from inspector.marketplace.backmarket.listings import Listing

_KEYS = {"sku", "models", "storage", "colour", "grade", "listed_as", "new_battery"}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Product:
    """What is sold under a SKU. Empty ``storage`` or ``colour``: the SKU does not say."""

    sku: str
    models: tuple[str, ...]
    grade: Grade
    listed_as: ListingGrade
    storage: str = ""
    colour: str = ""
    has_new_battery: bool = False

    def differences(self, device: Mapping[str, object]) -> tuple[str, ...]:
        """Name what of a certificate's device is another than is sold here, or is not known."""
        models = {_folded(device.get("model")), _folded(device.get("model_number"))} - {""}
        differing = [] if models & set(map(_folded, self.models)) else ["model"]
        for name, wanted in (("storage", self.storage), ("colour", self.colour)):
            if wanted and _folded(device.get(name)) != _folded(wanted):
                differing.append(name)
        return tuple(differing)

    def contradictions(self, listing: Listing) -> tuple[str, ...]:
        """Name what the listing says otherwise than the map: ``grade``, ``new_battery``."""
        pairs = (
            ("grade", listing.grade is not self.listed_as),
            ("new_battery", listing.has_new_battery is not self.has_new_battery),
        )
        return tuple(name for name, is_other in pairs if is_other)


class Products:
    """The map. Raises BadInput where a SKU stands in it twice."""

    def __init__(self, products: Sequence[Product]) -> None:
        self._by_sku = {one.sku.casefold(): one for one in products}
        if len(self._by_sku) != len(products):
            raise BadInput("The map names a SKU twice.", "Keep one of both.")

    def of_sku(self, sku: str) -> Product | None:
        """Give what is sold under a SKU, None where the map does not know it."""
        return self._by_sku.get(sku.casefold())

    def for_claims(self, claims: Claims, *, has_new_battery: bool) -> Sequence[Product]:
        """Give the products that a certificate's device can be sold as: none, one, or more than one."""
        device, grade = claims.get("device"), grade_of(claims)
        if not isinstance(device, Mapping) or grade is None:
            return ()
        return [
            one
            for one in self._by_sku.values()
            if one.grade is grade and one.has_new_battery is has_new_battery and not one.differences(device)
        ]

    def __iter__(self) -> object:
        return iter(self._by_sku.values())


def grade_of(claims: Claims) -> Grade | None:
    """Give the grade that a certificate says, None where it says none."""
    grade = claims.get("grade")
    chosen = grade.get("chosen") if isinstance(grade, Mapping) else None
    return Grade(chosen) if chosen in list(Grade) else None


def load_products(path: Path) -> Products:
    """Read the shop's map; raises BadInput that names the file and the place."""
    try:
        told = bounded_toml.load(path)
    except (OSError, bounded_toml.TomlFault) as trouble:
        said = words_of(trouble)
        raise BadInput(Phrase("{path} cannot be read: {reason}.", path=path, reason=said)) from trouble
    rows = told.get("sku", [])
    if set(told) - {"sku"} or not isinstance(rows, list):
        raise BadInput(Phrase("{path} holds something else than [[sku]].", path=path))
    return Products([_product(row, f"{path}: [[sku]] {at}") for at, row in enumerate(rows, start=1)])


def _product(row: object, place: str) -> Product:
    if not isinstance(row, dict) or set(row) - _KEYS:
        raise _fault(place, "keys")
    models = row.get("models")
    if not isinstance(models, list) or not models:
        raise _fault(place, "models")
    grade, new_battery = row.get("grade"), row.get("new_battery", False)
    if grade not in list(LISTED_AS):
        raise _fault(place, "grade")
    if not isinstance(new_battery, bool):
        raise _fault(place, "new_battery")
    return Product(
        sku=_text(row.get("sku"), place, "sku"),
        models=tuple(_text(one, place, "models") for one in models),
        grade=Grade(grade),
        listed_as=_listed_as(row.get("listed_as"), Grade(grade), place),
        storage=_text(row.get("storage", ""), place, "storage", may_be_empty=True),
        colour=_text(row.get("colour", ""), place, "colour", may_be_empty=True),
        has_new_battery=new_battery,
    )


def _listed_as(value: object, grade: Grade, place: str) -> ListingGrade:
    allowed = LISTED_AS[grade]
    if value is None:
        return allowed[0]
    found = next((one for one in allowed if one == value), None)
    if found is None:
        raise _fault(place, "listed_as")
    return found


def _text(value: object, place: str, name: str, *, may_be_empty: bool = False) -> str:
    text = value.strip() if isinstance(value, str) else ""
    if not isinstance(value, str) or len(text) > _LONGEST or not (text or may_be_empty):
        raise _fault(place, name)
    return text


def _fault(place: str, name: str) -> BadInput:
    return BadInput(
        Phrase("{place}: {name} cannot be used.", place=place, name=name),
        "Mend it: docs/backmarket.md shows how a SKU is written.",
    )


def _folded(value: object) -> str:
    return "".join(value.split()).casefold() if isinstance(value, str) else ""
