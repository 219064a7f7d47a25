# SPDX-License-Identifier: Apache-2.0
"""The outbox's rows say their states by icon, word and colour, and stand under their heads."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QHeaderView, QTableView
from pytestqt.qtbot import QtBot

from inspector.domain.outbox import OutboxRow, RowState
from inspector.ui.sync.cells import OutboxCells
from inspector.ui.sync.model import STATE_ROLE, OutboxModel
from inspector.ui.theme.live import Appearance, theme, theme_source
from inspector.ui.widgets.states import DeliveryState, look

WHEN = datetime(2026, 3, 1, tzinfo=UTC)


def first_ink(image: QImage, rect: QRect) -> int:
    """Give how far the first pixel that is not ground stands from the left of a place."""
    ground = image.pixelColor(rect.x() + 1, rect.y() + 3)
    for across in range(1, rect.width() - 1):
        column = (image.pixelColor(rect.x() + across, y) for y in range(rect.y() + 3, rect.bottom() - 2))
        if any(_far(one, ground) for one in column):
            return across
    pytest.fail("nothing is painted")


def _far(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 30 or abs(one.alpha() - other.alpha()) > 100


@pytest.mark.parametrize("name", ["light", "dark"])
def test_states_have_icon_and_colour_and_texts_stand_under_their_heads(
    qtbot: QtBot, qapp: object, name: str
) -> None:
    theme_source().apply(qapp, Appearance(name))  # type: ignore[arg-type]
    model, table = OutboxModel(), QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setItemDelegate(OutboxCells(table))
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setDefaultAlignment(table.horizontalHeader().defaultAlignment().AlignLeft)
    model.set_rows([OutboxRow(at, "u", "registry", "", b"", one, 1, WHEN) for at, one in enumerate(RowState)])
    table.resize(900, 400)
    image = table.viewport().grab().toImage()
    for place in range(model.rowCount()):
        state = DeliveryState(str(model.data(model.index(place, 0), STATE_ROLE)))
        rect = table.visualRect(model.index(place, 0))
        wanted = QColor(theme().colours.named(look(state).ink)).rgb()
        half = rect.x() + theme().space.xs + theme().size.icon_small
        seen = [image.pixelColor(x, y).rgb() for x in range(rect.x(), rect.right()) for y in span(rect)]
        icon = [image.pixelColor(x, y).rgb() for x in range(rect.x(), half) for y in span(rect)]
        assert wanted in seen, state
        assert len(set(icon)) > 1, state
    head = table.horizontalHeader()
    heads = head.viewport().grab().toImage()
    for column in (1, 2):
        at = QRect(head.sectionViewportPosition(column), 0, head.sectionSize(column), heads.height())
        cell = first_ink(image, table.visualRect(model.index(0, column)))
        assert abs(cell - first_ink(heads, at)) <= 2, column


def span(rect: QRect) -> range:
    return range(rect.y() + 2, rect.bottom() - 2)
