# SPDX-License-Identifier: Apache-2.0
"""The six figures at the top, each with what it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.domain.statistics.dashboard import Dashboard
from inspector.ui.audit.dashboard import words
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import colour, paint_card, paint_line

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its name, the value with its unit, and a line below."""

    name: str
    value: str
    unit: str = ""
    below: str = ""


def figures(found: Dashboard) -> tuple[Figure, ...]:
    """Give the six figures."""
    kappa = found.agreement.points
    value = found.first_pass.value
    regraded = translate("Dashboard", "{count} grades changed").format(count=words.number(found.regraded))
    return (
        Figure(translate("Dashboard", "First-pass yield"), _percent(value), "%", _change(found)),
        Figure(
            translate("Dashboard", "Inspected"),
            words.number(found.inspected),
            "",
            translate("Dashboard", "{failing} failed a point, {void} void").format(
                failing=words.number(found.failing), void=words.number(found.void)
            ),
        ),
        Figure(
            translate("Dashboard", "Median time"),
            words.clock(found.median_s),
            "min",
            translate("Dashboard", "9 in 10 under {time}").format(time=words.clock(found.ninth_decile_s)),
        ),
        Figure(
            translate("Dashboard", "Reviewed"), words.number(found.agreement.reviews), "", _reviewed(found)
        ),
        Figure(
            translate("Dashboard", "Agreement"),
            _percent(kappa.agreed.value) if kappa is not None else "–",
            "%" if kappa is not None else "",
            f"kappa {words.decimal(kappa.value, 2)}" if kappa is not None and kappa.value is not None else "",
        ),
        Figure(translate("Dashboard", "Overrides"), words.number(found.overridden), "", regraded),
    )


def _percent(value: float | None) -> str:
    return words.share(value, 1).removesuffix(" %")


def _reviewed(found: Dashboard) -> str:
    if not found.inspected:
        return ""
    return words.share(found.agreement.reviews / found.inspected, 1)


def _change(found: Dashboard) -> str:
    now, before = found.first_pass.value, found.before.value if found.before is not None else None
    if now is None or before is None:
        return ""
    points = (now - before) * 100
    change = ("+" if points > 0 else "") + QLocale().toString(points, "f", 1)
    return translate("Dashboard", "{change} on the days before").format(change=change)


class FigureRow(QWidget):
    """The figures side by side; in a narrow window in two or three rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self.updateGeometry)

    def show_figures(self, shown: Sequence[Figure]) -> None:
        """Show these."""
        self._figures = tuple(shown)
        told = (f"{one.name}: {one.value} {one.unit}, {one.below}".rstrip(" ,") for one in shown)
        self.setAccessibleName(". ".join(told))
        self.updateGeometry()
        self.update()

    def figures(self) -> tuple[Figure, ...]:
        """Give what is shown."""
        return self._figures

    def sizeHint(self) -> QSize:
        rows = -(-max(1, len(self._figures)) // self._across())
        return QSize(theme().size.point_list, rows * self._row() + theme().space.xs)

    def _row(self) -> int:
        kind = theme().type
        return (
            kind.small_strong.line + kind.figure.line + kind.small.line + theme().space.m + theme().space.xxs
        )

    def _across(self) -> int:
        least = theme().size.tile_large_least
        return next((count for count in (6, 3, 2) if self.width() >= count * least), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect())
        across, space = self._across(), theme().space
        width = self.width() // across
        for number, one in enumerate(self._figures):
            left, top = number % across * width, number // across * self._row() + space.s
            if number % across:
                painter.fillRect(QRect(left, top, theme().size.hair, self._row() - space.m), colour("line"))
            self._paint(painter, one, QRect(left + space.m, top, width - space.m - space.xs, self._row()))
        painter.end()

    def _paint(self, painter: QPainter, one: Figure, place: QRect) -> None:
        kind = theme().type
        row = QRect(place.left(), place.top(), place.width(), kind.small_strong.line)
        paint_line(painter, row, one.name, kind.small_strong, "ink2")
        row = QRect(place.left(), row.bottom() + 1, place.width(), kind.figure.line)
        paint_line(painter, row, one.value, kind.figure, "ink")
        after = text_width(kind.figure, one.value) + theme().space.xxs
        unit = QRect(row.left() + after, row.top() + theme().space.xxs, row.width() - after, row.height())
        paint_line(painter, unit, one.unit, kind.unit, "ink2")
        row = QRect(place.left(), row.bottom() + 1, place.width(), kind.small.line)
        paint_line(painter, row, one.below, kind.small, "ink2")
