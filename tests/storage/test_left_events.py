# SPDX-License-Identifier: Apache-2.0
"""Events that another process left are written once, whatever happens in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from inspections import NOW

from inspector.domain.event import AuditEvent
from inspector.storage import left_events
from inspector.storage.left_events import FOLDER, leave, take, waiting
from inspector.storage.store import SqlStore

EVENT = AuditEvent(NOW, "anna", "certificate.exported", "subject-1", {"file": "a.pdf", "login": "root"})


def written(store: SqlStore) -> list[tuple[str, str]]:
    return [(one.what, one.who) for one in store.events("subject-1")]


def test_what_was_left_is_taken_once(store: SqlStore, tmp_path: Path) -> None:
    leave(tmp_path, EVENT)
    leave(tmp_path, EVENT)
    assert len(waiting(tmp_path)) == 2
    assert take(tmp_path, store) == 2
    assert (take(tmp_path, store), waiting(tmp_path)) == (0, [])
    assert written(store) == [("certificate.exported", "anna")] * 2
    (one, _) = store.events("subject-1")
    assert (one.payload["file"], one.payload["login"]) == ("a.pdf", "root")


def test_a_process_that_ended_before_it_took_the_file_away_doubles_nothing(
    store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(tmp_path, EVENT)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", lambda _self, missing_ok=False: None)
        take(tmp_path, store)
    assert len(waiting(tmp_path)) == 1
    take(tmp_path, store)
    assert waiting(tmp_path) == []
    assert written(store) == [("certificate.exported", "anna")]


def test_a_file_that_is_another_events_is_left_alone(store: SqlStore, tmp_path: Path) -> None:
    leave(tmp_path, EVENT)
    (path,) = waiting(tmp_path)
    path.rename(path.with_name("other.json"))
    assert take(tmp_path, store) == 0
    assert len(waiting(tmp_path)) == 1


@given(
    st.binary(max_size=80) | st.sampled_from([b"{}", b"[]", b'{"at":1}', b"[" * 9999, b"\xff" * 9, b"1e999"])
)
@settings(max_examples=examples(60), deadline=None)
def test_a_file_with_anything_in_it_is_no_event(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "01KSZ2Q8V0E3M8R4T6Y7A9B1C2.json"
    path.write_bytes(data)
    assert left_events._read(path) is None


def test_what_is_left_is_its_owners_alone(tmp_path: Path) -> None:
    leave(tmp_path, EVENT)
    (path,) = waiting(tmp_path)
    assert (tmp_path / FOLDER).stat().st_mode & 0o077 == 0
    assert path.stat().st_mode & 0o077 == 0
