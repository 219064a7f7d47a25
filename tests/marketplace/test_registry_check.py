# SPDX-License-Identifier: Apache-2.0
"""Asking a registry whether it would take this bench's certificates, without sending one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from memory_outbox import TestClock
from scripted_server import ScriptedServer, answer, says

from inspector.domain.errors import BenchTrouble, DestinationDown, TokenRefused
from inspector.marketplace.http_client import HttpLimits
from inspector.marketplace.registry_client import RegistryClient
from inspector.ports import Cancel
from inspector.registry.server import RunningRegistry

TOKEN = "a-token-of-the-test-suite"
QUICK = HttpLimits(connect_s=1.0, read_s=1.0, total_s=2.0)
pytestmark = pytest.mark.usefixtures("no_leaked_threads")


def check(url: str, token: str = TOKEN) -> None:
    with closing(RegistryClient(url, token, TestClock(), limits=QUICK)) as client:
        client.check(Cancel())


def test_a_running_registry_lets_in_who_has_the_token(tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text(f"{TOKEN}\n", encoding="utf-8")
    with RunningRegistry(tmp_path, test=True, token_file=tokens) as registry:
        check(registry.url)
        with pytest.raises(TokenRefused):
            check(registry.url, "another-token")
        with pytest.raises(TokenRefused):
            check(registry.url, "")


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b"<html>log in to the hotel</html>", DestinationDown),
        (200, b"[]", DestinationDown),
        (302, b"", DestinationDown),
        (403, b"", TokenRefused),
        (404, b"", DestinationDown),
        (429, b"", DestinationDown),
        (503, b"", DestinationDown),
    ],
)
def test_what_is_no_registrys_yes_is_said(status: int, body: bytes, expected: type[BenchTrouble]) -> None:
    with ScriptedServer(says(answer(status, body))) as server, pytest.raises(expected):
        check(server.url)


def test_nobody_there_is_said() -> None:
    with pytest.raises(DestinationDown, match="cannot be reached"):
        check("http://127.0.0.1:9")
