# SPDX-License-Identifier: Apache-2.0
"""A bench of 32 or 64 phones, and an outbox whose rows were refused or wait."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from inspector.domain.outbox import RowState
from inspector.services.bench import SessionState
from screens_studio import Phone, Studio

MODELS = ("Pixel 8 Pro", "SM-G991B", "Pixel 6a", "XQ-BQ52", "SM-A528B", "SM-S901B", "Fairphone 4")
PORTS = 8
OUTBOX = (
    Phone("A4", "android-good", "Pixel 6a", "VRTLP6A000314"),
    Phone("A5", "android-good", "SM-A528B", "VRTLA52000522"),
)


def phones(many: int) -> list[Phone]:
    """Give so many phones, eight to a hub; some wait for trust, some have faults that are read."""
    return [_phone(number) for number in range(many)]


def _phone(number: int) -> Phone:
    slot = f"{chr(ord('A') + number // PORTS)}{number % PORTS + 1}"
    if number == 12:  # a UDID is one phone's alone
        return Phone(slot, "iphone-good")
    auth = "pending" if number % 9 == 5 else "allow"
    return Phone(slot, "android-good", MODELS[number % len(MODELS)], f"VRTL{number:04}00731", auth=auth)


def draw_many(studio: Studio, many: int) -> None:
    """Draw the bench once every port has said who is there."""
    slots = [one.slot for one in phones(many)]
    ready = (SessionState.NEEDS_YOU, SessionState.WAITING_FOR_TRUST)
    studio.until(lambda: sum(studio.state(slot) in ready for slot in slots) >= many * 9 // 10)
    for slot in slots[:2]:
        studio.answer(slot, upto="camera.rear")
    studio.window.go("bench")
    studio.shoot(f"bench-{many}")


class _Refuses(BaseHTTPRequestHandler):
    """Answers as a registry that does not know the shop, then as one that is not well."""

    def do_PUT(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        is_well = self.server.is_well  # type: ignore[attr-defined]
        said = b'{"detail": "This shop is not known here."}' if is_well else b"{}"
        self.send_response(422 if is_well else 503)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    do_POST = do_PUT  # noqa: N815 - the library's own name

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Keep the terminal for the names of the pictures."""


@contextmanager
def refusing_registry() -> Iterator[ThreadingHTTPServer]:
    """Give a registry on loopback that refuses everything."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Refuses)
    server.is_well = True  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def draw_outbox(studio: Studio) -> None:
    """Sign two phones: the first is refused by the registry, the second finds it down."""
    window = studio.window
    with refusing_registry() as server:
        studio.until(lambda: studio.state("A4") is SessionState.NEEDS_YOU)
        done: list[object] = []
        url = f"http://127.0.0.1:{server.server_address[1]}"
        window._desk.change_settings({"registry_url": url}, done.append)  # noqa: SLF001 - its own window
        studio.until(lambda: done)
        for slot, wanted in (("A4", RowState.PARKED), ("A5", RowState.PENDING)):
            studio.until(lambda slot=slot: studio.state(slot) is SessionState.NEEDS_YOU)  # type: ignore[misc]
            studio.answer(slot)
            studio.to_review(slot)
            studio.sign(slot)
            studio.until(lambda wanted=wanted: wanted in _states(studio))  # type: ignore[misc]
            server.is_well = False  # type: ignore[attr-defined]
        window.go("sync")
        page = window.sync
        parked = _states(studio).index(RowState.PARKED)
        page.choose(parked)
        studio.shoot("sync-parked")


def _states(studio: Studio) -> list[RowState]:
    model = studio.window.sync.model
    rows = (model.row_at(place) for place in range(model.rowCount()))
    return [row.state for row in rows if row is not None]
