# SPDX-License-Identifier: Apache-2.0
"""What every test gets: a home of its own, no network, peers or a reason, slow ones apart."""

from __future__ import annotations

import logging
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import peers
import pytest
from examples import FULL, SHARE
from hypothesis import HealthCheck, settings

from inspector import logs

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Keys of tests never reach the keyring of whoever runs them.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

# A shell that starts the suite in the background has it ignore Ctrl+C, and so would every program it tries.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Whatever of the field's own variables the machine has set must not reach a test.
_FOREIGN = ("ADB_SERVER_SOCKET", "ANDROID_ADB_SERVER_PORT", "CUPS_SERVER", "USBMUXD_SOCKET_ADDRESS")
_HERE = Path(__file__).parent
_LONGEST = ("ui", "contracts", "cli", "certificates", "services", "storage")
_LOOPBACK = ("127.", "::1", "localhost")

# How long an example takes says how busy the machine is, nothing else. With CI set, hypothesis itself tries
# the same examples each time; the slow tests try more of them, "--hypothesis-profile=long" searches.
_BUSY = [HealthCheck.too_slow]
settings.register_profile("suite", settings(), deadline=None, suppress_health_check=_BUSY, max_examples=SHARE)
settings.register_profile("slow", settings(), deadline=None, suppress_health_check=_BUSY, max_examples=FULL)
settings.register_profile(
    "long", settings(), deadline=None, suppress_health_check=_BUSY, max_examples=5000, derandomize=False
)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run only the slow tests, and what hypothesis feeds")
    parser.addoption(
        "--fail-peer-skips",
        action="store_true",
        help="fail where a test would be skipped for a program that Debian has (with INSPECTOR_PEERS: any)",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--slow") and not config.getoption("--hypothesis-profile", None):
        settings.load_profile("slow")


def _is_due(item: pytest.Item, *, slow: bool) -> bool:
    """Tell whether a test belongs to this run; one that hypothesis feeds to both, with more examples here."""
    # By the mark, not by the keywords: a checkout in a folder of that name has them all there.
    if item.get_closest_marker("slow") is not None:
        return slow
    return not slow or bool(getattr(getattr(item, "obj", None), "is_hypothesis_test", False))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    wants_slow = bool(config.getoption("--slow"))
    chosen = [item for item in items if _is_due(item, slow=wants_slow)]
    left_out = [item for item in items if not _is_due(item, slow=wants_slow)]
    for item in chosen:
        for name in _peer_names(item):
            if name not in peers.PEERS:
                message = f"{item.nodeid}: tests/support/peers.py knows no peer {name!r}"
                raise pytest.UsageError(message)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = chosen
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    """Say when a test is given out: what takes long comes first, so that no process is left with it alone.

    That is a folder whose tests open windows or start programs.
    """
    folder = item.path.relative_to(_HERE).parts[0] if item.path.is_relative_to(_HERE) else ""
    return _LONGEST.index(folder) if folder in _LONGEST else len(_LONGEST)


def _peer_names(item: pytest.Item) -> list[str]:
    return [str(name) for mark in item.iter_markers("peer") for name in mark.args]


def _skips_fail(item: pytest.Item) -> bool:
    """Tell whether a skip of this test hides something that this machine could have tried."""
    names = _peer_names(item)
    if not names or not item.config.getoption("--fail-peer-skips"):
        return False
    if any(name in peers.UNLICENSED and peers.PEERS[name].path is None for name in names):
        return False  # nothing that can be installed would bring it
    return bool(os.environ.get("INSPECTOR_PEERS")) or all(peers.PEERS[name].in_debian for name in names)


def pytest_runtest_setup(item: pytest.Item) -> None:
    missing = [name for name in _peer_names(item) if peers.PEERS[name].path is None]
    if missing:
        pytest.skip("; ".join(f"no {name}: {peers.PEERS[name].cure}" for name in missing))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and _skips_fail(item):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"a peer test may not be skipped here: {reason}"
    return report


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the machine's home out of reach of session-wide fixtures, and fontconfig's cache warm."""
    home = tmp_path_factory.mktemp("session-home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [*_FOREIGN, *(n for n in os.environ if n.startswith("INSPECTOR_"))]:
            if name != "INSPECTOR_PEERS":
                patch.delenv(name, raising=False)
        _point_home_at(home, patch)
        patch.setenv("XDG_CACHE_HOME", str(home / ".cache"))
        patch.setattr(socket.socket, "connect", _loopback_only(socket.socket.connect))
        patch.setattr(socket.socket, "connect_ex", _loopback_only(socket.socket.connect_ex))
        yield


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give each test a home and a log of its own: nothing that a test writes is seen by another."""
    _point_home_at(tmp_path_factory.mktemp("home"), monkeypatch)
    root = logging.getLogger()
    level = root.level
    yield
    logs.stop()
    os.environ.pop("INSPECTOR_ADB_KEY", None)  # an App of this test named its own home's
    root.setLevel(level)
    assert not root.manager.disable, "this test switched the log off for all that come after it"


def _point_home_at(home: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("HOME", str(home))
    patch.setenv("USERPROFILE", str(home))
    for name, folder in (("CONFIG", ".config"), ("DATA", ".local/share"), ("STATE", ".local/state")):
        patch.setenv(f"XDG_{name}_HOME", str(home / folder))
    patch.setenv("INSPECTOR_HOME", str(home / "inspector"))


def _loopback_only(connect: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not str(address[0]).startswith(_LOOPBACK):
            message = f"tests stay on this machine, and this one called {address!r}"
            raise AssertionError(message)
        return connect(self, address)

    return guarded


@pytest.fixture
def peer() -> Callable[[str], str]:
    """Return the path of a peer by its name."""
    return peers.find


@pytest.fixture
def no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a thread behind; those that are ending get two seconds."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in set(threading.enumerate()) - before]
    assert not left, f"threads left behind: {left}"
