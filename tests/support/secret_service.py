# SPDX-License-Identifier: Apache-2.0
"""A Secret Service of its own: gnome-keyring on a private D-Bus, with a home in a test's folder."""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import signal
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import peers
import pytest

keyring = pytest.importorskip("keyring", reason="the extra keyring is not installed")

PASSWORD = "a login's password"
_START_S = 20.0
_NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "PYTHON_KEYRING_BACKEND")
# No folder of services: who asks for a password finds nobody to show the question, and a keyring that is gone
# does not come back by itself.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


@dataclass(slots=True)
class SecretService:
    """A running bus and, once it is started, a keyring on it; ``env`` is what programs on it need."""

    home: Path
    env: dict[str, str]
    _keyring: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, password: str = "") -> None:
        """Start the keyring, unlocked by ``password``, or locked; it answers when this returns."""
        unlock = ("--unlock",) if password else ()
        program = [peers.find("gnome-keyring-daemon"), "--foreground", "--components=secrets", *unlock]
        said = (self.home / "keyring.log").open("ab")
        with said:
            started = subprocess.Popen(
                program, stdin=subprocess.PIPE, stdout=said, stderr=said, env={**os.environ, **self.env}
            )
        self._keyring.append(started)
        assert started.stdin is not None
        started.stdin.write(password.encode())
        started.stdin.close()
        self._until(lambda: self._answers(is_unlocked=bool(password)))

    def stop(self) -> None:
        """End the keyring as a crash would."""
        for one in self._keyring:
            one.kill()
            one.wait(10)
        self._keyring.clear()

    @contextlib.contextmanager
    def hanging(self) -> Iterator[None]:
        """Let the keyring answer nothing for a while."""
        self._keyring[-1].send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._keyring[-1].send_signal(signal.SIGCONT)

    def lock(self) -> None:
        """Lock it, as somebody does who goes for lunch."""
        with self._collection() as found:
            found.lock()
            assert found.is_locked()

    def labels(self) -> list[str]:
        """Give what it keeps, by what its list shows."""
        with self._collection() as found:
            return sorted(str(one.get_label()) for one in found.get_all_items())

    def kept(self) -> bytes:
        """Give everything that it has written down."""
        return b"".join(one.read_bytes() for one in (self.home / "data").rglob("*") if one.is_file())

    @contextlib.contextmanager
    def _collection(self) -> Iterator[Any]:
        import secretstorage

        with contextlib.closing(secretstorage.dbus_init()) as connection:
            yield secretstorage.get_default_collection(connection)

    def _answers(self, *, is_unlocked: bool) -> bool:
        import secretstorage
        from secretstorage.exceptions import SecretStorageException

        with (
            contextlib.suppress(SecretStorageException),
            contextlib.closing(secretstorage.dbus_init()) as connection,
        ):
            if not is_unlocked:
                return bool(secretstorage.check_service_availability(connection))
            return not secretstorage.get_collection_by_alias(connection, "default").is_locked()
        return False

    def _until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + _START_S
        while not is_so():
            assert time.monotonic() < end, (self.home / "keyring.log").read_text(errors="replace")
            assert self._keyring[-1].poll() is None, (self.home / "keyring.log").read_text(errors="replace")


def forget_keyrings() -> None:
    """Let the library look for a keyring anew, as a program does that has just begun."""
    keyring.core._keyring_backend = None
    vars(keyring.backend.get_all_keyring).pop("saved_result", None)


def _sweep() -> None:
    """Close what the library leaves open where a keyring is locked; no test is to stumble over it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture
def secret_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Start a bus without a keyring yet, and let this process be on it."""
    home = tmp_path / "login"
    for one in ("run", "data"):
        (home / one).mkdir(parents=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix="bus-") as short:  # a socket's path has 107 characters at most
        socket = Path(short) / "bus"
        (home / "bus.conf").write_text(_BUS.format(path=socket))
        env = {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}",
        }
        for name in _NO_SCREEN:
            monkeypatch.delenv(name, raising=False)
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        with _bus(home):
            made = SecretService(home, env)
            before = keyring.core._keyring_backend
            forget_keyrings()
            try:
                yield made
            finally:
                made.stop()
                forget_keyrings()
                _sweep()
                keyring.core._keyring_backend = before


@contextlib.contextmanager
def _bus(home: Path) -> Iterator[None]:
    program = shutil.which("dbus-daemon")
    assert program is not None
    config = f"--config-file={home / 'bus.conf'}"
    with (home / "bus.log").open("wb") as said:
        bus = subprocess.Popen(
            [program, config, "--nofork", "--nopidfile", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=said,
        )
    try:
        assert bus.stdout is not None
        assert bus.stdout.readline(), (home / "bus.log").read_text()
        yield
    finally:
        bus.kill()
        bus.communicate(timeout=10)
