# SPDX-License-Identifier: Apache-2.0
"""A real PostgreSQL server of the tests' own, and a database of its own for each test."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import peers
import psycopg

_numbers = count()
_servers = count()


@contextmanager
def server() -> Iterator[str]:
    """Start one, give the URL of its first database, and stop it."""
    name = f"tests-{os.getpid()}-{next(_servers)}"
    script = peers.find("postgres")
    try:
        started = subprocess.run([script, "start", name], capture_output=True, check=True, timeout=60)
        yield started.stdout.decode().splitlines()[0]
    finally:
        subprocess.run([script, "stop", name], check=False, timeout=60, capture_output=True)


@contextmanager
def database(url: str) -> Iterator[str]:
    """Make an empty database beside the first one; give its URL."""
    name = f"registry_{next(_numbers)}"
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    try:
        yield url.rpartition("/")[0] + f"/{name}"
    finally:  # on another connection: a test may have stopped the server
        with psycopg.connect(plain(url), autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


class Cluster:
    """A running server's files, by which it can be stopped and started with all its data."""

    def __init__(self, url: str) -> None:
        with psycopg.connect(plain(url)) as connection:
            row = connection.execute("SHOW data_directory").fetchone()
            version = connection.info.server_version // 10000
        assert row is not None
        self._data = str(row[0])
        self._control = f"/usr/lib/postgresql/{version}/bin/pg_ctl"

    def stop(self, how: str = "fast") -> None:
        self._run("-m", how, "stop")

    def start(self) -> None:
        """Start it as it was started first."""
        self._run("restart")

    def _run(self, *words: str) -> None:
        as_owner = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"]
        command = [*(as_owner if os.getuid() == 0 else []), self._control, "-D", self._data, "-w", "-s"]
        subprocess.run(
            [*command, "-l", f"{self._data}/../log", *words],
            check=True, timeout=60, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip


def plain(url: str) -> str:
    """Give a URL as psycopg takes it."""
    return url.replace("+psycopg", "")
