# SPDX-License-Identifier: Apache-2.0
"""The system's keyring, asked one question at a time and never for longer than a deadline.

A keyring that is locked asks the person for its password, and its library waits
for that without an end; one that hangs never answers. Each question is put on a
thread of its own, which is left behind when the time is over: it ends with the
keyring's dialog. What it still keeps after that is taken out again.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Any, Final, Generic, Protocol, TypeVar, cast

SERVICE: Final = "refurb-inspector"
DEADLINE_S: Final = 20.0
"""How long one waits for a keyring, which may be asking somebody for its password."""
_one_at_a_time = threading.Lock()  # a second dialog behind the first would help nobody
_T = TypeVar("_T")


class Vault(Protocol):
    """A keyring of the system. Each call may raise whatever its backend raises."""

    def get_password(self, service: str, username: str) -> str | None:
        """Give a secret, None where there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""
        ...


class _Question(Generic[_T]):
    """One question; ``undo`` takes back what an answer that came too late has done."""

    def __init__(self, ask: Callable[[], _T], undo: Callable[[], None]) -> None:
        self._ask = ask
        self._undo = undo
        self._closing = threading.Lock()
        self._is_left = False
        self._answers: list[_T] = []
        self._failures: list[Exception] = []

    def put(self, deadline_s: float) -> _T:
        thread = threading.Thread(target=self._run, args=(deadline_s,), name="keyring", daemon=True)
        thread.start()
        thread.join(deadline_s)
        with self._closing:
            self._is_left = not (self._answers or self._failures)
        if self._failures:
            raise self._failures[0]
        if not self._answers:
            raise TimeoutError
        return self._answers[0]

    def _run(self, deadline_s: float) -> None:
        if not _one_at_a_time.acquire(timeout=deadline_s):
            return
        try:
            self._answer()
        finally:
            _one_at_a_time.release()

    def _answer(self) -> None:
        if self._was_left():
            return
        try:
            answer = self._ask()
        except Exception as error:  # noqa: BLE001 - whatever a keyring raises is its asker's to judge
            with self._closing:
                self._failures.append(error)
            return
        with self._closing:
            self._answers.append(answer)
        if self._was_left():
            with contextlib.suppress(Exception):
                self._undo()

    def _was_left(self) -> bool:
        with self._closing:
            return self._is_left


def within(deadline_s: float, ask: Callable[[], _T], undo: Callable[[], None] = lambda: None) -> _T:
    """Give the answer to ``ask``, or raise what it raises; TimeoutError after ``deadline_s`` seconds."""
    return _Question(ask, undo).put(deadline_s)


class BoundedVault:
    """A keyring whose every call ends: TimeoutError after ``deadline_s`` seconds."""

    def __init__(self, vault: Vault, deadline_s: float = DEADLINE_S) -> None:
        self._vault = vault
        self._deadline_s = deadline_s

    def get_password(self, service: str, username: str) -> str | None:
        """Give a secret, None where there is none."""
        return within(self._deadline_s, lambda: self._vault.get_password(service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret; one that is kept too late is forgotten again."""
        within(
            self._deadline_s,
            lambda: self._vault.set_password(service, username, password),
            lambda: self._vault.delete_password(service, username),
        )

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""
        within(self._deadline_s, lambda: self._vault.delete_password(service, username))


def system_vault(deadline_s: float = DEADLINE_S) -> Vault | None:
    """Give the system's keyring; None where the library or a usable keyring is missing, or none answers."""
    try:
        found = within(deadline_s, _found)
    except Exception:  # noqa: BLE001 - whatever a keyring raises, the file is there
        return None
    return None if found is None else BoundedVault(found, deadline_s)


def _found() -> Vault | None:
    import keyring
    from keyring.backends import fail, null

    one: Any = keyring.get_keyring()
    if isinstance(one, fail.Keyring):
        one = _looked_for_again()
    return None if isinstance(one, fail.Keyring | null.Keyring) or one.priority <= 0 else cast(Vault, one)


def _looked_for_again() -> Any:
    """Ask anew: a keyring that began after this program is not in what the library keeps."""
    import keyring
    from keyring import backend

    vars(backend.get_all_keyring).pop("saved_result", None)
    keyring.core.init_backend()
    return keyring.get_keyring()
