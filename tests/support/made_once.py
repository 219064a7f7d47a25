# SPDX-License-Identifier: Apache-2.0
"""What benches of tests need alike and none of them changes, made once in a process.

An empty store, the checklists that ship, and hashes of secrets that cost
little. For tests of what is above them; those of the parts themselves make
their own.
"""

from __future__ import annotations

import contextlib
import tempfile
from functools import cache, lru_cache
from pathlib import Path

import pytest

from inspector import bundled, catalog
from inspector.catalog import loading, texts
from inspector.domain.checklist import Checklist, ChecklistTexts
from inspector.storage import databases, secret_hashes
from inspector.storage.upgrading import upgrade

_load, _load_texts, _derive = loading.load, texts.load_texts, secret_hashes._derive


@cache
def empty_store() -> bytes:
    """Give the file of a store that is new."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.db"
        upgrade(path)
        return path.read_bytes()


def upgraded(path: Path) -> Path | None:
    """Create a store from the one that was made, or migrate it."""
    with contextlib.suppress(OSError):
        if not path.exists() and not path.with_name(path.name + "-journal").exists():
            path.touch(0o600)
            path.write_bytes(empty_store())
    return upgrade(path)


def _ships(path: Path) -> bool:
    return path.parent == bundled.checklists()


@cache
def _shipped(path: Path) -> Checklist:
    return _load(path)


@cache
def _shipped_texts(path: Path, language: str) -> ChecklistTexts:
    return _load_texts(path, _shipped(path), language)


def load(path: Path) -> Checklist:
    """Read a checklist's rules, or give them again."""
    return _shipped(path) if _ships(path) else _load(path)


def load_texts(path: Path, checklist: Checklist, language: str) -> ChecklistTexts:
    """Read a checklist's words, or give them again."""
    return _shipped_texts(path, language) if _ships(path) else _load_texts(path, checklist, language)


@lru_cache(maxsize=256)
def derived(secret: str, salt: bytes, cost: secret_hashes.Cost) -> bytes:
    """Hash a secret by Argon2id, with the least that it can cost."""
    return _derive(secret, salt, secret_hashes.Cost(8 * cost.lanes, 1, cost.lanes))


def take(patch: pytest.MonkeyPatch) -> None:
    """Let the benches of a test take what was made."""
    patch.setattr(databases, "upgrade", upgraded)
    patch.setattr(catalog, "load", load)
    patch.setattr(catalog, "load_texts", load_texts)
    patch.setattr(secret_hashes, "_derive", derived)
