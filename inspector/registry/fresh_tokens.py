# SPDX-License-Identifier: Apache-2.0
"""The token file as it stands now: a new token, and one that was revoked, count without a restart."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from inspector.domain.errors import BadInput
from inspector.registry.fresh_trust import LOOK_EVERY_S, mark
from inspector.registry.tokens import Tokens, load_tokens

log = logging.getLogger(__name__)


class FreshTokens:
    """Reads a token file again when it has changed; raises BadInput where there is none at the start.

    A file that cannot be read is looked at again the next time; what counted
    before holds meanwhile. One without tokens lets nobody in. From any thread.
    """

    def __init__(
        self,
        path: Path,
        *,
        look_every_s: float = LOOK_EVERY_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = path
        self._every_s = look_every_s
        self._now = now
        self._looking = threading.Lock()
        self._mark = mark(path)  # before it is read: what changes meanwhile is read again
        self._tokens = load_tokens(path)
        self._next_look = now() + look_every_s

    def current(self) -> Tokens:
        """Give the tokens of now."""
        with self._looking:
            if self._now() >= self._next_look:
                self._next_look = self._now() + self._every_s
                self._reread()
            return self._tokens

    def _reread(self) -> None:
        found = mark(self._path)
        if found == self._mark:
            return
        try:
            self._tokens = load_tokens(self._path, may_be_empty=True)
        except BadInput:
            # Its words name the file and a line, never a token; said once a change.
            log.warning("the token file cannot be read; what counted before still counts")
            return
        self._mark = found
        log.info("the token file changed and was read again")
