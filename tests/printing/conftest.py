# SPDX-License-Identifier: Apache-2.0
"""A scheduler of our own that all tests here print through."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator

import peers
import pytest


@pytest.fixture(scope="session")
def cups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Start a scheduler of our own with the queues ``bench`` and ``label``; give its variables."""
    script = peers.find("cups")
    mine = {**os.environ, "PEERS_DIR": str(tmp_path_factory.mktemp("peers"))}
    started = subprocess.run(
        [script, "start"], env=mine, capture_output=True, text=True, timeout=60, check=True
    )
    try:
        pairs = (line.removeprefix("export ").split("=", 1) for line in started.stdout.splitlines())
        yield {name: shlex.split(value)[0] for name, value in pairs}
    finally:
        subprocess.run([script, "stop"], env=mine, capture_output=True, timeout=60, check=True)


@pytest.fixture
def at_cups(cups: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("CUPS_SERVER", cups["CUPS_SERVER"])
    return cups
