# SPDX-License-Identifier: Apache-2.0
"""A page that was printed must be drawable again, byte for byte, by every later version.

Where one of these digests changes, certificates that are out in the world stop
verifying: make another template instead, and keep this one.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import golden_pages
import pytest
from signed_certificates import bench_signer, sign_claims

from inspector.certificates.facts import read_facts
from inspector.certificates.layout import PdfCertificate
from inspector.domain.certificate import parse_claims
from inspector.domain.checklist import ChecklistTexts, PointTexts

CLAIMS = Path(__file__).parents[1] / "golden" / "certificate-1.claims.json"
GOLDEN = {
    ("real", "en"): "22e6eafcdf01238a3d68e27457e4b84d91bab757245609af11f99a14ed182c5a",
    ("real", "fr"): "11e10dd66857558b2842a0dd618e321165546ef431680d039bd5a7dcd7e2055a",
    ("real", "de"): "4ee70477b5a13c16243686f83491bc875aed4fbc62e82d2715e2a7cfb994e8f7",
    ("training", "en"): "b9418a231d43fcf19b74a840cbd9219e189130a3703336abf2f3c44a7e3ef6bf",
}


def fixed_texts(_id: str, _version: int, language: str) -> ChecklistTexts:
    """Give words that do not change with the shipped checklist's."""
    points = {
        point.id: PointTexts(f"Point {point.number}", "", "", "", {"display": "a fault"})
        for point in read_facts(parse_claims(CLAIMS.read_bytes())).points
    }
    return ChecklistTexts(language, "fixed", points, {"no_vibration": "none fitted"}, {})


SECOND = Path(__file__).parents[1] / "golden" / "certificate-2.claims.json"
SECOND_GOLDEN = {
    ("en", "a4"): "8f067cbca444bd3c9fbbe7beb3984345c8d6aea061e0add0aad56a9755a21c45",
    ("en", "letter"): "abf8c1895f9e6692f08eb56df61024b44d81f578fc89a57839f9c0d2656b8253",
    ("de", "a4"): "823a3cdd0ed3e7a44234132d408048d4b965d4c0b6e78e894a2e5074a8c10b10",
    ("de", "letter"): "3061ecc621a58fc4c755d4b994ba532d93fc4319ab4174d825127401bd2b069d",
    ("es", "a4"): "68d35310e89605ef8b9453f75a35f632c71e74ca6c29b11130eecb931d419ce9",
    ("es", "letter"): "ece36058c7becd1ae94304b34de767f51e67d1b3dce241d53967e3bcd1a350ca",
    ("fr", "a4"): "171b3b148fad59887668819b26acb033abb98683b876c160a2967b150a6fe686",
    ("fr", "letter"): "c62ff63f5b2ced4c1af9cfecf0e2225f7496874e73ab121cd5ac0d80ef7e7cd2",
    ("pl", "a4"): "58624aaf66d55eee61c073a04166e3b59d672f3ef90e6eda3885dce348725dc5",
    ("pl", "letter"): "069284636ac20033875bc9c4b60c880b7caaa6fc847473377555a11f000d7432",
    ("sv", "a4"): "0831990ae08bdf23382a685d3000c1c9171e49e7a14dfdc827dd800727d15c29",
    ("sv", "letter"): "53949826f099061ba2d21b96b32985033f8213e8f2540fe898005fbbbd2ef722",
}


@pytest.mark.parametrize(("language", "paper"), SECOND_GOLDEN)
def test_the_second_template_is_still_drawn_as_it_was(language: str, paper: str) -> None:
    claims = parse_claims(SECOND.read_bytes())
    one = sign_claims(claims, golden_pages.signer())
    files = {golden_pages.imprint().logo: golden_pages.plain()}
    pdf = PdfCertificate(fixed_texts).write(one, language, paper=paper, files=files)
    assert hashlib.sha256(pdf).hexdigest() == SECOND_GOLDEN[language, paper]


THIRD = Path(__file__).parents[1] / "golden" / "certificate-3.claims.json"
THIRD_GOLDEN = {
    ("en", "a4"): "e933ba619ae78ff2b7b7bac209ec52276f769a04beb6bdfb6b5b3b5c1620ec5c",
    ("en", "letter"): "c96bb88b6de81a3bef9c3059bf9fbbc35c544bf962f10690bac4b7ec7739e252",
    ("de", "a4"): "a67707c72a482e8ae332771af7e9031aefec72dc4699ac73c5719eb17c65384d",
    ("de", "letter"): "0a361f88e5d753beaba976eaccb1bf62285c7beeb4d80aa1069acaddeee81d51",
    ("es", "a4"): "2f82f8057fae4283d62cc990e50b1fa4e80e3cdfd64bd90b1de8a5a6ce35bc7b",
    ("es", "letter"): "b4a63f35fa7469e746735f88eb16288d194b5ede2527df125a0cb93862e7e598",
    ("fr", "a4"): "d2ffa2161a5c56490a872975f0197e0ed9c9e02221ecd7675f7a73e11f642234",
    ("fr", "letter"): "9698499941fbfd6eeb49341daf4bfe9bad1e5d8b82870d2cf0ac268fd06f3e03",
    ("pl", "a4"): "d4831508220c9ef3bea4773dc93d8dbc874efa303b9dc2c48cf771ab9656652f",
    ("pl", "letter"): "9b0e61ad835a4e8369fb46f0e579749c713c14c0fffdb1414e082fdad74bea41",
    ("sv", "a4"): "ad0427b2b99e3b236a0edb9424b0fb72c1bf599ae4a1f49b52efe9ab499856df",
    ("sv", "letter"): "6c6c3249954e5982a8de9c05d81b6bc1ed501a9a3eda1353fa99bb1d6648f4f4",
}


@pytest.mark.parametrize(("language", "paper"), THIRD_GOLDEN)
def test_the_third_template_is_still_drawn_as_it_was(language: str, paper: str) -> None:
    one = sign_claims(parse_claims(THIRD.read_bytes()), golden_pages.signer())
    pictures = (golden_pages.plain(), golden_pages.photo())
    files = {hashlib.sha256(one).hexdigest(): one for one in pictures}
    pdf = PdfCertificate(fixed_texts).write(one, language, paper=paper, files=files)
    assert hashlib.sha256(pdf).hexdigest() == THIRD_GOLDEN[language, paper]


FOURTH = Path(__file__).parents[1] / "golden" / "certificate-4.claims.json"
FOURTH_GOLDEN = {
    ("en", "a4"): "f790726b97f7251d95b3d75d34b16e3c74ccd1fc29ccd382211ae695eefe57bf",
    ("en", "letter"): "b52e9871aaa1055c8c0a14d3d0e0c43570798790ef177f53772b51098a95bdf5",
    ("de", "a4"): "f8bc5ca75eb46c35124cdc620858d818aa8f2266c4eab6d73bb5a607112dd78f",
    ("de", "letter"): "a7daa739af7cebf93b2333f1081699120b25370a8820ae4d1d90f61cdbd0f421",
    ("es", "a4"): "7914c777eba1a94e4df4eab35467bdc45b4367c39d51139bafeb46f9caed0475",
    ("es", "letter"): "35e853fd01f42b13cbb1898291b0bf530339db0e452142f6eaf9750a0600b6f0",
    ("fr", "a4"): "b842d4f054cb381ebe604675265ec542a47ff68c3d640577c692fc3559d43058",
    ("fr", "letter"): "1e328eb5fed4aaadf84f22bc6a25b233ac3c900d6616dbef082c346b0686f2fb",
    ("pl", "a4"): "4411003a66565b18f2e5bbed038cff327143472e412b6b963615ffead87170b8",
    ("pl", "letter"): "88ad299162c5375f987fac94fa705816eded954d6c044885bedd0028a8790f70",
    ("sv", "a4"): "97dc9fe1ff1085b75990eff1be01e8a5fff7e1a262a18f346fd62f3418018ab9",
    ("sv", "letter"): "fed09167cdf9a2197609608ec8a3a9661fb9c60ec915f6aa266a1040eaad8eab",
}


@pytest.mark.parametrize(("language", "paper"), FOURTH_GOLDEN)
def test_the_fourth_template_is_still_drawn_as_it_was(language: str, paper: str) -> None:
    one = sign_claims(parse_claims(FOURTH.read_bytes()), golden_pages.signer())
    pictures = (golden_pages.plain(), golden_pages.photo())
    files = {hashlib.sha256(one).hexdigest(): one for one in pictures}
    pdf = PdfCertificate(fixed_texts).write(one, language, paper=paper, files=files)
    assert hashlib.sha256(pdf).hexdigest() == FOURTH_GOLDEN[language, paper]


@pytest.mark.parametrize(("which", "language"), GOLDEN)
def test_the_page_is_still_drawn_as_it_was(which: str, language: str) -> None:
    signer = bench_signer(training=which == "training")
    claims = parse_claims(CLAIMS.read_bytes()) | {"training": signer.is_training}
    pdf = PdfCertificate(fixed_texts).write(sign_claims(claims, signer), language)
    assert hashlib.sha256(pdf).hexdigest() == GOLDEN[which, language]
