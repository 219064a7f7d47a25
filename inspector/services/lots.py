# SPDX-License-Identifier: Apache-2.0
"""Write the certificates of a lot as files, one by one: one that cannot be drawn does not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.errors import BadInput, BenchTrouble
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel


@dataclass(frozen=True, slots=True)
class Written:
    """One certificate of a lot: its file and size, or why there is none."""

    uid: str
    path: Path
    size: int = 0
    trouble: BenchTrouble | None = None


def write_lot(
    uids: Sequence[str],
    folder: Path,
    draw: Callable[[str], bytes],
    cancel: Cancel,
    countersignature: Callable[[str], bytes | None] = lambda _: None,
) -> Iterator[Written]:
    """Write each certificate as UID.pdf in ``folder``; gives each as it is done.

    Where it has a ``countersignature``, that is written beside it as UID.review.json.

    A file is whole or not there, and one of the same name is replaced. Ends
    early where ``cancel`` is set. Raises BadInput where the folder takes no file.
    """
    for uid in uids:
        if cancel.is_set:
            return
        path = folder / f"{uid}.pdf"
        try:
            data, signed = draw(uid), countersignature(uid)
        except BenchTrouble as trouble:
            yield Written(uid, path, trouble=trouble)
            continue
        _write(path, data)
        if signed is not None:
            _write(folder / f"{uid}.review.json", signed)
        yield Written(uid, path, len(data))


def _write(path: Path, data: bytes) -> None:
    half = path.with_name(path.name + ".part")
    try:
        half.write_bytes(data)
        half.replace(path)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise BadInput(
            Phrase("{name} cannot be written: {error}.", name=path.name, error=error.strerror or "unknown"),
            "Choose another folder.",
        ) from error
