# SPDX-License-Identifier: Apache-2.0
"""One record, whole: each point with its reading, source and quality, the grade and why, the certificate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.answering import parts_are_genuine
from inspector.domain.checklist import Point
from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.reading import Reading
from inspector.ui.models import grading, point_evidence, scenes
from inspector.ui.records import words
from inspector.ui.records.loading import Opened
from inspector.ui.records.preview import Story, TrustLine, sync_text
from inspector.ui.records.review_words import review_text
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.evidence import quality_word
from inspector.ui.widgets.painting import colour, paint_line, paint_rule
from inspector.ui.widgets.states import outcome_word
from inspector.ui.widgets.text import Text, label
from inspector.ui.words import say

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One point as it is told: number, point, outcome, reading, source, quality, who, in words."""

    cells: tuple[str, ...]
    outcome: Outcome | None


def finding_rows(opened: Opened) -> list[FindingRow]:
    """Give all points of a record, also those that nobody answered."""
    return [_finding_row(opened, point) for point in opened.checklist.points]


def _finding_row(opened: Opened, point: Point) -> FindingRow:
    found = opened.inspection.findings.get(point.id)
    reading = _reading(opened, point, found)
    known = reading is not None and reading.is_known
    return FindingRow(
        (
            str(point.number),
            opened.texts.points[point.id].title,
            outcome_word(found.outcome) if found is not None else words.NONE,
            point_evidence.shown_value(reading) if reading is not None and known else words.NONE,
            reading.source if reading is not None else words.NONE,
            quality_word(reading.quality) if reading is not None else words.NONE,
            _by(found),
            _said(found, reading),
        ),
        found.outcome if found is not None else None,
    )


def _reading(opened: Opened, point: Point, found: Finding | None) -> Reading | None:
    """Give the reading that a finding rests on, else the first that the point asks for."""
    readings = opened.inspection.readings
    names = list(found.readings) if found is not None else []
    names += [rule.reading for rule in point.rules_for(opened.inspection.identity.family)]
    return next((readings[name] for name in names if name in readings), None)


def _by(found: Finding | None) -> str:
    if found is None:
        return words.NONE
    return words.translate("Records", "the bench") if found.by == BENCH else found.by


def _said(found: Finding | None, reading: Reading | None) -> str:
    if found is None:
        return ""
    parts = [found.code, found.reason, found.note, found.evidence]
    if reading is not None and not reading.is_known:
        parts.append(say(reading.reason))
    return " · ".join(part for part in parts if part)


OUTCOME_ROLE = Qt.ItemDataRole.UserRole + 1
_OUTCOME_COLUMN = 2
_INKS: dict[Outcome | None, ColourName] = {Outcome.PASS: "ok", Outcome.FAIL: "bad"}


class FindingDelegate(QStyledItemDelegate):
    """Paint a cell as the lists of records do; the outcome in its ink."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        current = theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour("accentsoft"))
        paint_rule(painter, option.rect.x(), option.rect.bottom(), option.rect.width())
        is_outcome = index.column() == _OUTCOME_COLUMN
        ink = _INKS.get(index.data(OUTCOME_ROLE), "ink2") if is_outcome else "ink"
        role = current.type.table_strong if is_outcome else current.type.table
        room = option.rect.adjusted(current.space.xs, 0, -current.space.xxs, 0)
        paint_line(painter, room, str(index.data()), role, ink)


class FindingModel(QAbstractTableModel):
    """The points of one record."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindingRow] = []
        self._heads = (
            "",
            self.tr("Point"),
            self.tr("Outcome"),
            self.tr("Reading"),
            self.tr("Source"),
            self.tr("Quality"),
            self.tr("By"),
            self.tr("Reason and note"),
        )

    def set_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rows(self) -> tuple[FindingRow, ...]:
        """Give what is shown."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()].cells[index.column()]
        if role == OUTCOME_ROLE:
            return self._rows[index.row()].outcome
        return None


class RecordView(QWidget):
    """Everything about one record."""

    _SHARES = (4, 14, 10, 9, 12, 14, 12, 18)

    def __init__(self, back: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = ActionButton(back)
        self.head = Text("", lambda kind: kind.title)
        self.number = Text("", lambda kind: kind.number, "ink2")
        self.model = FindingModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(FindingDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setAccessibleName(self.tr("Points of this record"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().viewport().setAutoFillBackground(False)
        self.why = Text("", ink="ink2", wrap=True)
        self.certificate = Text("", lambda kind: kind.value, "ink2", wrap=True)
        self.trust = TrustLine()
        self.review = Text("", ink="ink2", wrap=True)
        self.sync = Text("", ink="ink2", wrap=True)
        self.story = Story()
        self._build()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        self._left = QVBoxLayout()
        top, names = QHBoxLayout(), QVBoxLayout()
        names.addWidget(self.head)
        names.addWidget(self.number)
        top.addLayout(names, 1)
        top.addWidget(self._back)
        self._left.addLayout(top)
        self._left.addWidget(self.table, 1)
        holder = QWidget()
        self._right = QVBoxLayout(holder)
        for title, widget in (
            (self.tr("Grade"), self.why),
            (self.tr("Certificate"), self.certificate),
            (self.tr("Trust"), self.trust),
            (self.tr("Review"), self.review),
            (self.tr("Sync"), self.sync),
            (self.tr("This device"), self.story),
        ):
            self._right.addWidget(Text(title, label, "ink3"))
            self._right.addWidget(widget)
        self._right.addStretch(1)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(holder)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left, 1)
        self._row.addWidget(self._side)

    def show_opened(self, opened: Opened) -> None:
        """Show a record."""
        one = opened.inspection
        identity = one.identity
        more = " · ".join(part for part in (identity.storage, identity.colour) if part)
        self.head.setText(" ".join(part for part in (identity.model or words.NONE, more) if part))
        numbers = [scenes.grouped_imei(number) for number in (identity.imei, identity.imei2) if number]
        self.number.setText("   ".join([*numbers, identity.meid, identity.serial]).strip())
        self.model.set_rows(finding_rows(opened))
        self.why.setText(self._why(opened))
        self.certificate.setText(self._certificate(opened))
        self.trust.show_trust(opened.trust, is_closed=one.state.is_closed)
        self.review.setText(review_text(opened.review, opened.review_trouble, opened.texts))
        self.sync.setText(sync_text(opened))
        self.story.set_rows(opened.history)
        self._share()

    @staticmethod
    def _why(opened: Opened) -> str:
        one = opened.inspection
        if one.grade is None:
            return words.NONE
        suggested = grading.suggestion(one, genuine=parts_are_genuine(one, opened.checklist))
        defects = [f"{place} {grading.defect_words(defect)}" for place, defect in enumerate(one.defects, 1)]
        return "\n".join([grading.why(one, suggested), *defects])

    def _certificate(self, opened: Opened) -> str:
        if opened.trust is None:
            return self.tr("None")
        key, digest = self.tr("key"), self.tr("digest")
        return f"{opened.inspection.uid}\n{key} {opened.key_id}\n{digest} {opened.digest}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        current = theme()
        aside = current.size.evidence + 2 * current.space.l + current.size.scroll_bar
        whole = max(0, self.width() - aside)
        for column, share in enumerate(self._SHARES):
            self.table.setColumnWidth(column, whole * share // sum(self._SHARES))

    def _on_theme_changed(self) -> None:
        current = theme()
        space = current.space
        self._row.setContentsMargins(space.l, space.m, 0, space.m)
        self._row.setSpacing(space.l)
        self._left.setSpacing(space.xs)
        self._right.setContentsMargins(0, 0, space.l, 0)
        self._right.setSpacing(space.xs)
        self._side.setFixedWidth(current.size.evidence)
        self.table.verticalHeader().setDefaultSectionSize(current.size.table_row)
        self._share()
