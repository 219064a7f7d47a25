# SPDX-License-Identifier: Apache-2.0
"""Logs: one JSON object a line, identifiers masked, files that rotate."""

from __future__ import annotations

import json
import logging
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector import logs

IMEI = "350000000000006"
log = logging.getLogger("inspector.sample")


@pytest.fixture(autouse=True)
def quiet_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(logs, "_concealed", {})
    level = logging.getLogger().level
    yield
    logs.stop()
    logging.getLogger().setLevel(level)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def started(home: Path, **options: int) -> Path:
    path = logs.start(home, "bench", **options)
    assert path == home / "logs" / "bench.log"
    return path


def test_a_record_is_one_line_of_json(tmp_path: Path) -> None:
    path = started(tmp_path)
    log.info("two\nlines, %s", "ä")
    log.debug("not asked for")
    (line,) = lines(path)
    assert line["message"] == "two\nlines, ä"
    assert (line["level"], line["logger"], line["thread"]) == ("info", "inspector.sample", "MainThread")
    assert line["at"].endswith("+00:00")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"read {IMEI}", "read ***0006"),
        ("label 35-000000-000000-6.", "label ***00-6."),
        ("adb:R58M00TEST attached", "adb:***TEST attached"),
        ("usbmux:00008030-001A00000000TEST", "usbmux:***TEST"),
        ("udid 00008030-001A3C00000000FE gone", "udid ***00FE gone"),
        (f"udid {'ab' * 20}", "udid ***abab"),
        (f"digest {'ab' * 32}", f"digest {'ab' * 32}"),
        ("took 1234567890123 ms, 25 of 25", "took 1234567890123 ms, 25 of 25"),
    ],
)
def test_identifiers_are_masked(text: str, shown: str) -> None:
    assert logs.masked(text) == shown


def test_a_serial_is_masked_once_it_is_known(tmp_path: Path) -> None:
    path = started(tmp_path)
    logs.conceal("F2LXK0TEST00")
    logs.conceal("abc")  # too short: it would blank out words
    log.warning("device %s says abc", "F2LXK0TEST00")
    assert lines(path)[0]["message"] == "device ***ST00 says abc"


def test_the_oldest_serials_are_forgotten_first() -> None:
    for number in range(logs._MOST_CONCEALED + 1):
        logs.conceal(f"SERIAL{number:05}X")
    assert logs.masked("SERIAL00000X SERIAL00001X") == "SERIAL00000X ***001X"


def test_exceptions_are_masked_too(tmp_path: Path) -> None:
    path = started(tmp_path)
    try:
        raise ValueError(IMEI)
    except ValueError:
        log.exception("failed")
    (line,) = lines(path)
    assert "ValueError: ***0006" in line["exception"]
    assert IMEI not in path.read_text(encoding="utf-8")


def test_who_asks_for_debug_sees_the_traffic(tmp_path: Path) -> None:
    path = started(tmp_path, level=logging.DEBUG)
    log.debug("> %s", IMEI)
    assert lines(path)[0]["message"] == f"> {IMEI}"


@given(st.text())
def test_masking_never_fails_and_never_lengthens_an_imei(text: str) -> None:
    assert IMEI not in logs.masked(f"{text} {IMEI} {text}")


def test_files_rotate_and_the_number_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 400)
    path = started(tmp_path)
    for number in range(40):
        log.info("record %d", number)
    files = sorted(file.name for file in path.parent.iterdir())
    assert files == ["bench.log", *(f"bench.log.{number}" for number in range(1, logs.BACKUPS + 1))]
    assert lines(path)[-1]["message"] == "record 39"


def test_starting_again_writes_each_record_once(tmp_path: Path) -> None:
    logs.start(tmp_path, "other")
    path = started(tmp_path)
    log.info("once")
    assert len(lines(path)) == 1
    assert (tmp_path / "logs" / "other.log").read_text() == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_may_read_the_log(tmp_path: Path) -> None:
    assert stat.S_IMODE(started(tmp_path).stat().st_mode) == 0o600


def test_a_home_that_takes_no_log_does_not_stop_the_bench(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("")
    assert logs.start(tmp_path) is None
    log.info("nowhere")


def test_a_records_fields_stand_beside_its_words_and_are_masked() -> None:
    record = logging.LogRecord("here", logging.INFO, __file__, 1, "request", None, None)
    record.fields = {"status": 201, "of": "350000000000006"}
    line = json.loads(logs.JsonFormatter().format(record))
    assert (line["message"], line["status"], line["of"]) == ("request", 201, "***0006")


def test_a_threads_name_is_masked_too(tmp_path: Path) -> None:
    path = started(tmp_path)
    thread = threading.Thread(target=lambda: log.info("here"), name="port adb:R58M00TEST_0")
    thread.start()
    thread.join(5)
    assert lines(path)[0]["thread"] == "port adb:***ST_0"


SECRET = st.text(
    st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="@/'\",;&\\"), min_size=8
)


@given(secret=SECRET, level=st.sampled_from([logging.DEBUG, logging.INFO, logging.ERROR]))
def test_no_record_of_any_level_shows_a_secret(secret: str, level: int) -> None:
    """A password in an address, a token that travels: not in words, fields or traces."""
    said = (
        f"postgresql://shop:{secret}@db.example/shop",
        f"Authorization: Bearer {secret}",
        f"GET /v1?token={secret} HTTP/1.1",
        f"password={secret}",
    )
    for text in said:
        record = logging.LogRecord("x", level, __file__, 1, "asked %s", (text,), None)
        record.fields = {"url": text}
        try:
            raise OSError(text)
        except OSError as error:
            record.exc_info = (type(error), error, error.__traceback__)
        line = logs.JsonFormatter().format(record)
        shown = [json.loads(line)[name] for name in ("message", "url", "exception")]
        assert all("***" in one for one in shown)
        assert not any(text in one or f":{secret}@" in one or f"={secret}" in one for one in shown)


def test_a_secret_that_is_known_is_hidden_wherever_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_hidden", set())
    logs.hide("tok-123456789")
    logs.hide("abc")
    record = logging.LogRecord("x", logging.DEBUG, __file__, 1, "sent tok-123456789, abc", (), None)
    assert json.loads(logs.JsonFormatter().format(record))["message"] == "sent ***, abc"
