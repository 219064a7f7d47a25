# SPDX-License-Identifier: Apache-2.0
"""Store files as each released schema wrote them: literal rows, that no later code can change."""

from __future__ import annotations

import base64
import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from inspector.storage.mapping import pack
from inspector.storage.upgrading import migrate

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
)

OPEN_UID = "01KSZ2Q8V0E3M8R4T6Y7A9B1C2"
CLOSED_UID = "01KSZ2Q8V0E3M8R4T6Y7A9B1C3"
_OPEN_RAW = bytes.fromhex("019e7e2ba36070e88c1346f1d4958582")
_CLOSED_RAW = bytes.fromhex("019e7e2ba36070e88c1346f1d4958583")

# A document of format 1 with every kind of field. Later versions must go on reading it as it stands.
_DOCUMENT_1 = (
    '{"format":1,"inspection":{"uid":"%s","shop_id":"shop-1","bench_id":"bench-1","technician":"anna",'
    '"profile":{"name":"standard","thresholds":{"battery":"80"}},"attempt":1,"state":"%s",'
    '"started_at":"2026-11-22T14:32:11.042Z","is_training":false,"updated_at":"2026-11-22T14:40:11.042Z",%s'
    '"order_line":"PO-7","identity":{"family":"android","category":"phone","manufacturer":"Acme",'
    '"model":"Nine","serial":"SER000001","imei":"350000000000014"},'
    '"checklist":{"id":"phone-25","version":1,"hash":"5f5f"},'
    '"defects":[{"surface":"back","kind":"scratch","length_mm":4,"seen_cm":20,"felt":false,'
    '"x_permille":500,"y_permille":250}],'
    '"grade":{"chosen":"good","suggested":"good","by":"anna"},'
    '"identified":[{"stage":"start","how":"driver","at":"2026-11-22T14:32:11.042Z","serial":"SER000001"}],'
    '"erasures":[{"medium":"flash","level":"purge","method":"factory reset","verification":"welcome screen",'
    '"by":"anna","at":"2026-11-22T14:39:00.000Z"}],'
    '"photos":[{"view":"front","sha256":"abab"}],'
    '"readings":{"battery.health":{"name":"battery.health","value":{"decimal":"91.9"},"quality":"measured","source":"dumpsys",'
    '"taken_at":"2026-11-22T14:32:12.000Z","unit":"%%"},'
    '"battery.voltage":{"name":"battery.voltage","value":{"decimal":"3.85"},"quality":"measured",'
    '"source":"dumpsys","taken_at":"2026-11-22T14:32:12.000Z","unit":"V"},'
    '"biometric.kinds":{"name":"biometric.kinds","value":["face"],"quality":"reported","source":"getprop",'
    '"taken_at":"2026-11-22T14:32:12.000Z"},'
    '"lock.mdm":{"name":"lock.mdm","value":null,"quality":"refused","source":"getprop",'
    '"taken_at":"2026-11-22T14:32:12.000Z","reason":"not allowed to ask"}},'
    '"findings":{"display.image":{"point_id":"display.image","outcome":"fail","method":"guided",'
    '"at":"2026-11-22T14:33:00.000Z","by":"anna","code":"spot","note":"top left",'
    '"readings":["battery.health"]}}}}'
)


def released_store(path: Path, revision: str) -> None:
    """Make a file of a released schema with an open and a closed inspection and an event in it."""
    fills = {
        "0001": _fill_0001,
        "0002": _fill_0002,
        "0003": _fill_0003,
        "0004": _fill_0004,
        "0005": _fill_0004,
        "0006": _fill_0006,
        "0007": _fill_0006,
        "0008": _fill_0006,
        "0009": _fill_0009,
        "0010": _fill_0010,
        "0011": _fill_0011,
        "0012": _fill_0012,
        "0013": _fill_0013,
        "0014": _fill_0014,
        "0015": _fill_0015,
        "0016": _fill_0016,
        "0017": _fill_0016,
        "0018": _fill_0018,
        "0019": _fill_0018,
    }
    migrate(path, revision)
    with closing(sqlite3.connect(path)) as connection, connection:
        fills[revision](connection)


def _fill_0011(connection: sqlite3.Connection) -> None:
    _fill_0010(connection)
    at, digest = "2026-11-22T14:55:11.042Z", hashlib.sha256(b"a file of the past").digest()
    connection.execute(
        "INSERT INTO import_file VALUES (1, 'shop-1', 'old.csv', ?, 'anna', ?, 1, ?)", (digest, at, at)
    )
    model, person = (
        connection.execute("SELECT min(id) FROM record_term WHERE kind = ?", (kind,)).fetchone()[0]
        for kind in ("model", "technician")
    )
    connection.execute(
        "INSERT INTO imported (id, shop_no, uid, file_id, line, serial, model_no, technician_no, claimed,"
        " attempt, training, started) VALUES (1, 1, ?, 1, 2, 'OLD1', ?, ?, 'PASS', 1, 0, 1700000000)",
        (bytes(15) + b"\3", model, person),
    )
    connection.execute("INSERT INTO record_text_imported (rowid, serial) VALUES (1, 'OLD1')")
    connection.execute("INSERT INTO imported_failure VALUES (1, 'display.touch')")


def _fill_0013(connection: sqlite3.Connection) -> None:
    _fill_0012(connection)
    at, lot = "2026-11-22T14:58:11.042Z", bytes(15) + b"\4"
    connection.execute(
        "INSERT INTO sampling_lot VALUES ('shop-1', ?, 'technician', 'anna', '2026-11-22', '2026-11-22', '',"
        " 'II', '1.0', 'normal', 0, 'A', 'E', 2, 2, 0, 1, ?, 'dice 4 2 6', 'drawn', 'ida', ?, ?, NULL, NULL,"
        " NULL)",
        (lot, hashlib.sha256(f"{OPEN_UID}\n{CLOSED_UID}\n".encode()).digest(), at, at),
    )
    for place, member in enumerate((_OPEN_RAW, _CLOSED_RAW), 1):  # as the seed draws them
        values = (lot, member, place)
        connection.execute("INSERT INTO sampling_member VALUES ('shop-1', ?, ?, ?, NULL)", values)
    connection.execute(
        "INSERT INTO sampling_act VALUES"
        " ('shop-1', ?, 'technician', 'anna', 'II', '1.0', 'corrected', 'ida', ?, 'New cable.')",
        (bytes(15) + b"\5", at),
    )


def _fill_0014(connection: sqlite3.Connection) -> None:
    _fill_0013(connection)
    at = "2026-11-22T14:59:11.042Z"
    connection.execute("INSERT INTO lease VALUES ('shop-1', 'market', 'bench-1', 1, ?, ?)", (at, at))


def _fill_0015(connection: sqlite3.Connection) -> None:
    _fill_0014(connection)
    counts = '{"":{"reviews":1},"display.image":{"fail\\tpass":1}}'
    for scope, name in (("all", ""), ("technician", "anna"), ("model", "Nine")):
        connection.execute(
            "INSERT INTO roll_agreement VALUES ('shop-1', ?, ?, '2026-11-22', 'phone-25', ?)",
            (scope, name, counts),
        )


def _fill_0016(connection: sqlite3.Connection) -> None:
    _fill_0015(connection)
    photo = b"\xff\xd8 a photo \xff\xd9"
    connection.execute(
        "INSERT INTO photo_file VALUES ('shop-1', ?, ?)", (hashlib.sha256(photo).digest(), photo)
    )


_ERRAND_0018 = ".".join(
    base64.urlsafe_b64encode(part).decode().rstrip("=")
    for part in (
        b"{}",
        b'{"at":"2026-11-22T15:02:11.042Z","bench":"bench-1","by":"ida","desk":"desk-1","digest":"'
        + b"5f" * 32
        + b'","inspection":"01KSZ2Q8V0E3M8R4T6Y7A9B1C3","key":"key-1","kind":"blind","reason":"",'
        b'"role":"auditor","schema":"inspector.errand/1","shop":"shop-1","software":"inspector",'
        b'"technician":"anna","uid":"00000000000000000000000006"}',
        bytes(64),
    )
)


def _fill_0018(connection: sqlite3.Connection) -> None:
    _fill_0016(connection)
    at = "2026-11-22T15:02:11.042Z"
    connection.execute(
        "INSERT INTO errand VALUES ('shop-1', ?, ?, 'anna', 'bench-1', 'ida', 'blind', ?, ?, 'refused',"
        " 'It was signed too long ago.', ?)",
        (bytes(15) + b"\6", _CLOSED_RAW, at, _ERRAND_0018, at),
    )


_COUNTS_0012 = (
    '{"answer_s":{"display.image":49},"answers":{"display.image":1},'
    '"count":{"failing":1,"first":1,"inspected":1,"refused":1},"failed":{"display.image":1},'
    '"grade":{"good":1},"seconds":{"480":1}}'
)


def _fill_0012(connection: sqlite3.Connection) -> None:
    _fill_0011(connection)
    connection.execute("UPDATE record SET battery = 91 WHERE id = 2")
    for scope, name in (("all", ""), ("technician", "anna"), ("model", "Nine")):
        connection.execute(
            "INSERT INTO roll_tally VALUES ('shop-1', ?, ?, '2026-11-22', 'phone-25', ?)",
            (scope, name, _COUNTS_0012),
        )


def _fill_0010(connection: sqlite3.Connection) -> None:
    _fill_0009(connection)
    connection.execute(
        "INSERT INTO audit_head VALUES ('shop-1', 'bench-0', 1, ?, 'e30.e30.e30')",
        ("2026-11-22T14:52:11.042Z",),
    )


def _fill_0009(connection: sqlite3.Connection) -> None:
    _fill_0006(connection)
    at, digest = "2026-11-22T14:50:11.042Z", hashlib.sha256(b"what was looked at").digest()
    one, again = bytes(15) + b"\1", bytes(15) + b"\2"
    connection.execute(
        "INSERT INTO review VALUES ('shop-1', ?, ?, 'anna', 'ida', ?, ?, ?, 'sent_back', 'It rings.', NULL)",
        (one, _CLOSED_RAW, at, at, digest),
    )
    connection.execute(
        "INSERT INTO review_point VALUES ('shop-1', ?, 'display.image', 1, 'fail', 'pass', 'Clean.', ?)",
        (one, at),
    )
    connection.execute(
        "INSERT INTO reinspection VALUES"
        " ('shop-1', ?, ?, ?, 'sent_back', 'anna', 'ida', 'It rings.', ?, NULL, NULL)",
        (again, _CLOSED_RAW, one, at),
    )


def _fill_0006(connection: sqlite3.Connection) -> None:
    _fill_0004(connection)
    connection.execute(
        "INSERT INTO saved_filter VALUES ('shop-1', ?, 'Batteries', 'batteries', ?, 'anna', ?)",
        (_OPEN_RAW, '{"points": ["battery.health"], "days": 7}', "2026-11-22T14:32:11.042Z"),
    )


def _fill_0004(connection: sqlite3.Connection) -> None:
    _fill_0003(connection)
    terms = (("shop", "shop-1"), ("model", "Nine"), ("technician", "anna"), ("order", "PO-7"))
    for number, (kind, name) in enumerate(terms, 1):
        connection.execute(
            "INSERT INTO record_term VALUES (?, ?, ?, ?)", (number, kind, name, name.casefold())
        )
    started = 1795357931
    connection.execute("INSERT INTO record VALUES (1, 1, 2, 3, 1, NULL, NULL, 410000, ?, NULL)", (started,))
    connection.execute(
        "INSERT INTO record VALUES (2, 1, 2, 3, 4, 3, NULL, 410000, ?, 'top left')", (started,)
    )
    for number, words in ((1, None), (2, "top left")):
        connection.execute(
            "INSERT INTO record_text (rowid, imei, serial, words)"
            " VALUES (?, '350000000000014', 'SER000001', ?)",
            (number, words),
        )
    connection.execute("INSERT INTO record_day VALUES (?, 1, 2)", (started // 86400,))


def _fill_0003(connection: sqlite3.Connection) -> None:
    _fill_0002(connection)
    connection.execute("UPDATE inspection SET order_line = 'PO-7'")


def _fill_0002(connection: sqlite3.Connection) -> None:
    _fill_0001(connection)
    at = "2026-11-22T14:32:11.042Z"
    connection.execute(
        "INSERT INTO person (shop_id, id, name, role, badge_hash, pin_hash, created_at, wrong_pins)"
        " VALUES ('shop-1', 'anna', 'Anna', 'lead', ?,"
        " '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$x', ?, 2)",
        (b"b" * 32, at),
    )


def _fill_0001(connection: sqlite3.Connection) -> None:
    opened = (_DOCUMENT_1 % (OPEN_UID, "inspecting", "")).encode()
    finished = '"finished_at":"2026-11-22T14:40:11.042Z",'
    closed = (_DOCUMENT_1 % (CLOSED_UID, "refused", finished)).encode()
    columns = (
        "id, shop_id, uid, bench_id, technician_id, category, imei, serial, model, started_at, finished_at,"
        " state, verdict, grade, attempt, training, checklist_id, checklist_version, checklist_hash,"
        " outcomes, details, document, digest"
    )
    start, end = "2026-11-22T14:32:11.042Z", "2026-11-22T14:40:11.042Z"
    who = ("anna", "phone", "350000000000014", "SER000001", "Nine", start)
    checklist = (1, 0, "phone-25", 1, "5f5f")
    details = '{"battery.health": "91.9", "battery.voltage": "3.85", "biometric.kinds": ["face"]}'
    rows = [
        (1, "shop-1", _OPEN_RAW, "bench-1", *who, None, "inspecting", None, None, *checklist, *[None] * 4),
        (
            *(2, "shop-1", _CLOSED_RAW, "bench-1", *who, end, "refused", "refused", "good", *checklist),
            *(b"\x02", details, pack(closed), hashlib.sha256(closed).digest()),
        ),
    ]
    marks = ", ".join("?" * 23)
    connection.executemany(f"INSERT INTO inspection ({columns}) VALUES ({marks})", rows)
    connection.execute("INSERT INTO checklist_point VALUES ('5f5f', 0, 'display.image')")
    connection.execute("INSERT INTO failure VALUES (2, 'display.image')")
    connection.execute(
        "INSERT INTO draft VALUES ('shop-1', ?, ?, ?, 1, ?)",
        (_OPEN_RAW, opened, hashlib.sha256(opened).digest(), end),
    )
    connection.execute("INSERT INTO roll_day VALUES ('shop-1', '2026-11-22', 'anna', 1, 0, 0, 1, 1, 0)")
    connection.execute(
        "INSERT INTO roll_point VALUES ('shop-1', '2026-11-22', 'anna', 'display.image', 0, 1, 0, 0)"
    )
    ref = hashlib.sha256(b"s" * 16 + b"anna").digest()
    connection.execute("INSERT INTO person_value VALUES ('shop-1', ?, ?, 'anna')", (ref, b"s" * 16))
    before = bytes(32)
    acts = (
        ("inspection.opened", OPEN_UID, start, b'{"port":"usb:1-2"}'),
        ("inspection.refused", CLOSED_UID, end, b"{}"),
    )
    for seq, (what, uid, at, said) in enumerate(acts, 1):
        event = ("shop-1", "bench-1", seq, ref.hex(), what, uid, at)
        covered = "[" + ",".join(f'"{one}"' if isinstance(one, str) else str(one) for one in event) + "]"
        digest = hashlib.sha256(before + covered.encode() + said).digest()
        row = (seq, at, ref, what, uid, said, before, digest)
        connection.execute(
            "INSERT INTO audit_event VALUES ('shop-1', 'bench-1', ?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        before = digest
