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


@contextmanager
def server() -> Iterator[str]:
    """Start one, give the URL of its first database, and stop it."""
    name = f"tests-{os.getpid()}"
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
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def plain(url: str) -> str:
    """Give a URL as psycopg takes it."""
    return url.replace("+psycopg", "")
