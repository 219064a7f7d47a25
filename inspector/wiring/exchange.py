# SPDX-License-Identifier: Apache-2.0
"""Records into a file and out of one, on the store of a home."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import bounded_toml
from inspector.domain.errors import BadInput
from inspector.domain.event import Json
from inspector.domain.import_layout import Layout, layout_from
from inspector.domain.importing import Mode
from inspector.domain.phrase import Phrase
from inspector.services.record_export import HEAD, write_rows
from inspector.services.record_import import SUBJECT, RecordImport
from inspector.services.whole_file import whole_stream
from inspector.wiring import acts

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.domain.record import RecordFilter
    from inspector.ports import Cancel
    from inspector.services.record_import import Imported
    from inspector.wiring.app import App

KINDS = {".csv": "csv", ".xlsx": "xlsx", ".jsonl": "jsonl"}
"""What can be exported, by a file's ending."""

Progress = Callable[[int], None]


def kind_of(path: Path) -> str:
    """Say by its ending what a file is to be; raises BadInput."""
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        raise BadInput(
            Phrase("{name} does not say what it is to be.", name=path.name),
            "Name a file that ends in .csv, .xlsx or .jsonl.",
        )
    return kind


def export_records(
    app: App,
    wanted: RecordFilter,
    path: Path,
    by: Person | None,
    cancel: Cancel,
    progress: Progress = lambda _: None,
    *,
    limit: int = 0,
) -> int:
    """Write what a search finds, whole or not at all, and put on record who did; gives how many rows.

    Beside an open bench, where nobody can sign in, ``by`` is None: the event is left for the bench
    and names who is logged in. Raises BadInput, StoreTrouble, Cancelled.
    """
    from inspector.tables.writing import writer_for

    kind = kind_of(path)
    try:
        with whole_stream(path) as stream:
            writer = writer_for(kind, stream, HEAD)
            count = write_rows(app.records, wanted, writer, limit=limit, cancel=cancel, progress=progress)
            said: dict[str, Json] = {
                "file": path.name,
                "kind": kind,
                "rows": count,
                "is_everything": wanted.is_everything,
            }
            acts.record(app, acts.RECORDS_EXPORTED, SUBJECT, said, by)
    except OSError as error:
        raise BadInput(
            Phrase("{name} cannot be written: {error}.", name=path.name, error=error.strerror or "unknown"),
            "Choose another folder.",
        ) from error
    return count


def layout_in(path: Path | None) -> Layout:
    """Read a file of columns; without one, columns are known by their heads. Raises BadInput."""
    if path is None:
        return Layout()
    return layout_from(bounded_toml.read(path, "Name a TOML file of columns."))


def layout_beside(path: Path) -> Layout:
    """Read the file of columns that lies beside a file under its name (``old.csv``, ``old.toml``), if any."""
    beside = path.with_suffix(".toml")
    return layout_in(beside if beside.is_file() else None)


def look_at(
    app: App, path: Path, layout: Layout, cancel: Cancel, progress: Progress = lambda _: None
) -> Imported:
    """Say what would come in from a file, and what not; nothing is changed. Raises BadInput, Cancelled."""
    from inspector.tables.opening import open_table

    table = open_table(path, cancel)
    try:
        return _importing(app).look(table, layout, cancel, progress)
    finally:
        table.close()


def bring_in(
    app: App,
    path: Path,
    how: tuple[Layout, Mode],
    by: Person,
    cancel: Cancel,
    progress: Progress = lambda _: None,
) -> Imported:
    """Bring a file's rows in as history; raises BadInput, NotAllowed, StoreTrouble, Cancelled."""
    from inspector.tables.opening import open_table

    table = open_table(path, cancel)
    try:
        return _importing(app).bring_in(table, *how, by, cancel, progress)
    finally:
        table.close()


def _importing(app: App) -> RecordImport:
    from inspector.storage.imports import SqlImports

    return RecordImport(SqlImports(lambda: app.store, app.settings.shop_id, app.clock), app.clock)
