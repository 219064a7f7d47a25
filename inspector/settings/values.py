# SPDX-License-Identifier: Apache-2.0
"""The settings as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What this bench was told; every value has been checked.

    ``language`` empty means the system's. ``profile`` names the thresholds of a
    checklist. ``database_url`` empty means the SQLite file in the home;
    ``shop_database_url`` is the shop's PostgreSQL, a destination of the outbox.
    ``use`` is ``bench`` or ``training``: a training home never certifies.
    ``technician`` names who works here until the first person is added; from
    then on people sign in, and the bench locks after ``auto_lock_minutes``
    without a key or a touch (0: never). ``scan_prefix`` and ``scan_suffix`` are
    what the scanner sends around each code, the other prefixes what the shop's
    own badges, orders and slot labels begin with (empty: it has none).
    ``certificate_language`` empty means the window's. ``bench_name`` is what
    people call this bench. ``shop_address``, ``shop_url``, ``shop_logo`` (a file's
    path) and ``warranty_months`` (0: nothing is said) stand on each certificate.
    ``printer`` is a queue of the system (empty: the system's own choice),
    ``label_printer`` a queue, ``host:port`` of a raw port or a device file (empty:
    none), ``label_size`` width x height in mm, ``label_dpi`` dots per inch.
    ``volume`` and ``zoom`` are percentages.
    ``verify_url`` is where the codes on pages and labels lead (empty: nowhere;
    they say the same to ``inspector verify``).
    ``backup_folder`` gets a backup each day (empty: none), of which the newest
    ``backup_keep`` stay. ``reserve_mb`` megabytes are kept free for a full disk (0: none).
    ``keep_photos_days``, ``keep_notes_days`` and ``keep_numbers_days`` say how long those
    stay after an inspection closed, ``keep_left_days`` how long people are known who left
    (0: for ever).
    ``welcomed`` is ``no`` from the first run until somebody was welcomed.
    """

    home: Path
    shop_id: str
    bench_id: str
    shop_name: str = ""
    shop_address: str = ""
    shop_url: str = ""
    shop_logo: str = ""
    warranty_months: str = "0"
    use: str = "bench"
    technician: str = ""
    profile: str = "standard"
    registry_url: str = ""
    registry_token: str = field(default="", repr=False)
    verify_url: str = ""
    language: str = ""
    certificate_language: str = ""
    bench_name: str = ""
    theme: str = "system"
    zoom: str = "100"
    touch_spacing: str = "off"
    reduce_motion: str = "off"
    sounds: str = "on"
    volume: str = "80"
    auto_advance: str = "on"
    printer: str = ""
    paper: str = "a4"
    label_printer: str = ""
    label_size: str = "62x29"
    label_dpi: str = "203"
    welcomed: str = "yes"
    auto_lock_minutes: str = "5"
    scan_prefix: str = ""
    scan_suffix: str = ""
    badge_prefix: str = "BADGE-"
    order_prefix: str = "PO-"
    slot_prefix: str = "SLOT-"
    backup_folder: str = ""
    backup_keep: str = "14"
    reserve_mb: str = "64"
    keep_photos_days: str = "0"
    keep_notes_days: str = "0"
    keep_numbers_days: str = "0"
    keep_left_days: str = "0"
    database_url: str = field(default="", repr=False)
    shop_database_url: str = field(default="", repr=False)
