# SPDX-License-Identifier: Apache-2.0
"""Every point's question at 125 to 200 % in a small and in an ordinary window: no label's text is cut."""

from __future__ import annotations

from collections.abc import Callable

from bench_window import Technician
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.theme.live import Appearance, theme_source
from inspector.ui.widgets.text import Text

Sit = Callable[..., Technician]
SMALL = (1280, 800)
LARGE = (1920, 1080)
ROOMS = ((125, LARGE), (150, SMALL), (200, SMALL), (200, LARGE))
"""How large everything is, and the window that it has: the layout that is not compact, that which stacks its
parts, and the least room of either. What fits at 200 % has more room at less in the same window."""
TURNS = 2
MOST_TURNS = 10


def is_cut(label: Text) -> bool:
    """Tell whether a label shows less than its text."""
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height()
    hint = label.sizeHint()
    return hint.width() > label.width() + 1 or hint.height() > label.height()


def cut_texts(stage: QWidget) -> list[str]:
    """List the texts of a stage that it cuts; one without room for its width scrolls to it."""
    labels = [one for one in stage.findChildren(Text) if one.isVisible() and one.text()]
    return [one.text() for one in labels if is_cut(one)]


def settle() -> None:
    """Let texts that wrap ask for their lines, and what stands under them move."""
    for _ in range(TURNS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def still_cut(stage: QWidget) -> list[str]:
    """List what is cut once nothing moves any more: a live test's words may come while it is looked at."""
    cut: list[str] = []
    for _ in range(MOST_TURNS):
        settle()
        cut = cut_texts(stage)
        if not cut:
            break
    return cut


def test_no_point_is_cut_when_enlarged(technician: Sit, qapp: QApplication) -> None:
    one = technician()
    one.open_first()
    page, scene = one.window.inspection, one.scene()
    assert scene is not None
    assert scene.checklist is not None
    one.window.setUpdatesEnabled(False)  # it is laid out all the same; nobody looks
    cut: list[str] = []
    for zoom, size in ROOMS:
        theme_source().apply(qapp, Appearance("light", zoom=zoom))
        one.window.resize(one.window.minimumSize())
        one.window.resize(*size)
        for point in scene.checklist.points:
            page.points.chosen.emit(point.id)
            one.until_at(point.id)
            cut += [f"{zoom} % {size} {point.id}: {words}" for words in still_cut(page.stage)]
        assert one.window.size().toTuple() == size
    assert not cut, "\n".join(cut)


def test_keys_scroll_a_question_that_has_no_room(technician: Sit, qapp: QApplication) -> None:
    one = technician()
    theme_source().apply(qapp, Appearance("light", zoom=200))
    one.window.resize(*SMALL)
    one.open_first()
    page = one.window.inspection
    bar = page.stage.verticalScrollBar()
    one.until(lambda: bar.maximum() > 0)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    page.step(1)
    one.until(lambda: bar.value() == 0)
