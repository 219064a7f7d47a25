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
    ("en", "a4"): "78599e8bf753fe706763367f7ae56536ba0040b623e7c236dde3611980c781b5",
    ("en", "letter"): "4b4e3990397d22122f1f439acf04351bc2cb77280c1f1cb9dac8c2f5aa4c01f3",
    ("de", "a4"): "1fb3a156cc4374ec55eaa5ecbe7d7320332114a865c31908da0729635ec08ae7",
    ("de", "letter"): "40823ab190b1cc4d809a96524b3cc95d3c7b3c45916181e5e585d3d9fd07fbef",
    ("es", "a4"): "2703359b25e58bb79b38a83229bfcf625df2e0f61fc87f9ef1a3ffd563faf657",
    ("es", "letter"): "bc3e054ec96bfa593eb038a83bf76eeba0c5372a69fabcd3f1f6f9ae715718c0",
    ("fr", "a4"): "3808cf963968dcfcb204d6800a669e6477b869eea465ed3af6c0db7cb6f01290",
    ("fr", "letter"): "d84a9ae2c4ca03578ea42cbd791ff75c1a0e8b7da4b2835e144a06e6597a4ce3",
    ("pl", "a4"): "56d4713932e89256b5b1b3dde23fa197822f687be6684cc4f93204e5996c7e8a",
    ("pl", "letter"): "56de9e6b9bb20077da9bbbfe0974e03f6ca052abbb2cbe6dd335fa044a064806",
    ("sv", "a4"): "e392a61afd2bbc2e8e69135c121d82713b4e3048f8d0c0b08f7f3c5eb2962af0",
    ("sv", "letter"): "39c2597cba8ec892aac1065d84c17ee6dbcb8810d64d53090b6d1cf163420cd4",
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
