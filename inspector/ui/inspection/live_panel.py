# SPDX-License-Identifier: Apache-2.0
"""What a live test shows: its picture filling, a figure, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.finding import Outcome
from inspector.domain.live import LiveKind
from inspector.domain.scoring import ButtonsScore, ChargingScore, SensorScore, TouchScore, VibrationScore
from inspector.domain.scoring.charging import RISE_PERCENT, RISE_WITHIN_S
from inspector.domain.scoring.sensors import norm_of
from inspector.domain.scoring.touch import QUIET_S
from inspector.services.live import LiveView
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.button_map import ButtonMap, MapRow
from inspector.ui.widgets.device_drawing import DeviceDrawing
from inspector.ui.widgets.figure import Figure
from inspector.ui.widgets.progress import Progress
from inspector.ui.widgets.stack import Stack
from inspector.ui.widgets.states import CellState
from inspector.ui.widgets.text import Text, label
from inspector.ui.widgets.touch_grid import TouchGrid
from inspector.ui.widgets.trace_plot import TracePlot
from inspector.ui.words import say, trouble_words


class LivePanel(QWidget):
    """Stands where the drawing stands while a point has a live test."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = TouchGrid(9, 19)
        self.buttons = ButtonMap()
        self.trace = TracePlot(RISE_WITHIN_S, "%")
        self.figure = Figure()
        self.progress = Progress()
        self.hint = Text("", wrap=True)
        self._name = Text("", label, "ink3")
        self._shown: LiveView | None = None
        self._picture = Stack()
        self._guide = DeviceDrawing()
        for one in (self._guide, self.grid, self.buttons, self.trace):
            self._picture.addWidget(one)
        self._side = QVBoxLayout()
        for part in (self._name, self.figure, self.progress, self.hint):
            self._side.addWidget(part)
        self._side.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._picture, 3)
        self._row.addLayout(self._side, 2)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def wait(self, form: str, point_id: str) -> None:
        """Show that the test of a point is about to begin, with the drawing for a device of that form."""
        self._shown = None
        self._guide.show_guide(form, point_id)
        self._picture.setCurrentWidget(self._guide)
        self._tell("", "", "", self.tr("The test begins as soon as the device answers."))
        self.progress.set_done(0, 1)

    def shown(self) -> LiveView | None:
        """Return what is shown, or None before the first score."""
        return self._shown

    def show_view(self, view: LiveView) -> None:
        """Show a score."""
        self._shown = view
        self.progress.set_done(view.result.reached, view.result.wanted)
        match view.score:
            case TouchScore() as score:
                self._show_touch(score)
            case ButtonsScore() as score:
                self._show_buttons(score)
            case ChargingScore() as score:
                self._show_charging(score)
            case SensorScore() as score:
                self._show_sensors(score)
            case VibrationScore() as score:
                self._show_vibration(score)
            case _:
                return
        self._show_end(view)

    def _show_end(self, view: LiveView) -> None:
        """Say why it is over, where it is: the last word is the gravest."""
        if view.trouble is not None:
            self.hint.setText(trouble_words(view.trouble))
        elif view.is_written:
            self.hint.setText(self.tr("Passed by itself."))
        elif not view.is_running and view.kind is not LiveKind.VIBRATION and not view.result.reached:
            self.hint.setText(
                self.tr("Cannot be scored: {0}. Answer it yourself.").format(say(view.result.words))
            )

    # ── touch ────────────────────────────────────────────────────────────────

    def _show_touch(self, score: TouchScore) -> None:
        grid = self._grid_of(score.columns, score.rows)
        now = set(score.fingers.values())
        for column in range(score.columns):
            for row in range(score.rows):
                grid.set_cell(column, row, _cell_state(score, (column, row), now))
        self._picture.setCurrentWidget(grid)
        total = score.columns * score.rows
        self._tell(
            self.tr("Squares reached"),
            str(len(score.cells)),
            self.tr("of {0}").format(total),
            self._touch_hint(score),
        )

    def _grid_of(self, columns: int, rows: int) -> TouchGrid:
        if (columns, rows) != self.grid.shape():
            old, self.grid = self.grid, TouchGrid(columns, rows)
            self._picture.addWidget(self.grid)
            self._picture.removeWidget(old)
            old.deleteLater()
        return self.grid

    def _touch_hint(self, score: TouchScore) -> str:
        if score.ghosts:
            words = self.tr("{0} touches by itself. Fail it, or press R and keep off the screen.")
            return words.format(score.ghosts)
        if score.is_full and score.fingers:
            return self.tr("Full. Lift your finger.")
        if score.is_full:
            left = max(0, round(QUIET_S - score.quiet_s))
            return self.tr("Keep off the screen: {0} s more.").format(left)
        if score.skipped:
            column, row = min(score.skipped, key=lambda one: (one[1], one[0]))
            words = self.tr("Row {0}, column {1} was skipped. Sweep it again; if it stays silent, fail it.")
            return words.format(row + 1, column + 1)
        return self.tr("Sweep every square with one finger, edge to edge.")

    # ── buttons and sensors ──────────────────────────────────────────────────

    def _show_buttons(self, score: ButtonsScore) -> None:
        names = {
            "power": self.tr("Power"),
            "volume_up": self.tr("Volume up"),
            "volume_down": self.tr("Volume down"),
            "camera": self.tr("Camera"),
            "assistant": self.tr("Assistant"),
            "home": self.tr("Home"),
        }
        rows = [_button_row(score, one, names.get(one, one)) for one in score.wanted]
        self._show_rows(rows, self.tr("Buttons pressed"), score.result.reached)
        self.hint.setText(self.tr("Press each button and let it go."))

    def _show_sensors(self, score: SensorScore) -> None:
        names = {
            "accelerometer": (self.tr("Accelerometer"), "m/s²"),
            "gyroscope": (self.tr("Gyroscope"), "rad/s"),
            "magnetic_field": (self.tr("Compass"), "µT"),
        }
        rows = []
        for kind in score.wanted:
            sample = score.last.get(kind)
            norm = norm_of(sample) if sample is not None else None
            name, unit = names[kind]
            state = CellState.DONE if kind in score.done else CellState.TODO
            rows.append(MapRow(name, state, f"{norm:.2f} {unit}" if norm is not None else ""))
        self._show_rows(rows, self.tr("Sensors that answer"), score.result.reached)
        self.hint.setText(say(score.missing) or self.tr("Turn the device in your hand, then hold it still."))

    def _show_rows(self, rows: list[MapRow], name: str, done: int) -> None:
        self.buttons.set_rows(rows)
        self._picture.setCurrentWidget(self.buttons)
        self._tell(name, str(done), self.tr("of {0}").format(len(rows)), "")

    # ── charging and vibration ───────────────────────────────────────────────

    def _show_charging(self, score: ChargingScore) -> None:
        known = [(one.at, one.level) for one in score.samples if one.level is not None]
        start = known[0][0] if known else 0.0
        places = [(at - start, float(level)) for at, level in known]
        needed = None
        if places:
            first = places[0][1]
            needed = ((0.0, first), (RISE_WITHIN_S, first + RISE_PERCENT))
        self.trace.set_trace(places, needed)
        self._picture.setCurrentWidget(self.trace)
        last = score.samples[-1] if score.samples else None
        current = "" if last is None or last.current_ma is None else f"% · {last.current_ma} mA"
        level = "" if last is None or last.level is None else str(last.level)
        self._tell(self.tr("Level"), level, current or "%", self._charging_hint(score))

    def _charging_hint(self, score: ChargingScore) -> str:
        if score.has_passed:
            return self.tr("It charges.")
        if score.result.outcome is Outcome.FAIL:
            return self.tr("No rise in three minutes. Fail it, or try another cable and press R.")
        if score.samples and not score.samples[-1].is_charging:
            return self.tr("It does not charge. Check cable and port.")
        return self.tr("It has to rise by 1 % in three minutes, or take a steady current.")

    def _show_vibration(self, score: VibrationScore) -> None:
        self._picture.setCurrentWidget(self._guide)
        hint = ""
        if score.refusal:
            words = self.tr("The device refused: {0}. Start a vibration on the device itself.")
            hint = words.format(say(score.refusal))
        elif score.played:
            hint = self.tr("It was told to vibrate. R plays it again.")
        self._tell(self.tr("Told to vibrate"), str(score.played), "", hint)

    # ── all ──────────────────────────────────────────────────────────────────

    def _tell(self, name: str, figure: str, unit: str, hint: str) -> None:
        self._name.setText(name)
        self.figure.set_value(figure, unit)
        self.hint.setText(hint)

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(theme().space.xl)
        self._side.setSpacing(theme().space.xs)
        self._side.setAlignment(Qt.AlignmentFlag.AlignTop)


def _cell_state(score: TouchScore, cell: tuple[int, int], now: set[tuple[int, int]]) -> CellState:
    if cell in now:
        return CellState.NOW
    if cell in score.cells:
        return CellState.DONE
    return CellState.MISSED if cell in score.skipped else CellState.TODO


def _button_row(score: ButtonsScore, name: str, word: str) -> MapRow:
    if name in score.down:
        return MapRow(word, CellState.NOW)
    if name in score.held_s:
        return MapRow(word, CellState.DONE, f"{score.held_s[name]:.2f} s")
    return MapRow(word, CellState.TODO)
