# SPDX-License-Identifier: Apache-2.0
"""Rotating logs in the home, one JSON object a line, with identifiers masked.

Only debug records show an IMEI or a serial in full: traffic cannot be read
without them, and nobody gets debug records who did not ask for them. No record
shows a password or a token.
"""

from __future__ import annotations

import contextlib
import json
import logging
import logging.handlers
import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

MAX_BYTES = 1_000_000
BACKUPS = 5
KEPT = 4  # characters of an identifier that stay readable, so that two devices can be told apart

_PATTERNS = (
    re.compile(r"(?<![0-9A-Za-z])\d{14,16}(?![0-9A-Za-z])"),  # IMEI, IMEISV, MEID in decimal parts
    re.compile(r"(?<!\d)\d{2}-\d{6}-\d{6}-\d(?!\d)"),  # an IMEI as printed on labels
    re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{40}(?![0-9A-Za-z])"),  # UDID, until 2018
    re.compile(r"(?<![0-9A-Za-z])[0-9A-F]{8}-[0-9A-F]{16}(?![0-9A-Za-z])"),  # UDID, since 2018
    re.compile(r"(?<=adb:)[^\s,;'\"]+"),  # port addresses carry the serial
    re.compile(r"(?<=usbmux:)[^\s,;'\"]+"),
)
_SECRETS = (
    re.compile(r"(?<=://)[^\s/]*(?=@)"),  # who signs in at an address, and the password
    re.compile(r"(?i)(?<=\bbearer )[^\s,;'\"]+"),
    re.compile(r"(?i)(?<=\bbasic )[0-9a-z+/=_-]{6,}"),
    re.compile(r"(?i)(?<=[?&]token=)[^\s&'\"]+"),
    re.compile(r"(?i)(?<=password=)[^\s&'\"]+"),
)
_FEWEST_SECRET = 6
_hidden: set[str] = set()
_concealed: dict[str, None] = {}
_lock = threading.Lock()
_MOST_CONCEALED = 1024


def conceal(identifier: str) -> None:
    """Mask ``identifier`` from now on wherever it turns up; the last 1,024 are kept in mind.

    For what no pattern can know, such as the serial that a device has just told.
    """
    if len(identifier) <= KEPT:
        return
    with _lock:
        _concealed.pop(identifier, None)
        _concealed[identifier] = None
        if len(_concealed) > _MOST_CONCEALED:
            del _concealed[next(iter(_concealed))]


def hide(secret: str) -> None:
    """Show nothing of ``secret`` from now on, in debug records neither; one under 6 characters is none."""
    if len(secret) >= _FEWEST_SECRET:
        with _lock:
            _hidden.add(secret)


def without_secrets(text: str) -> str:
    """Return ``text`` with stars for what is hidden, and for passwords and tokens by their form."""
    with _lock:
        known = sorted(_hidden, key=len, reverse=True)
    for secret in known:
        text = text.replace(secret, "***")
    for pattern in _SECRETS:
        text = pattern.sub("***", text)
    return text


def masked(text: str) -> str:
    """Return ``text`` without secrets, and with every identifier cut to its last four characters."""
    text = without_secrets(text)
    with _lock:
        known = tuple(_concealed)
    for identifier in known:
        text = text.replace(identifier, _mask(identifier))
    for pattern in _PATTERNS:
        text = pattern.sub(lambda found: _mask(found[0]), text)
    return text


def _mask(identifier: str) -> str:
    return "***" + identifier[-KEPT:]


class JsonFormatter(logging.Formatter):
    """Write a record as one line of JSON, times in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, masked unless the record is of level debug, and never with a secret."""
        show = without_secrets if record.levelno <= logging.DEBUG else masked
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "thread": show(record.threadName or ""),
            "message": show(record.getMessage()),
            **_fields(record, show),
        }
        if record.exc_info:
            line["exception"] = show(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def _fields(record: logging.LogRecord, show: Callable[[str], str]) -> dict[str, object]:
    """Give what the caller passed as ``extra={"fields": {…}}``."""
    given = getattr(record, "fields", {})
    return {name: show(value) if isinstance(value, str) else value for name, value in given.items()}


def start(home: Path, name: str = "inspector", *, level: int = logging.INFO) -> Path | None:
    """Log to ``home/logs/NAME.log`` from now on; return the file, or None where none can be written.

    Each program has a file of its own (``name``), so that none rotates another's.
    """
    path = home / "logs" / f"{name}.log"
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.touch(mode=0o600)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8"
        )
    except OSError:
        return None
    handler.rotator = _rotate
    handler.setFormatter(JsonFormatter())
    stop()
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return path


def is_on() -> bool:
    """Tell whether ``start`` has opened a log."""
    return any(isinstance(one.formatter, JsonFormatter) for one in logging.getLogger().handlers)


def stop() -> None:
    """Close the log that ``start`` opened."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler.formatter, JsonFormatter):
            root.removeHandler(handler)
            handler.close()


def _rotate(source: str, dest: str) -> None:
    # Another process may hold the file (Windows): then it grows until the next time.
    with contextlib.suppress(OSError):
        Path(source).replace(dest)
