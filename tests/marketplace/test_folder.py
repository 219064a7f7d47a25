# SPDX-License-Identifier: Apache-2.0
"""A folder as a destination, and what goes out when a certificate is signed."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from memory_outbox import NOON
from signed_certificates import bench_signer, signed, uid_of

from inspector.certificates.signing import verify_jws
from inspector.domain.certificate import canonical
from inspector.domain.envelope import read_envelope
from inspector.domain.errors import Cancelled, DestinationDown, DestinationRefused
from inspector.domain.outbox import OutboxRow, RowState
from inspector.marketplace.folder import FolderMarketplace
from inspector.marketplace.outbox import deliveries
from inspector.ports import Cancel, Receipt


def row_of(number: int = 1) -> OutboxRow:
    (one,) = deliveries(signed(number), ["folder"])
    return OutboxRow(1, one.uid, one.destination, one.kind, one.body, RowState.SENDING, 0, NOON)


def test_one_delivery_for_each_destination_with_the_same_envelope() -> None:
    certificate = signed(1)
    registry, folder = deliveries(certificate, ["registry", "folder"])
    assert (registry.destination, folder.destination) == ("registry", "folder")
    assert registry.body == folder.body == canonical(json.loads(registry.body))
    assert (registry.uid, registry.kind) == (certificate.uid, "certificate")
    envelope = read_envelope(registry.body)
    assert (envelope.uid, envelope.digest) == (certificate.uid, certificate.digest)
    key = bench_signer().public_key
    assert verify_jws(envelope.jws, {certificate.key_id: key}) == certificate.payload


def test_a_home_without_destinations_sends_nothing() -> None:
    assert deliveries(signed(1), []) == ()


def test_a_file_appears_whole_and_once(tmp_path: Path) -> None:
    folder, row = FolderMarketplace("folder", tmp_path), row_of()
    assert folder.deliver(row, Cancel()) == Receipt("stored", f"{row.uid}.json")
    assert folder.deliver(row, Cancel()) == Receipt("unchanged", f"{row.uid}.json")
    assert [one.name for one in tmp_path.iterdir()] == [f"{row.uid}.json"]
    assert (tmp_path / f"{row.uid}.json").read_bytes() == row.body


def test_other_content_under_the_same_name_is_left_alone(tmp_path: Path) -> None:
    folder, row = FolderMarketplace("folder", tmp_path), row_of()
    (tmp_path / f"{row.uid}.json").write_text("somebody else's")
    with pytest.raises(DestinationRefused, match="something else"):
        folder.deliver(row, Cancel())
    assert (tmp_path / f"{row.uid}.json").read_text() == "somebody else's"


def test_a_folder_that_is_not_there_is_down(tmp_path: Path) -> None:
    with pytest.raises(DestinationDown, match="cannot be written"):
        FolderMarketplace("folder", tmp_path / "gone").deliver(row_of(), Cancel())


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DestinationDown, match="No space left"):
            FolderMarketplace("folder", tmp_path).deliver(row_of(), Cancel())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("uid", ["../escaped", "", "/etc/passwd", uid_of(1)[:-1], "NUL"])
def test_a_number_that_is_a_path_is_refused(tmp_path: Path, uid: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    with pytest.raises(DestinationRefused):
        FolderMarketplace("folder", inner).deliver(replace(row_of(), uid=uid), Cancel())
    assert list(tmp_path.rglob("*")) == [inner]


def test_a_cancel_writes_nothing(tmp_path: Path) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        FolderMarketplace("folder", tmp_path).deliver(row_of(), cancel)
    assert list(tmp_path.iterdir()) == []


def test_training_does_not_go_into_a_folder(tmp_path: Path) -> None:
    assert FolderMarketplace("folder", tmp_path).accepts_training is False


@pytest.mark.skipif(os.name == "nt", reason="Windows has rights of another kind")
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_who_imports_it_may_read_it_where_the_umask_lets_others(
    tmp_path: Path, umask: int, mode: int
) -> None:
    before = os.umask(umask)
    try:
        FolderMarketplace("folder", tmp_path).deliver(row_of(), Cancel())
    finally:
        os.umask(before)
    (made,) = tmp_path.iterdir()
    assert made.stat().st_mode & 0o777 == mode
