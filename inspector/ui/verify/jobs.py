# SPDX-License-Identifier: Apache-2.0
"""What the page of verifying does on a thread, and what it takes from files, the clipboard and a scanner."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from inspector.domain.errors import BadInput
from inspector.domain.scanned_code import certificate_code
from inspector.wiring.findings import Finding, Item

if TYPE_CHECKING:
    from inspector.ports import Cancel
    from inspector.wiring import App

_TOLD_EACH_S = 0.1
_LONGEST_NAME = 60
Found = Sequence[tuple[int, Finding]]


@dataclass(frozen=True, slots=True)
class Batch:
    """What came since the last one: of which run, how many were done and how many there are."""

    run: int
    found: Found
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose for a run: files to trust besides, and whether the registry is asked too."""

    trust: tuple[Path, ...] = ()
    is_asking: bool = False


def verify_items(
    app: App,
    wanted: Sequence[Item | Path],
    choice: Choice,
    cancel: Cancel,
    tell: Callable[[Found, int, int], None],
) -> int:
    """Verify files, folders and texts, many of them in several processes; gives how many.

    Raises BadInput, CertificateTrouble, BenchTrouble, Cancelled.
    """
    from inspector.wiring.findings import side_by_side
    from inspector.wiring.verifying import How, paying_jobs, verified_findings

    items = list(_items(wanted))
    how = How(
        app.settings.home,
        choice.trust,
        beside=tuple(str(one.path) for one in items if one.path is not None),
        ask=_registry(app) if choice.is_asking else "",
        is_beside_a_window=True,
    )
    tell((), 0, len(items))
    waiting: list[tuple[int, Finding]] = []
    told = time.monotonic()
    for place, one in side_by_side(verified_findings(items, how, paying_jobs(len(items)), cancel)):
        cancel.raise_if_set()
        waiting.append((place, one))
        if time.monotonic() - told > _TOLD_EACH_S:
            tell(tuple(waiting), place + 1, len(items))
            waiting, told = [], time.monotonic()
    tell(tuple(waiting), len(items), len(items))
    return len(items)


def _registry(app: App) -> str:
    if not app.settings.registry_url:
        raise BadInput(
            "No registry is set up here that could be asked.",
            "Name its address in the settings, or ask none.",
        )
    return app.settings.registry_url


def _items(wanted: Iterable[Item | Path]) -> Iterable[Item]:
    from inspector.wiring.verify_files import named_files

    for one in wanted:
        if isinstance(one, Item):
            yield one
        elif one.is_dir():
            yield from (Item(name, Path(name)) for name in named_files([str(one)]))
        else:
            yield Item(str(one), one)


def taken_from(mime: QMimeData | None, text_name: str, picture_name: str) -> list[Item | Path]:
    """Give what was dropped or copied: files, a picture, or a text; empty where it is nothing of these."""
    if mime is None:  # an empty clipboard, whatever Qt's stubs say
        return []
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return list(paths)
    if mime.hasImage():
        return [Item(picture_name, data=_png(mime.imageData()))]
    text = mime.text().strip() if mime.hasText() else ""
    return [text_item(text, text_name)] if text else []


def text_item(text: str, name: str) -> Item:
    """Give a text to verify: a code as it was scanned, a JWS, JSON."""
    code = certificate_code(text)
    return Item(name, data=(code or text).encode("utf-8", "replace"))


def _png(image: object) -> bytes:
    if not isinstance(image, QImage):
        return b""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # "PNG" as bytes in the stubs, as text in the library.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
