# SPDX-License-Identifier: Apache-2.0
"""What import and export need of files and of the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.event import AuditEvent
    from inspector.domain.importing import BadRow, Cell, Past


class TableReader(Protocol):
    """A file of rows, opened for reading. Raises BadInput where the file as a whole cannot be read."""

    @property
    def name(self) -> str:
        """Give the file's name without its folder."""
        ...

    @property
    def sha256(self) -> str:
        """Give the SHA-256 of the file's bytes, in hex."""
        ...

    @property
    def told(self) -> str:
        """Say what had to be guessed: an encoding that is not UTF-8; mostly empty."""
        ...

    @property
    def head(self) -> Sequence[str]:
        """Give the names of the columns."""
        ...

    def rows(self) -> Iterator[tuple[int, Sequence[Cell] | BadRow]]:
        """Give each row with its line, from the first again; what is no row comes as its fault."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class TableWriter(Protocol):
    """A file of rows that is being written."""

    def put(self, row: Sequence[Cell]) -> None:
        """Write a row; raises BadInput where no more go in, OSError."""
        ...

    def end(self) -> None:
        """Write what ends the file; raises OSError."""
        ...


class ImportRun(Protocol):
    """One import on its way into the store: nobody sees its rows before ``finish``. Raises StoreTrouble."""

    @property
    def different(self) -> int:
        """Say how many rows were there already and differ from what is there, once it is finished."""
        ...

    def put(self, rows: Sequence[Past]) -> None:
        """Write rows, with the bench's own answers between batches; those that are there already stay out."""
        ...

    def finish(self, event: AuditEvent) -> int:
        """Let everybody see the rows, with the event that carries the counts; gives how many are new."""
        ...

    def take_back(self) -> int:
        """Take out all that was put, so that nothing is left; gives 0.

        Where ``finish`` was stopped too late, nothing is taken out: it gives how many rows are in.
        """
        ...


class ImportLedger(Protocol):
    """The store, as far as an import needs it."""

    def begin(self, name: str, sha256: str, by: str) -> ImportRun:
        """Begin an import; raises NotAllowed while another one goes on, StoreTrouble."""
        ...

    def known(self, rows: Sequence[Past]) -> tuple[int, int]:
        """Say how many of the rows are there already, and how many of these differ; raises StoreTrouble."""
        ...
