# SPDX-License-Identifier: Apache-2.0
"""The contract and the app name the same paths and methods, and the contract's words are the app's."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError
from memory_outbox import TestClock
from registries import InProcess, service_of
from registry_contract import check_answer, document
from signed_certificates import imei_of, uid_of
from starlette.routing import Route

from inspector.certificates.trust import Trust
from inspector.domain.device import is_serial
from inspector.domain.errors import BadInput
from inspector.domain.uid import to_bytes
from inspector.marketplace.answer import Answer
from inspector.registry.keeping import MOST_TOGETHER
from inspector.registry.requests import BodyLimits
from inspector.registry.store import MOST_FOUND, SqliteCertificates

METHODS = {"get", "put", "post", "patch", "delete"}


def test_paths_and_methods_agree(tmp_path: Path) -> None:
    with (
        closing(SqliteCertificates(tmp_path / "registry.db")) as store,
        closing(InProcess(service_of(store, TestClock(), Trust()))) as registry,
    ):
        routes = [one for one in registry.app.routes if isinstance(one, Route)]
        served = {(one.path, method.lower()) for one in routes for method in one.methods or ()}
    written = {(path, method) for path, item in document()["paths"].items() for method in METHODS & set(item)}
    # Starlette answers HEAD wherever it answers GET, as RFC 9110 wants.
    assert {one for one in served if one[1] != "head"} == written


def test_the_document_is_openapi_whose_schemas_are_schemas() -> None:
    assert document()["openapi"] == "3.1.0"
    for schema in document()["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    ids = re.findall(r"operationId: (\w+)", str(document()).replace("'", ""))
    assert len(ids) == len(set(ids)) == 9


def test_every_reference_leads_somewhere() -> None:
    text = str(document())
    for name in set(re.findall(r"#(/components/[\w/-]+)", text)):
        node = document()
        for part in name.split("/")[1:]:
            node = node[part]


def test_the_limits_are_the_apps_own() -> None:
    text = str(document())
    assert BodyLimits().size == 1024 * 1024
    assert text.count("1 MiB") == 3
    assert "4 MiB" in text
    assert f"within {BodyLimits().arrive_s:.0f} seconds" in text
    assert f"'maxItems': {MOST_FOUND}" in text
    assert MOST_TOGETHER == 100


@pytest.mark.parametrize("text", ["", "8" + "0" * 25, uid_of(1)[:-1], "I" * 26, "../" + "0" * 23, uid_of(5)])
def test_the_pattern_of_a_number_is_the_domains(text: str) -> None:
    pattern = document()["components"]["schemas"]["Uid"]["pattern"]
    try:
        to_bytes(text)
        is_uid = True
    except BadInput:
        is_uid = False
    assert bool(re.search(pattern, text)) == is_uid


@pytest.mark.parametrize("text", ["", " A", "A ", "A", "A B", "A" * 50, "A" * 51, "\x7f", "é"])
def test_the_pattern_of_a_serial_is_the_domains(text: str) -> None:
    pattern = document()["components"]["schemas"]["Serial"]["pattern"]
    assert bool(re.search(pattern, text)) == is_serial(text)


def test_the_pattern_of_an_imei_takes_imeis() -> None:
    assert re.search(document()["components"]["schemas"]["Imei"]["pattern"], imei_of(1))


@pytest.mark.parametrize(
    ("method", "target", "answer"),
    [
        ("GET", "/healthz", Answer(418, {}, b"{}")),
        ("GET", "/healthz", Answer(200, {"content-type": "text/plain", "request-id": "0" * 16}, b"{}")),
        (
            "GET",
            "/nowhere",
            Answer(404, {"content-type": "application/problem+json"}, b'{"detail":"Not Found"}'),
        ),
        ("POST", "/healthz", Answer(200, {"content-type": "application/json"}, b"{}")),
    ],
)
def test_an_answer_beside_the_contract_is_noticed(method: str, target: str, answer: Answer) -> None:
    with pytest.raises((AssertionError, ValidationError)):
        check_answer(method, target, answer)
