# SPDX-License-Identifier: Apache-2.0
"""Certificates as evidence: what is sent, what is refused before it is, and that nothing goes twice."""

from __future__ import annotations

from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from back_market import Wire, client, says
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BadInput, DestinationDown, DestinationRefused
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket import evidence
from inspector.marketplace.backmarket.evidence import Problem, certificate_file
from inspector.marketplace.backmarket.multipart import LARGEST_FILE, EvidenceFile, Upload, encoded
from inspector.ports import Cancel

PDF = certificate_file("0UID", b"%PDF-1.7\n...")
PHOTO = EvidenceFile("front.jpg", b"\xff\xd8\xff\xe0...")


def parts_of(content_type: str, body: bytes) -> list[tuple[str, str | None, bytes]]:
    """Read a form as another library reads it."""
    whole = b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body
    message = message_from_bytes(whole, policy=policy.HTTP)
    assert isinstance(message, EmailMessage)
    found = []
    for part in message.iter_parts():
        assert isinstance(part, EmailMessage)
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        name = part.get_param("name", header="content-disposition")
        found.append((str(name), part.get_filename(), data))
    return found


@given(
    st.lists(
        st.tuples(st.sampled_from(["message", "reasons"]), st.text(min_size=1, max_size=30)), max_size=4
    ),
    st.lists(st.binary(max_size=80), max_size=3),
)
def test_another_reader_finds_every_field_and_file(fields: list[tuple[str, str]], datas: list[bytes]) -> None:
    fields = [(name, text.encode("utf-8", "replace").decode()) for name, text in fields]
    files = tuple(EvidenceFile(f"f{at}.pdf", b"%PDF-" + data) for at, data in enumerate(datas))
    upload = Upload(tuple(fields), "attachment", files)
    if not fields and not files:
        return
    content_type, body = encoded(upload)
    wanted = [(name, None, text.encode()) for name, text in fields]
    got = parts_of(content_type, body)
    plain = [(name, file, data) for name, file, data in got]
    assert plain[len(wanted) :] == [("attachment", one.name, one.data) for one in files]
    assert [(name, file) for name, file, _ in plain[: len(wanted)]] == [(name, None) for name, _ in fields]
    assert encoded(upload) == (content_type, body)
    for _, text in fields:
        assert text.encode() in body


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.exe", b"MZ"),
        ("a.pdf", b"MZ"),
        ("a.png", b"%PDF-"),
        ('a".pdf', b"%PDF-"),
        ("a\r\nX: 1.pdf", b"%PDF-"),
        ("pdf", b"%PDF-"),
        ("a.pdf", b"%PDF-" + b"x" * LARGEST_FILE),
    ],
)
def test_a_file_that_would_not_be_taken_is_refused_here(name: str, data: bytes) -> None:
    with pytest.raises(BadInput):
        EvidenceFile(name, data)


def test_a_certificate_goes_to_an_after_sales_folder() -> None:
    wire = Wire(lambda _: says({"id": 1}, 201))
    client(wire).send_message(123, evidence.message("As inspected.", [PDF]), Cancel())
    (sent,) = wire.sent
    assert (sent.method, sent.path, sent.is_repeatable) == ("POST", "/ws/sav/123/msg", False)
    assert parts_of(sent.headers["content-type"], sent.body) == [
        ("message", None, b"As inspected."),
        ("attachment", "certificate-0UID.pdf", PDF.data),
    ]


def test_a_problem_is_declared_with_what_shows_it() -> None:
    wire = Wire(lambda _: Answer(201, {}, b""))
    upload = evidence.problem(123_000_000, Problem.OOW_ITEM, "", [PDF, PHOTO])
    client(wire).declare_problem(123_000_000, upload, Cancel())
    names = [
        (name, file) for name, file, _ in parts_of(wire.sent[0].headers["content-type"], wire.sent[0].body)
    ]
    assert names == [("problem_type", None), ("attachment", PDF.name), ("attachment", PHOTO.name)]


def test_a_counter_offer_carries_price_reasons_and_proof() -> None:
    wire = Wire(lambda _: Answer(204, {}, b""))
    upload = evidence.counter_offer(
        Decimal("120.5"), ["broken_screen", "broken_screen"], "Cracked.", [PDF], allowed={"broken_screen"}
    )
    client(wire).counter_offer("US-1/2", upload, Cancel())
    assert wire.sent[0].path == "/ws/buyback/v2/orders/US-1%2F2/counter-offers"
    assert parts_of(wire.sent[0].headers["content-type"], wire.sent[0].body)[:3] == [
        ("price", None, b"120.50"),
        ("reasons", None, b"broken_screen"),
        ("comment", None, b"Cracked."),
    ]


def test_the_reasons_of_a_counter_offer_are_asked_for() -> None:
    groups = [
        {"id": "functional", "label": "F", "reasons": [{"id": "broken_screen", "label": "Broken"}]},
        {"id": "other", "label": "O", "reasons": [{"id": "parcel_damaged", "label": "Parcel"}]},
    ]
    assert client(lambda _: says(groups)).counter_offer_reasons("FR-1", Cancel()) == [
        "broken_screen",
        "parcel_damaged",
    ]


def test_the_folders_of_an_order_line_are_found() -> None:
    wire = Wire(lambda _: says({"count": 1, "results": [{"id": 77}]}))
    assert list(client(wire).care_folders(37, Cancel())) == [77]
    assert wire.sent[0].query == {"orderline": "37"}


OFFER: dict[str, Any] = {
    "price": Decimal(10),
    "reasons": ["a"],
    "comment": "x",
    "files": [PDF],
    "allowed": ["a"],
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"price": Decimal(0)},
        {"price": Decimal(-1)},
        {"price": Decimal("1.005")},
        {"price": Decimal("NaN")},
        {"price": Decimal("Infinity")},
        {"reasons": []},
        {"reasons": ["b"]},
        {"comment": "x" * 201},
        {"comment": "  "},
        {"files": []},
        {"files": [EvidenceFile(f"{n}.pdf", b"%PDF-" + bytes([n])) for n in range(11)]},
    ],
)
def test_a_counter_offer_that_would_not_be_taken_is_refused_here(wrong: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        evidence.counter_offer(**{**OFFER, **wrong})


@pytest.mark.parametrize(
    ("folder", "kind", "text", "files"),
    [
        (5, Problem.WRONG_ITEM, "", []),
        (5, Problem.OTHER, "words", []),
        (5, Problem.OTHER, "", [PDF]),
        (200_000_000, Problem.DAMAGED_PACKAGE, "words", []),
    ],
)
def test_a_problem_that_would_not_be_taken_is_refused_here(
    folder: int, kind: Problem, text: str, files: list[EvidenceFile]
) -> None:
    with pytest.raises(BadInput):
        evidence.problem(folder, kind, text, files)


def test_an_empty_message_is_refused_here() -> None:
    with pytest.raises(BadInput):
        evidence.message(" ", [PDF])


@pytest.mark.parametrize(
    ("status", "kind"), [(413, DestinationRefused), (422, DestinationRefused), (500, DestinationDown)]
)
def test_an_upload_goes_once_whatever_is_answered(status: int, kind: type[Exception]) -> None:
    wire = Wire(lambda _: Answer(status, {}, b""))
    with pytest.raises(kind):
        client(wire).declare_problem(5, evidence.problem(5, Problem.OTHER, "", []), Cancel())
    assert len(wire.sent) == 1
