# SPDX-License-Identifier: Apache-2.0
"""Says at the start that this bench's own key was revoked: before anybody inspects what cannot be signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.ui.widgets.notice import Gravity, NoticeText
from inspector.ui.words import advice_of, title_of

if TYPE_CHECKING:
    from inspector.domain.errors import CertificateTrouble
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow
    from inspector.wiring import App


def _look(app: App, _: Bench) -> CertificateTrouble | None:
    from inspector.wiring.bench_keys import trouble_of

    return trouble_of(app)


class KeyNotice(QObject):
    """Looks once, when the bench is open, at what the kept trust list says of its keys; tells what is bad."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        desk.opened.connect(self._on_opened)

    def _on_opened(self, _: object) -> None:
        self._desk.opened.disconnect(self._on_opened)
        self._desk.do(_look, self._on_found)

    def _on_found(self, trouble: CertificateTrouble | None) -> None:
        if trouble is not None:
            self._window.notice.tell(NoticeText(title_of(trouble), advice_of(trouble), Gravity.ERROR))
