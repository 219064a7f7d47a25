# SPDX-License-Identifier: Apache-2.0
"""The page of a certificate that everybody may see: what is on it, what is not, in which language."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from memory_outbox import TestClock
from registries import InProcess, service_of
from signed_certificates import bench_signer, imei_of, signed, uid_of

from inspector import bundled
from inspector.certificates.trust import Trust
from inspector.domain.envelope import write_envelope
from inspector.registry.public_page import Shown, language_of, public_page
from inspector.registry.store import SqliteCertificates

SIGNER = bench_signer()
TRUST = Trust({SIGNER.key_id: SIGNER.public_key})
BARE = {"authorization": ""}
LANGUAGES = ("en", "de", "fr", "es", "pl", "sv")


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[InProcess]:
    with (
        closing(SqliteCertificates(tmp_path / "registry.db")) as store,
        closing(InProcess(service_of(store, TestClock(), TRUST))) as one,
    ):
        certificate = signed(1, order_line="ORDER-77")
        one.call("PUT", f"/v1/certificates/{certificate.uid}", write_envelope(certificate))
        yield one


def page(registry: InProcess, uid: str = uid_of(1), language: str = "") -> str:
    answer = registry.call("GET", f"/c/{uid}", headers={**BARE, "accept-language": language})
    assert answer.status == 200
    return answer.body.decode()


def test_it_shows_what_an_offer_shows_and_the_end_of_the_numbers(registry: InProcess) -> None:
    text = page(registry)
    for shown in ("Pixel 7", "Atelier Nord", uid_of(1), "2026-03-02", "Certified", imei_of(1)[-4:], "0001"):
        assert shown in text
    assert "<h1>Valid</h1>" in text


def test_no_whole_number_no_person_and_no_order_is_on_it(registry: InProcess) -> None:
    text = page(registry)
    for hidden in (imei_of(1), imei_of(1)[-6:], "SER000001", "000001", "ada", "bench-1", "ORDER-77", "jws"):
        assert hidden not in text.replace(uid_of(1), "")


def test_it_loads_nothing_and_runs_nothing(registry: InProcess) -> None:
    answer = registry.call("GET", f"/c/{uid_of(1)}", headers=BARE)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    style = re.findall(r"<style>(.*?)</style>", answer.body.decode())[0]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in policy
    assert not re.search(rb"<script|src=|url\(|@import|https?:|style=|\son\w+=", answer.body)
    assert (answer.headers["referrer-policy"], answer.headers["x-robots-tag"]) == ("no-referrer", "noindex")


@pytest.mark.parametrize("uid", [uid_of(2), "NOTHING", uid_of(1).lower(), uid_of(1)[:-1] + "%20"])
def test_of_a_number_that_is_not_stored_it_says_that_alone(registry: InProcess, uid: str) -> None:
    answer = registry.call("GET", f"/c/{uid}", headers=BARE)
    assert answer.status == 404
    assert b"Not known here" in answer.body
    assert uid.encode() not in answer.body


def test_what_a_name_holds_is_never_markup(tmp_path: Path) -> None:
    evil = "<img src=x onerror=alert(1)>\"'&"
    shown = Shown("valid", uid_of(1), evil, "", "", "certified", "good", evil, "2026-03-02")
    body = bytes(public_page(shown, "en", has_verify_page=False).body)
    assert b"<img" not in body
    assert b"&lt;img" in body


@pytest.mark.parametrize("state", ["valid", "superseded", "void", "revoked", "training"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_its_words_in_every_language(language: str, state: str) -> None:
    shown = Shown(state, uid_of(1), "Pixel 7", "", "", "certified", "good", "Atelier Nord", "2026-03-02")
    text = bytes(public_page(shown, language, has_verify_page=True).body).decode()
    words = json.loads(bundled.text("resources", "registry", "page.json"))
    assert words[language]["states"][state][0] in text
    assert f'<html lang="{language}">' in text
    assert 'href="/verify/"' in text
    assert ('class="good"' in text) == (state == "valid")


def test_all_languages_have_the_same_words() -> None:
    words = json.loads(bundled.text("resources", "registry", "page.json"))
    assert tuple(words) == LANGUAGES
    keys = {frozenset((*one, *one["states"])) for one in words.values()}
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("ja, fr;q=0.5, sv;q=0.7", "sv"),
        ("FR", "fr"),
        ("pl;q=0, es;q=0.1", "es"),
        ("pl;q=0", "en"),
        ("de;q=x", "en"),
        ("*", "en"),
        (";;,,=;q=", "en"),
        ("x," * 1000 + "de", "en"),
    ],
)
def test_the_language_is_the_one_that_is_wanted_most(header: str, language: str) -> None:
    assert language_of(header) == language


def test_training_says_so_and_a_short_number_is_not_shown(tmp_path: Path) -> None:
    training = bench_signer(training=True)
    trust = replace(TRUST, allow_training=True)
    device = {"category": "phone", "family": "android", "model": "P", "serial": "AB12345"}
    with (
        closing(SqliteCertificates(tmp_path / "registry.db")) as store,
        closing(InProcess(service_of(store, TestClock(), trust, is_test=True))) as registry,
    ):
        one = signed(1, training, device=device)
        assert registry.call("PUT", f"/v1/certificates/{one.uid}", write_envelope(one)).status == 201
        text = page(registry)
    assert "Training: not a certificate" in text
    assert "2345" not in text
