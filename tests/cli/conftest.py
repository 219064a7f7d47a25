# SPDX-License-Identifier: Apache-2.0
"""The command line in this process, and one demonstration that all tests here look at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import made_once
import pytest

from inspector.cli import main


@dataclass(frozen=True, slots=True)
class Ran:
    """How a verb ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@dataclass(frozen=True, slots=True)
class Demoed:
    """A home after the demonstration; ``told`` is what it printed."""

    home: Path
    out: Path
    told: Any
    err: str

    def file(self, name: str, kind: str) -> Path:
        return next(self.out.glob(f"{name}-*.{kind}"))

    def uid(self, name: str) -> str:
        return next(str(one["uid"]) for one in self.told["devices"] if one["name"] == name)


@pytest.fixture(autouse=True)
def _made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let homes begin with a store and checklists that were made before."""
    made_once.take(monkeypatch)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb; gives exit code and output, wrong use included."""

    def ran(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return ran


def command(*arguments: str | Path) -> list[str]:
    """Give the command line that runs a verb in a process of its own."""
    return [sys.executable, "-m", "inspector", *(str(one) for one in arguments)]


@pytest.fixture(scope="session")
def _demo_once(tmp_path_factory: pytest.TempPathFactory) -> Demoed:
    folder = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        command("--home", folder / "home", "demo", "--out", folder / "out", "--json"),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return Demoed(folder / "home", folder / "out", json.loads(done.stdout), done.stderr)


@pytest.fixture
def demo(_demo_once: Demoed, tmp_path: Path) -> Demoed:
    """Give a copy of the home after the demonstration, to be spoilt at will."""
    shutil.copytree(_demo_once.home, tmp_path / "demo-home")
    shutil.copytree(_demo_once.out, tmp_path / "demo-out")
    return Demoed(tmp_path / "demo-home", tmp_path / "demo-out", _demo_once.told, _demo_once.err)


@pytest.fixture
def bench_file() -> Path:
    """Give the demonstration's virtual bench."""
    from inspector import bundled

    return bundled.path("resources", "virtual", "demo.toml")


@pytest.fixture
def environment() -> dict[str, str]:
    """Give the environment for a process of its own."""
    return dict(os.environ)
