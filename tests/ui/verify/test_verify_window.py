# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import certified_phones as phones
import pytest
from bench_window import ESC, WAIT_MS, Technician
from certified_benches import coded_signer, delegation, root_key
from PySide6.QtCore import QDeadlineTimer, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from signed_certificates import bench_signer, signed

from inspector.certificates import qr
from inspector.certificates.jwk import public_jwk
from inspector.certificates.p256 import public_jwk as root_jwk
from inspector.certificates.signing import decode_jws
from inspector.domain.envelope import write_envelope
from inspector.registry.server import RunningRegistry
from inspector.registry.store import Record, SqliteCertificates
from inspector.ui.verify.page import VerifyPage
from inspector.wiring.findings import Item

BENCH = bench_signer()
REAL = phones.certificate(signer=BENCH)
Sit = Callable[..., Technician]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a good certificate, a changed one, training and something else."""
    folder = tmp_path / "given"
    folder.mkdir()
    whole = write_envelope(REAL)
    (folder / "1 good.json").write_bytes(whole)
    (folder / "2 changed.json").write_bytes(whole.replace(b'"storage":"128 GB"', b'"storage":"256 GB"'))
    (folder / "3 training.json").write_bytes(write_envelope(phones.training()))
    (folder / "4 other.json").write_text("{}")
    return folder


@pytest.fixture
def page(technician: Sit, tmp_path: Path) -> VerifyPage:
    """The page of a window whose home trusts nobody but the file of one bench."""
    one = technician(language="en")
    return opened(one, tmp_path)


def opened(one: Technician, folder: Path) -> VerifyPage:
    one.window.go("verify")
    found = cast("VerifyPage", one.window.place("verify"))
    one.until(lambda: found.reader.is_ready)
    keys = folder / "bench.jwk"
    keys.write_text(json.dumps(public_jwk(BENCH.public_key)), encoding="utf-8")
    found.trust([keys])
    return found


def verified(page: VerifyPage, *wanted: Item | Path) -> VerifyPage:
    page.verify(list(wanted))
    settle(page)
    return page


def until(holds: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(WAIT_MS)
    while not holds():
        assert not deadline.hasExpired()
        QTest.qWait(5)


def settle(page: VerifyPage) -> None:
    until(lambda: not page.is_running)


def told(page: VerifyPage) -> str:
    answer = page.answer
    return "\n".join((answer.banner.told.text(), *answer.signed.texts(), *answer.by.texts()))


def test_the_page_is_reached_by_its_key_and_says_what_it_takes(technician: Sit) -> None:
    one = technician()
    one.press(Qt.Key.Key_F11)
    assert one.window.shown_place == "verify"
    page = cast("VerifyPage", one.window.place("verify"))
    assert page.empty.isVisible()
    assert "JWS" in page.empty.accessibleName()
    one.press(ESC)
    assert one.window.shown_place == "bench"


def test_a_good_certificate_is_told_in_words(page: VerifyPage, files: Path) -> None:
    verified(page, files / "1 good.json")
    assert page.answer.banner.word.text() == "Genuine"
    said = told(page)
    for part in (
        "Pixel 6a",
        "35 000000 009035 3",
        REAL.uid,
        REAL.digest[:32],
        REAL.digest[32:],
        "bench-3",
        "trusted by itself",
        "None here",
    ):
        assert part in said
    assert not page.list.isVisible()


def test_a_change_is_named_with_both_values(page: VerifyPage, files: Path) -> None:
    verified(page, files / "2 changed.json")
    assert page.answer.banner.word.text() == "Not genuine"
    assert page.answer.changes.texts() == (
        "device.storage",
        "Signed: 128 GB\nThe claims beside it say: 256 GB",
    )


def test_training_is_said_to_certify_nothing(page: VerifyPage, files: Path) -> None:
    verified(page, files / "3 training.json")
    assert page.answer.banner.word.text() == "Training"
    assert "certifies nothing" in page.answer.banner.told.text()
    assert page.model.refused() == 1


def test_many_are_a_list_and_only_the_refused_can_be_shown(page: VerifyPage, files: Path) -> None:
    verified(page, files)
    assert page.list.isVisible()
    assert (page.model.rowCount(), page.model.refused()) == (4, 3)
    assert page.status.text() == "4 checked, 3 refused."
    QTest.keyClick(page, Qt.Key.Key_R)
    assert page.model.rowCount() == 3
    assert page.answer.banner.word.text() == "Not genuine"
    QTest.keyClick(page, ESC)
    assert page.model.rowCount() == 4
    QTest.keyClick(page, ESC)
    assert page.empty.isVisible()


def test_two_certificates_of_one_number_are_both_refused(page: VerifyPage, tmp_path: Path) -> None:
    names = []
    for place, model in enumerate(("Pixel 7", "Pixel 8")):
        one = signed(5, BENCH, software=model)
        names.append(tmp_path / f"{place}.json")
        names[-1].write_bytes(write_envelope(one))
    verified(page, *names)
    assert [one.code for one in page.model.findings()] == ["cloned", "cloned"]


def test_what_is_shown_is_exported_as_csv_and_json(page: VerifyPage, files: Path, tmp_path: Path) -> None:
    verified(page, files)
    for name in ("out.csv", "out.json"):
        page.status.setText("")
        page.export_to(tmp_path / name)
        until(lambda: bool(page.status.text()))
        assert page.status.text() == f"{name} holds 4 rows."
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["state"] for row in rows] == ["valid", "not_valid", "training", "damaged"]
    assert rows[1]["changes"] == "device.storage: 128 GB -> 256 GB"
    assert rows[0]["imei"] == "350000000090353"
    whole = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [row["good"] for row in whole] == [True, False, False, False]


def test_a_file_that_cannot_be_written_is_said(page: VerifyPage, files: Path, tmp_path: Path) -> None:
    verified(page, files / "1 good.json")
    page.export_to(tmp_path / "missing" / "out.csv")
    until(lambda: "cannot be written" in page.status.text())


def test_a_run_is_stopped_by_escape(page: VerifyPage) -> None:
    many = [Item(f"{number}.jws", data=signed(number + 1, BENCH).jws.encode()) for number in range(400)]
    page.verify(many)
    until(lambda: bool(page.model.findings()))
    until(lambda: page.is_running)
    QTest.keyClick(page, ESC)
    until(lambda: not page.is_running)
    assert 0 < len(page.model.findings()) < 400
    assert page.status.text().startswith("Stopped")


def dropped(page: VerifyPage, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    settle(page)


def test_files_and_texts_are_dropped_and_pasted(page: VerifyPage, files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(files / "1 good.json"))])
    dropped(page, mime)
    assert page.answer.banner.word.text() == "Genuine"
    QGuiApplication.clipboard().setText(f"  {REAL.jws}\n")
    QTest.keyClick(page, Qt.Key.Key_V)
    settle(page)
    assert page.answer.banner.word.text() == "Genuine"
    QGuiApplication.clipboard().clear()
    QTest.keyClick(page, Qt.Key.Key_V)
    assert page.status.text().startswith("Nothing was copied")


def test_a_pasted_picture_of_a_code_is_read(page: VerifyPage) -> None:
    text = certified()
    rows = qr.modules(text, "L")
    side = len(rows) + 8
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                picture.setPixel(x + 4, y + 4, 0xFF000000)
    mime = QMimeData()
    mime.setImageData(picture.scaled(side * 4, side * 4))
    dropped(page, mime)
    assert page.answer.banner.word.text() == "Signer not known"
    assert "Pixel" in told(page)


def certified() -> str:
    """The text of the code of a bench that a root certified."""
    return decode_jws(signed(3, coded_signer(2, delegated=delegation(2)), bench="bench-3").jws).code


def scan(one: Technician, text: str) -> None:
    """Type a text as a scanner does: a key each 2 ms by the platform's own times."""
    ticks = iter(range(1000, 1_000_000, 2))
    one.window.scanner.time_of = lambda _: next(ticks)
    QTest.keyClicks(one.window.page(), text)
    QTest.keyClick(one.window.page(), Qt.Key.Key_Return)


@pytest.mark.parametrize("place", ["bench", "records", "settings"])
def test_a_scanned_code_opens_the_page_wherever_it_is_scanned(
    technician: Sit, tmp_path: Path, place: str
) -> None:
    one = technician()
    page = opened(one, tmp_path)
    root = tmp_path / "root.jwk"
    root.write_text(json.dumps({**root_jwk(root_key().public_key()), "name": "Nordkaj"}), encoding="utf-8")
    page.trust([root])
    one.window.go(place)
    scan(one, certified())
    one.until(lambda: one.window.shown_place == "verify" and page.model.findings())
    settle(page)
    assert page.answer.banner.word.text() == "Genuine"
    assert "Nordkaj" in told(page)
    (finding,) = page.model.findings()
    assert finding.signer is not None
    assert finding.signer.bench == "bench-3"


def test_a_list_that_nobody_signed_is_said_with_its_file(
    page: VerifyPage, files: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "list.jws"
    bad.write_text("eyJ.eyJ.AAAA", encoding="ascii")
    page.trust([bad])
    verified(page, files / "1 good.json")
    assert "list.jws" in page.status.text()
    assert page.empty.isVisible()


# ── a registry that is asked too ─────────────────────────────────────────────


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[RunningRegistry]:
    """A registry that holds number 2."""
    home, one = tmp_path / "registry", signed(2, BENCH)
    home.mkdir()
    with closing(SqliteCertificates(home / "registry.db")) as store:
        at = "2026-03-02T12:00:00.000Z"
        store.put(Record(one.uid, one.digest, one.payload, one.jws, one.key_id, "shop-1", False, (), at))
    with RunningRegistry(home, keys={BENCH.key_id: BENCH.public_key}) as running:
        yield running


def test_a_registry_is_asked_where_that_is_wanted_and_silence_is_no_pass(
    technician: Sit, tmp_path: Path, registry: RunningRegistry
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text(f'registry_url = "{registry.url}"\n', encoding="utf-8")
    page = opened(technician(home), tmp_path)
    until(page.asking.button.isEnabled)
    verified(page, *(Item(f"{number}", data=signed(number, BENCH).jws.encode()) for number in (2, 9)))
    assert [one.asked for one in page.model.findings()] == [None, None]  # off until somebody wants it
    QTest.keyClick(page, Qt.Key.Key_A)
    settle(page)
    assert [one.is_open for one in page.model.findings()] == [False, True]
    assert page.status.text() == "2 checked, 0 refused, 1 open."
    page.list.go_to(1)
    assert page.answer.checks.checks()[0].holds is None  # no pass: it stands before what holds
    registry.__exit__(None, None, None)
    verified(page, Item("2", data=signed(2, BENCH).jws.encode()))
    assert page.answer.banner.word.text() == "Could not ask"
    assert "not known" in page.answer.banner.told.text()
    QTest.keyClick(page, Qt.Key.Key_R)
    assert page.model.rowCount() == 1
    QTest.keyClick(page, Qt.Key.Key_A)
    settle(page)
    assert [one.is_fine for one in page.model.findings()] == [True]


def test_without_a_registry_in_the_settings_none_can_be_asked(page: VerifyPage, files: Path) -> None:
    assert not page.asking.button.isEnabled()
    page.asking.turn()
    assert not page.asking.is_on
