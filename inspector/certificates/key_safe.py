# SPDX-License-Identifier: Apache-2.0
"""Where a bench's private keys lie: in the system's keyring, else in files for their owner alone.

The keyring is there with the extra ``keyring`` and a keyring that answers. A key
that lies in it leaves a file ``NAME.keyring`` in the home, which names it: so a
home whose keyring does not answer says so and never makes another key by
itself. A key that lies in a file stays there.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from inspector.certificates import key_files
from inspector.certificates.key_vault import SERVICE, Vault, system_vault
from inspector.domain.errors import CertificateTrouble
from inspector.domain.phrase import Phrase

_MARK = ".keyring"
_LONGEST_NAME = 128


class KeySafe:
    """The private keys of one folder, as PEM. The constructor touches nothing."""

    def __init__(self, folder: Path, vault: Callable[[], Vault | None] = system_vault) -> None:
        self._folder = folder
        self._vault = vault

    def has(self, name: str) -> bool:
        """Tell whether there is such a key, wherever it lies."""
        return _is_there(self._folder / name) or _is_there(self._mark(name))

    def make(self, name: str, pem: bytes) -> None:
        """Keep a new key, unless there is one; of two processes the first wins. Raises CertificateTrouble."""
        if self.has(name):
            return
        account = self._kept(pem)
        if not account:
            key_files.make(self._folder / name, pem)
        elif not key_files.make(self._mark(name), account.encode()):
            self._forget(account)

    def replace(self, name: str, pem: bytes) -> None:
        """Put a new key in place of the old one, which is gone then; raises CertificateTrouble."""
        mark, file = self._mark(name), self._folder / name
        old = self._account(name) if _is_there(mark) else ""
        account = self._kept(pem)
        if account:
            key_files.put(mark, account.encode())
            key_files.drop(file)
        else:
            key_files.put(file, pem)
            key_files.drop(mark)
        if old:
            self._forget(old)

    def drop(self, name: str) -> None:
        """Take a key away, wherever it lies; raises CertificateTrouble."""
        mark = self._mark(name)
        if _is_there(mark):
            self._forget(self._account(name))
        key_files.drop(mark)
        key_files.drop(self._folder / name)

    def read(self, name: str) -> bytes:
        """Give a key's PEM; raises CertificateTrouble, which holds nothing of it."""
        if _is_there(self._folder / name):
            return key_files.read_private(self._folder / name)
        vault = self._vault()
        try:
            pem = vault.get_password(SERVICE, self._account(name)) if vault else None
        except CertificateTrouble:
            raise
        except Exception:  # noqa: BLE001 - not chained: nothing of a keyring's words reaches a log
            pem = None
        if pem is None:
            raise CertificateTrouble(
                Phrase("The system's keyring does not give the key {name}.", name=name),
                "Unlock it, as the user who made the key; 'inspector keys rotate' replaces a lost key.",
                code="key_vault",
            )
        return pem.encode("ascii", "replace")

    def place(self, name: str) -> str:
        """Say where a key lies: ``keyring``, ``file`` or ``none``."""
        if _is_there(self._folder / name):
            return "file"
        return "keyring" if _is_there(self._mark(name)) else "none"

    def _mark(self, name: str) -> Path:
        return self._folder / f"{name}{_MARK}"

    def _account(self, name: str) -> str:
        return key_files.read(self._mark(name))[:_LONGEST_NAME].decode("ascii", "replace")

    def _kept(self, pem: bytes) -> str:
        """Give a key to the keyring and see that it gives it back; empty text where it does not."""
        vault, account, text = self._vault(), f"bench-{secrets.token_hex(16)}", pem.decode("ascii")
        if vault is None:
            return ""
        try:
            vault.set_password(SERVICE, account, text)
            return account if vault.get_password(SERVICE, account) == text else ""
        except Exception:  # noqa: BLE001 - a keyring without a screen to ask on: the file it is
            return ""

    def _forget(self, account: str) -> None:
        vault = self._vault()
        try:
            if vault is not None:
                vault.delete_password(SERVICE, account)
        except Exception:  # noqa: BLE001 - it is of no use to anybody any more
            return


def _is_there(path: Path) -> bool:
    return path.is_symlink() or path.exists()
