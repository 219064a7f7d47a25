# SPDX-License-Identifier: Apache-2.0
"""Hold the tiles of a hub: one a port, always at the port's place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from inspector.ui.theme.live import theme
from inspector.ui.widgets.states import DeviceState, StripState, device_word
from inspector.ui.widgets.strip import done_count

Index = QModelIndex | QPersistentModelIndex

TILE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The role under which the model gives the whole TileData."""


class TileSize(Enum):
    """How big tiles are, by the number of ports in use."""

    LARGE = "large"
    MEDIUM = "medium"
    SMALL = "small"

    def columns(self, width: int) -> int:
        """Return how many stand side by side: 4, 6 or 8, fewer where ``width`` px do not do."""
        most = {TileSize.LARGE: 4, TileSize.MEDIUM: 6, TileSize.SMALL: 8}[self]
        return max(1, min(most, width // self._least_width()))

    def _least_width(self) -> int:
        size = theme().size
        return {
            TileSize.LARGE: size.tile_large_least,
            TileSize.MEDIUM: size.tile_medium_least,
            TileSize.SMALL: size.tile_small_least,
        }[self]

    def height(self) -> int:
        """Return a tile's height in px."""
        size = theme().size
        return {
            TileSize.LARGE: size.tile_large,
            TileSize.MEDIUM: size.tile_medium,
            TileSize.SMALL: size.tile_small,
        }[self]


def even_columns(most: int, counts: Sequence[int]) -> int:
    """Return in how many columns hubs of so many ports stand evenly, 4 + 4 for 7 + 1.

    No hub takes a row more than in ``most`` columns, and all have the same ones. Where each
    stands in one row these are ``most``.
    """
    if max(counts, default=0) <= most:
        return most
    return max(-(-count // -(-count // most)) for count in counts if count)


def tile_size_for(ports_in_use: int) -> TileSize:
    """Return the size of tiles that suits that many devices: up to 16, up to 32, more."""
    if ports_in_use <= 16:
        return TileSize.LARGE
    return TileSize.MEDIUM if ports_in_use <= 32 else TileSize.SMALL


@dataclass(frozen=True, slots=True)
class TileData:
    """One port and what is in it.

    ``slot`` is the port's name (``A1``); ``state`` None means empty. ``tail``
    is the number's end (``…48211``), ``line`` what it asks or does, ``strip``
    one state a point (empty: no strip), ``progress`` the count beside it
    (empty: counted from the strip), ``waiting_s`` how long it has waited for
    a person (None: it does not).
    """

    slot: str
    state: DeviceState | None = None
    model: str = ""
    variant: str = ""
    tail: str = ""
    line: str = ""
    strip: tuple[StripState, ...] = ()
    progress: str = ""
    waiting_s: int | None = None

    @property
    def progress_text(self) -> str:
        """The count beside the strip, ``14/25``."""
        if self.progress or not self.strip:
            return self.progress
        return f"{done_count(self.strip)}/{len(self.strip)}"

    @property
    def sentence(self) -> str:
        """What the tile says, in words: ``A1, iPhone 13, Needs you, 13/25, …``."""
        if self.state is None:
            empty = QCoreApplication.translate("Tile", "empty")
            return f"{self.slot}, {empty}"
        parts = (self.slot, self.model, device_word(self.state), self.progress_text, self.line)
        return ", ".join(part for part in parts if part)


class TileModel(QAbstractListModel):
    """The tiles of one hub, in the ports' physical order.

    Changes of single tiles are merged and told at most 30 times a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[TileData] = []
        self._rows: dict[str, int] = {}
        self._changed: set[int] = set()
        self._merge = QTimer(self)
        self._merge.setSingleShot(True)
        self._merge.timeout.connect(self._tell)

    def set_tiles(self, tiles: Sequence[TileData]) -> None:
        """Show these ports. Ports that stay where they are only change."""
        if [tile.slot for tile in tiles] == [tile.slot for tile in self._tiles]:
            for tile in tiles:
                self.update_tile(tile)
            return
        self.beginResetModel()
        self._changed.clear()
        self._tiles = list(tiles)
        self._rows = {tile.slot: row for row, tile in enumerate(tiles)}
        self.endResetModel()

    def update_tile(self, tile: TileData) -> None:
        """Change one tile; unknown slots raise KeyError."""
        row = self._rows[tile.slot]
        if self._tiles[row] == tile:
            return
        self._tiles[row] = tile
        self._changed.add(row)
        if not self._merge.isActive():
            self._merge.start(theme().time.merge)

    def tile(self, row: int) -> TileData:
        """Return the tile at a row."""
        return self._tiles[row]

    def tiles(self) -> tuple[TileData, ...]:
        """Return all tiles."""
        return tuple(self._tiles)

    def row_of(self, slot: str) -> int:
        """Return the row of a slot, or -1."""
        return self._rows.get(slot, -1)

    def ports_in_use(self) -> int:
        """Return how many ports have, or had, a device."""
        return sum(tile.state is not None for tile in self._tiles)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tile = self._tiles[index.row()]
        if role == TILE_ROLE:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tile.sentence
        return None

    def _tell(self) -> None:
        rows, self._changed = self._changed, set()
        for row in sorted(rows):
            index = self.index(row)
            self.dataChanged.emit(index, index)
