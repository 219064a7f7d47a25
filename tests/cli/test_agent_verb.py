# SPDX-License-Identifier: Apache-2.0
"""``agent``: what it writes is the agent, byte for byte, and runs by the line that it says."""

from __future__ import annotations

import hashlib
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector import wiring
from inspector.domain.errors import NoDriver
from inspector.plugins import EntryPointPlugins
from inspector.ports import AgentFile, DriverManifest, Match

Run = Callable[..., Any]
SOURCE = Path(__file__).parents[2] / "drivers" / "inspector_drivers" / "laptop" / "agent.py"


def test_the_agent_is_written_byte_for_byte_with_its_digest(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "copied.py"
    told = run("agent", "-o", file, "--json")
    assert told.code == 0
    assert file.read_bytes() == SOURCE.read_bytes()
    assert told.json["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert [one["port"] for one in told.json["runs"]] == ["agent+tcp:HOST:7463", "agent+serial:DEVICE"]
    assert all("copied.py" in one["line"] for one in told.json["runs"])
    words = run("agent", "-o", file).out
    for shown in (told.json["sha256"], *(one["line"] for one in told.json["runs"])):
        assert shown in words


@pytest.fixture
def served(run: Run, tmp_path: Path) -> Iterator[str]:
    """Run what was written by the line that was said, but on loopback and not as root; gives its port."""
    file = tmp_path / "agent.py"
    line = run("agent", "-o", file, "--json").json["runs"][0]["line"]
    words = shlex.split(line.replace("0.0.0.0:7463", "127.0.0.1:0"))
    assert words[:3] == ["sudo", "python3", file.name]
    command = [sys.executable, "-I", *words[2:]]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            yield "agent+tcp:" + process.stderr.readline().split()[4].rstrip(".")
        finally:
            process.terminate()


def test_what_was_written_runs_by_its_line_and_is_read(served: str, run: Run) -> None:
    read = run("read", "--port", served, "--json")
    assert (read.code, read.json["driver"]) == (0, "laptop")


def test_a_file_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    told = run("agent", "-o", tmp_path / "no" / "folder" / "agent.py")
    assert told.code == 2
    assert "cannot be written" in told.err


def test_a_driver_without_an_agent_is_said_with_those_that_have_one(run: Run, tmp_path: Path) -> None:
    told = run("agent", "-o", tmp_path / "agent.py", "--driver", "android")
    assert (told.code, "--driver: laptop" in told.err) == (2, True)
    assert not (tmp_path / "agent.py").exists()


@pytest.mark.parametrize("file", ["inspector_drivers.laptop:none.py", "no_such_package:agent.py", ""])
def test_an_agent_that_is_not_there_is_a_trouble(file: str) -> None:
    manifest = DriverManifest(
        "broken", "Broken", (Match(frozenset({"x"}), {}),), {}, "a:b", agent=AgentFile(file, {})
    )
    with pytest.raises(NoDriver):
        EntryPointPlugins().agent(manifest)


def test_the_doctor_says_that_it_can_be_had(run: Run) -> None:
    rows = {one["what"]: one for one in run("doctor", "--json").json}
    assert rows["agent of laptop"]["found"] == f"{SOURCE.stat().st_size} bytes"
    assert "inspector agent" in rows["agent of laptop"]["advice"]


def test_the_frozen_program_is_told_to_carry_it() -> None:
    spec = (SOURCE.parents[3] / "build.spec").read_text(encoding="utf-8")
    for one in wiring.drivers().manifests():
        if one.agent is not None:
            package, _, name = one.agent.file.partition(":")
            assert f"drivers/{package.replace('.', '/')}/{name}" in spec
