# SPDX-License-Identifier: Apache-2.0
"""Back Market's own OpenAPI document: requests held against it, and every answer that it knows of."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import peers
from back_market import Request
from jsonschema import Draft202012Validator

from inspector.marketplace.answer import Answer


@cache
def document() -> dict[str, Any]:
    text = Path(peers.find("backmarket-openapi")).read_text(encoding="utf-8")
    value = importlib.import_module("yaml").safe_load(text)
    assert isinstance(value, dict)
    return value


def whole(value: Any) -> Any:
    """Give a part of the document with its references in place, in the words of JSON Schema."""
    if isinstance(value, list):
        return [whole(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        found: Any = document()
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return whole(found)
    made = {name: whole(one) for name, one in value.items()}
    if made.get("nullable") is True and "type" in made:
        made["type"] = [made["type"], "null"]
    return made


@cache
def operation(method: str, path: str) -> tuple[str, dict[str, Any]]:
    """Give the template of a path and its operation; the one with fewer places goes first."""
    for template in sorted(document()["paths"], key=lambda one: one.count("{")):
        if re.fullmatch(re.sub(r"\{\w+\}", "([^/]+)", template), path):
            item = document()["paths"][template]
            if method.lower() in item:
                made = whole(item[method.lower()])
                made["parameters"] = [*whole(item.get("parameters", [])), *made.get("parameters", [])]
                return template, made
    raise AssertionError(f"the document knows no {method} {path}")


def check_request(request: Request) -> str:
    """Fail unless the document allows this request; give ``METHOD template``."""
    url = urlsplit(request.path)
    template, told = operation(request.method, url.path)
    named = {(one["in"], one["name"]): one["schema"] for one in told["parameters"]}
    names = re.findall(r"\{(\w+)\}", template)
    found = re.fullmatch(re.sub(r"\{\w+\}", "([^/]+)", template), url.path)
    assert found is not None
    given = {("path", name): unquote(text) for name, text in zip(names, found.groups(), strict=True)}
    given |= {("query", name): text for name, text in parse_qsl(url.query, strict_parsing=bool(url.query))}
    for key, text in given.items():
        assert key in named, f"{template} has no parameter {key}"
        _check(named[key], _typed(text, named[key]))
    missing = {(one["in"], one["name"]) for one in told["parameters"] if one.get("required")} - set(given)
    assert not missing, missing
    _check({"type": "string", "pattern": "^[a-z]{2}-[a-z]{2}$"}, request.headers["accept-language"])
    _check_body(told.get("requestBody"), request)
    return f"{request.method} {template}"


def _check_body(told: dict[str, Any] | None, request: Request) -> None:
    if told is None:
        assert not request.body
        return
    (kind, content), *_ = told["content"].items()
    assert request.headers["content-type"].startswith(kind)
    schema = content["schema"]
    if kind == "application/json":
        value = request.json
    else:
        value = _form(schema, request)
    _check(schema, value)
    assert set(value) <= set(schema["properties"]), "a field that the document does not know"


def _form(schema: Mapping[str, Any], request: Request) -> dict[str, Any]:
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    message = message_from_bytes(head + request.body, policy=policy.HTTP)
    assert isinstance(message, EmailMessage)
    form: dict[str, Any] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        text = part.get_payload(decode=True).decode("latin-1")  # type: ignore[union-attr]
        kind = schema["properties"][name].get("type")
        if kind == "array":
            form.setdefault(name, []).append(text)
        else:
            assert name not in form
            form[name] = float(text) if kind == "number" else text
    return form


def _typed(text: str, schema: Mapping[str, Any]) -> object:
    is_number = schema.get("type") == "integer"
    return int(text) if is_number else text


def _check(schema: Any, value: object) -> None:
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(value)


@dataclass(frozen=True, slots=True)
class Documented:
    """One answer that the document knows; ``is_full`` holds every field that it names."""

    answer: Answer
    is_full: bool


def documented_answers(method: str, template: str) -> Iterator[Documented]:
    """Give every documented answer of an operation: with all its fields, and with the required alone."""
    _, told = operation(method, template)
    for code, response in told["responses"].items():
        for status in (500, 503) if code == "5XX" else (int(code),):
            content = response.get("content")
            if not content:
                yield Documented(Answer(status, {}, b""), is_full=True)
                continue
            for kind, body in content.items():
                for is_full in (True, False):
                    value = example(body["schema"], is_full)
                    data = str(value).encode() if kind == "text/plain" else json.dumps(value).encode()
                    yield Documented(Answer(status, {"content-type": kind}, data), is_full)


def example(schema: Mapping[str, Any], is_full: bool) -> Any:
    """Give a value that a schema allows, of its examples where it has some."""
    if "allOf" in schema:
        parts = [example({"type": "object", **one}, is_full) for one in schema["allOf"]]
        return {name: value for part in parts for name, value in part.items()}
    for either in ("anyOf", "oneOf"):
        if either in schema:
            return example(schema[either][-1], is_full)
    if "example" in schema and schema.get("type") not in ("object", "array"):
        return schema["example"]
    return _of_type(schema, is_full)


def _of_type(schema: Mapping[str, Any], is_full: bool) -> Any:
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        named = schema.get("properties", {})
        return {
            n: example(one, is_full) for n, one in named.items() if is_full or n in schema.get("required", [])
        }
    if kind == "array":
        return [example(schema.get("items", {}), is_full)]
    plain = {"integer": 1, "number": 1.5, "boolean": True, "null": None}
    return schema["enum"][0] if "enum" in schema else plain.get(kind, "text")
