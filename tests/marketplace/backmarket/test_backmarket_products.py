# SPDX-License-Identifier: Apache-2.0
"""The shop's map of SKUs, and whether a certificate belongs to an order line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from back_market import listing, order, order_line
from memory_outbox import NOON
from signed_certificates import bench_signer, claims_of, imei_of, sign_claims

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.line_intent import Numbers
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.marketplace.backmarket.fitting import Fit, numbers_of, objections
from inspector.marketplace.backmarket.grades import ListingGrade
from inspector.marketplace.backmarket.listings import read_listing
from inspector.marketplace.backmarket.orders import read_order
from inspector.marketplace.backmarket.products import Product, Products, load_products

MAP = """
[[sku]]
sku = "PIXEL7-128-GOOD"
models = ["Pixel 7", "GVU6C"]
storage = "128 GB"
grade = "good"
listed_as = "VERY_GOOD"

[[sku]]
sku = "PIXEL7-128-GOOD-NB"
models = ["Pixel 7"]
storage = "128GB"
grade = "good"
new_battery = true
"""
DEVICE = {
    "category": "phone",
    "model": "Pixel 7",
    "storage": "128 GB",
    "imei": imei_of(1),
    "serial": "SER000001",
}
GOOD = {"rule": "grade-1", "chosen": "good", "suggested": "good"}
GOOD_STANDING = CertificateStanding()
PRODUCT = Product("PIXEL7-128-GOOD", ("Pixel 7",), Grade.GOOD, ListingGrade.GOOD, storage="128 GB")


def certificate(**changes: Any) -> SignedCertificate:
    signer = bench_signer()
    claims: dict[str, Any] = {"device": DEVICE, "grade": GOOD, **changes}
    return sign_claims(claims_of(1, signer, **claims), signer)


def against(
    standing: CertificateStanding = GOOD_STANDING,
    product: Product | None = PRODUCT,
    line: dict[str, Any] | None = None,
    **claims: Any,
) -> tuple[str, ...]:
    told = read_order(order(5978, order_line(37, **(line or {}))))
    return objections(Fit(told, told.lines[0], certificate(**claims), standing, product))


def read_map(folder: Path, text: str) -> Products:
    path = folder / "backmarket.toml"
    path.write_text(text, encoding="utf-8")
    return load_products(path)


def test_the_map_tells_what_a_sku_is_and_what_a_device_is_sold_as(tmp_path: Path) -> None:
    products = read_map(tmp_path, MAP)
    found = products.of_sku("pixel7-128-good")
    assert found is not None
    assert (found.grade, found.listed_as, found.has_new_battery) == (
        Grade.GOOD,
        ListingGrade.VERY_GOOD,
        False,
    )
    claims = certificate().claims
    assert [one.sku for one in products.for_claims(claims, has_new_battery=False)] == ["PIXEL7-128-GOOD"]
    assert [one.sku for one in products.for_claims(claims, has_new_battery=True)] == ["PIXEL7-128-GOOD-NB"]
    assert not products.for_claims(certificate(grade=None).claims, has_new_battery=False)
    other = {**DEVICE, "storage": "256 GB"}
    assert not products.for_claims(certificate(device=other).claims, has_new_battery=False)
    assert products.of_sku("PIXEL8") is None


def test_a_listing_is_held_against_the_map(tmp_path: Path) -> None:
    found = read_map(tmp_path, MAP).of_sku("PIXEL7-128-GOOD")
    assert found is not None
    assert found.contradictions(read_listing(listing(grade="VERY_GOOD", state=1))) == ()
    assert found.contradictions(read_listing(listing(grade="GOOD", state=2))) == ("grade",)
    odd = read_listing(listing(grade="VERY_GOOD", state=2, new_battery="True"))
    assert found.contradictions(odd) == ("grade", "new_battery")


@pytest.mark.parametrize(
    "text",
    [
        "sku = 3",
        "[[sku]]\nsku = 'A'\nmodels = ['x']\ngrade = 'not_sellable'",
        "[[sku]]\nsku = 'A'\nmodels = ['x']\ngrade = 'GOOD'",
        "[[sku]]\nsku = 'A'\nmodels = []\ngrade = 'good'",
        "[[sku]]\nsku = ''\nmodels = ['x']\ngrade = 'good'",
        "[[sku]]\nsku = 'A'\nmodels = ['x']\ngrade = 'fair'\nlisted_as = 'GOOD'",
        "[[sku]]\nsku = 'A'\nmodels = ['x']\ngrade = 'good'\nnew_battery = 'yes'",
        "[[sku]]\nsku = 'A'\nmodels = ['x']\ngrade = 'good'\ncolor = 'black'",
        (
            "[[sku]]\nsku = 'A'\nmodels = ['x']\ngrade = 'good'\n[[sku]]\nsku = 'a'\nmodels = ['x']\n"
            "grade = 'good'"
        ),
        "[other]\n",
        "[[sku]\n",
    ],
)
def test_a_map_that_cannot_be_used_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadInput):
        read_map(tmp_path, text)


def test_a_map_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none\.toml"):
        load_products(tmp_path / "none.toml")


def test_the_number_is_the_imei_else_the_serial() -> None:
    assert numbers_of(certificate().claims) == Numbers(imei=imei_of(1))
    assert numbers_of(certificate(device={"serial": "SER1"}).claims) == Numbers(serial="SER1")
    assert not numbers_of(certificate(device={}).claims).is_sendable
    assert not Numbers(imei="350000000000007").is_sendable
    assert not Numbers(serial="x" * 51).is_sendable


def test_a_device_that_fits_meets_no_objection() -> None:
    assert against() == ()
    assert against(order_line="PO-5978") == ()
    assert against(order_line="37") == ()


VOID = CertificateStanding(Voiding("u", "ada", "lea", "wrong phone", NOON))
WRONG: list[tuple[str, dict[str, Any]]] = [
    ("void", {"standing": VOID}),
    ("newer certificate", {"standing": CertificateStanding(superseded_by="X")}),
    ("training", {"training": True}),
    ("does not certify", {"verdict": {"kind": "refused", "because": []}}),
    ("does not certify", {"verdict": None}),
    ("neither an IMEI nor a serial", {"device": {"model": "Pixel 7", "storage": "128 GB"}}),
    ("neither an IMEI nor a serial", {"device": {**DEVICE, "imei": "350000000000007"}}),
    ("not one that is to be shipped", {"line": {"state": 4}}),
    ("not one that is to be shipped", {"line": {"state": 0}}),
    ("not one that is to be shipped", {"line": {"state": 55}}),
    ("2 devices", {"line": {"quantity": 2}}),
    ("0 devices", {"line": {"quantity": None}}),
    ("condition", {"line": {"condition": 10}}),
    ("condition", {"line": {"condition": None}}),
    ("condition", {"line": {"condition": 2}}),
    ("condition", {"grade": None}),
    ("SKU is for another grade", {"grade": {**GOOD, "chosen": "fair"}, "line": {"condition": 12}}),
    ("another model", {"device": {**DEVICE, "model": "Pixel 7 Pro"}}),
    ("another model", {"device": {**DEVICE, "model": ""}}),
    ("another storage", {"device": {**DEVICE, "storage": ""}}),
    ("does not know the SKU", {"product": None}),
    ("another order", {"order_line": "PO-59780"}),
]


@pytest.mark.parametrize(("word", "wrong"), WRONG)
def test_what_does_not_fit_or_is_not_known_is_an_objection(word: str, wrong: dict[str, Any]) -> None:
    said = against(**wrong)
    assert [one for one in said if word in one], said
