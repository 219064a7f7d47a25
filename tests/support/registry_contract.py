# SPDX-License-Identifier: Apache-2.0
"""The registry's OpenAPI document, held against what a registry answers."""

from __future__ import annotations

import importlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from inspector.marketplace.answer import Answer

FILE = Path(__file__).parents[2] / "docs" / "registry-openapi.yaml"
_BASE = "urn:registry"


@cache
def document() -> dict[str, Any]:
    """Read the contract."""
    value = importlib.import_module("yaml").safe_load(FILE.read_text(encoding="utf-8"))
    assert isinstance(value, dict)
    return value


@cache
def _validator(pointer: str) -> Draft202012Validator:
    resource = Resource(contents=document(), specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource(_BASE, resource)
    return Draft202012Validator({"$ref": f"{_BASE}#{pointer}"}, registry=registry)


def check_answer(method: str, target: str, answer: Answer) -> None:
    """Fail unless the contract knows this answer to this request."""
    template = _template(target.partition("?")[0])
    if template is None:
        _check_problem(answer, (404,))
        return
    operation = document()["paths"][template].get(method.lower())
    if operation is None:
        _check_problem(answer, (405,))
        return
    if answer.status == 500:
        _check_problem(answer, (500,))
        return
    responses = operation["responses"]
    status = str(answer.status)
    assert status in responses, f"{method} {template} answered {status}, which the contract does not know"
    _check_response(f"/paths/{_escaped(template)}/{method.lower()}/responses/{status}", answer)


def _template(path: str) -> str | None:
    for template in document()["paths"]:
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)), path):
            return str(template)
    return None


def _check_problem(answer: Answer, statuses: tuple[int, ...]) -> None:
    assert answer.status in statuses
    assert answer.headers["content-type"] == "application/problem+json"
    _check_body("/components/schemas/Problem", answer)


def _check_response(pointer: str, answer: Answer) -> None:
    pointer, response = _followed(pointer)
    media = answer.headers["content-type"].partition(";")[0]
    assert list(response["content"]) == [media]
    for name, header in response.get("headers", {}).items():
        place = f"{pointer}/headers/{name}" if "$ref" not in header else header["$ref"][1:]
        _validator(f"{place}/schema").validate(answer.headers[name.lower()])
    if media == "text/html":
        assert answer.body.startswith(b"<!doctype html>")
    else:
        _check_body(f"{pointer}/content/{_escaped(media)}/schema", answer)


def _check_body(pointer: str, answer: Answer) -> None:
    body = json.loads(answer.body)
    _validator(pointer).validate(body)
    assert body.get("status", answer.status) in (
        answer.status,
        "ok",
        "valid",
        "superseded",
        "void",
        "revoked",
    )


def _followed(pointer: str) -> tuple[str, dict[str, Any]]:
    node: Any = document()
    for part in pointer.split("/")[1:]:
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return _followed(str(node["$ref"])[1:]) if "$ref" in node else (pointer, node)


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
