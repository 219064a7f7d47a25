# SPDX-License-Identifier: Apache-2.0
"""Hear of every file, socket and process that the window's thread touches, and of what it parses.

Two ears: an audit hook for what reaches the operating system from Python, and a
profile of the window's thread for calls into packages that belong behind it.
Imports are allowed: a page is made when somebody first goes there.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType

from inspector import bundled

_EVENTS = (
    "open",
    "sqlite3.connect",
    "subprocess.Popen",
    "ftplib.connect",
    "http.client.connect",
    "glob.glob",
)
_KINDS = ("socket.", "os.", "shutil.", "tempfile.", "urllib.", "winreg.")
_SAID = ("os.putenv", "os.unsetenv")
_BEHIND = (
    "inspector/transports/",
    "inspector/storage/",
    "inspector/certificates/",
    "inspector/marketplace/",
    "inspector/printing/",
    "inspector/catalog/",
    "inspector/settings/file",
    "inspector/bounded_toml",
    "inspector_drivers/",
    "/cryptography/",
    "/sqlalchemy/",
    "/reportlab/",
    "/pypdfium2",
    "/urllib3/",
    "/json/decoder.py",
    "/tomllib/",
)
_DECODING = ("plain_photo", "decoded")
_ALLOWED = (
    ("inspector/storage/queries.py", "first_pass_percent"),  # a frozen value divides two of its numbers
    ("inspector/certificates/report.py", "is_ok"),  # a frozen value looks at its own state
    ("sqlalchemy/event/registry.py", "_collection_gced"),  # Python's collector runs wherever it is due
)
"""Calls, by file and name, that are no work."""


class Ears:
    """What the window's thread was heard to do while ``listening``."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.is_on = False
        self._own = (
            str(bundled.resources()),
            sys.prefix,
            sys.base_prefix,
            str(Path(bundled.__file__).parent),
        )

    def on_event(self, event: str, args: tuple[object, ...]) -> None:
        """Take an audit event; the program's own code, icons and drawings may be opened."""
        if not self.is_on or threading.current_thread() is not threading.main_thread():
            return
        if event not in _EVENTS and (not event.startswith(_KINDS) or event in _SAID):
            return
        what = str(args[0]) if args else ""
        is_own = what.startswith(self._own) or what in sys.path  # where Python looks for modules
        if not is_own and not _is_import(sys._getframe()):
            self.heard.append(f"{event} {what}")

    def on_call(self, frame: FrameType, event: str, _: object) -> None:
        """Take a call; what an import runs is no work."""
        code = frame.f_code
        if event != "call" or not _is_work(code.co_filename, code.co_name):
            return
        if not _is_import(frame):
            self.heard.append(f"{code.co_filename}:{code.co_name}")


@cache  # asked at every call of the window's thread
def _is_work(path: str, name: str) -> bool:
    if any(path.endswith(file) and name == call for file, call in _ALLOWED):
        return False
    is_decoding = "inspector/ui/pictures" in path and name in _DECODING
    return is_decoding or any(part in path for part in _BEHIND)


_ears = Ears()
_hooked: list[bool] = []


@contextmanager
def listening() -> Iterator[list[str]]:
    """Listen to this thread, the window's; gives what is heard, which is empty where all is well."""
    if not _hooked:
        sys.addaudithook(_ears.on_event)
        _hooked.append(True)
    heard = _ears.heard = list[str]()
    _ears.is_on = True
    sys.setprofile(_ears.on_call)
    try:
        yield heard
    finally:
        sys.setprofile(None)
        _ears.is_on = False


def _is_import(frame: FrameType | None) -> bool:
    while frame is not None:
        if "importlib." in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False
