# SPDX-License-Identifier: Apache-2.0
"""``label`` and ``certificate print`` on what the demonstration left."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from labels import codes, picture

from inspector.certificates.label_marks import label_size
from inspector.certificates.qr import parse_code
from inspector.storage.left_events import waiting

Run = Callable[..., Any]


@pytest.fixture
def port() -> Iterator[tuple[int, list[bytes]]]:
    """Give a raw label printer on loopback: its port, and what each connection brought."""
    got: list[bytes] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with closing(connection):
                    data = b""
                    while more := connection.recv(65536):
                        data += more
                    got.append(data)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1], got
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def test_a_label_is_written_as_pdf_and_read_again(run: Run, demo: Any, tmp_path: Path) -> None:
    file = tmp_path / "label.pdf"
    ended = run("--home", demo.home, "label", demo.uid("pixel"), "-o", file, "--json")
    assert (ended.code, ended.json["form"]) == (0, "pdf")
    read = codes(picture(file.read_bytes(), label_size("62x29", 203)))
    code = parse_code(read["QRCode"])
    assert (code.uid, code.is_training) == (demo.uid("pixel"), True)
    newest = waiting(demo.home)[-1].read_text(encoding="utf-8")
    assert all(one in newest for one in ('"certificate.exported"', demo.uid("pixel"), '"label.pdf"'))


def test_the_latest_label_is_written_as_zpl_of_a_size(run: Run, demo: Any, tmp_path: Path) -> None:
    file = tmp_path / "label.zpl"
    ended = run(
        "--home", demo.home, "label", "--latest", "--dpi", 300, "--size", "76x51", "-o", file, "--json"
    )
    assert ended.code == 0
    assert ended.json["size"] == "76 × 51 mm, 300 dpi"
    data = file.read_bytes()
    assert data.startswith(b"^XA^CI28^LH0,0^PW897^LL602")
    assert b"TRAINING" in data


def test_a_label_goes_to_a_raw_port_and_the_next_is_its_second_copy(
    run: Run, demo: Any, port: tuple[int, list[bytes]]
) -> None:
    address = f"127.0.0.1:{port[0]}"
    first = run("--home", demo.home, "label", demo.uid("pixel"), "--printer", address, "--json")
    second = run("--home", demo.home, "label", demo.uid("pixel"), "--printer", address)
    assert first.code == second.code == 0
    assert (first.json[0]["state"], first.json[0]["copy"]) == ("printed", 1)
    assert "printed" in second.out
    assert [data.count(b"^XA") for data in port[1]] == [1, 1]


def test_a_printer_that_is_not_there_lets_the_label_wait(run: Run, demo: Any) -> None:
    with closing(socket.socket()) as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{unused.getsockname()[1]}"
        ended = run("--home", demo.home, "label", "--latest", "--printer", address, "--json")
    assert ended.code == 3
    (job,) = ended.json
    assert job["state"] == "waiting"
    assert job["trouble"].startswith("The label printer is not there. Switch it on")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["label"], "Which label is not clear"),
        (["label", "--latest", "--dpi", "300"], "for a label that is written"),
        (["label", "--latest", "--size", "20x10", "--zpl"], "too small for its codes"),
        (["label", "--latest", "--zpl", "--json"], "cannot both go"),
        (["label", "--latest", "--printer", "a b"], "is no label printer"),
        (["certificate", "print"], "What to print is not clear"),
        (["certificate", "A", "B", "-o", "x.pdf"], "One certificate is drawn into one file"),
    ],
)
def test_wrong_use_is_said(run: Run, demo: Any, arguments: list[str], words: str) -> None:
    ended = run("--home", demo.home, *arguments)
    assert ended.code in (2, 3)
    assert words in ended.err + ended.out


def test_without_a_label_printer_the_cure_is_named(run: Run, demo: Any) -> None:
    ended = run("--home", demo.home, "label", "--latest")
    assert ended.code == 3
    assert "Name one in Settings, or save the label as a PDF." in ended.err


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_lot_is_printed_in_one_go(
    run: Run, demo: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "lp"
    program.write_text(
        f"#!{sys.executable} -S\n"
        "import sys, pathlib\n"
        f"pathlib.Path({str(tmp_path)!r}, 'got').open('ab').write(sys.stdin.buffer.read(5))\n"
        "print('request id is office-1 (0 file(s))')\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    uids = [demo.uid("pixel"), demo.uid("iphone")]
    ended = run("--home", demo.home, "certificate", "print", *uids, "--printer", "office", "--json")
    assert ended.code == 0
    assert [(one["uid"], one["state"], one["ticket"]) for one in ended.json] == [
        (uid, "taken", "office-1") for uid in uids
    ]
    assert (tmp_path / "got").read_bytes() == b"%PDF-" * 2
