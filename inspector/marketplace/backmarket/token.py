# SPDX-License-Identifier: Apache-2.0
"""The account's token: in the system's keyring and nowhere else, and never in a text.

It is opaque: what Back Market's back office shows is sent as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from inspector.domain.errors import BadInput, TokenRefused

SERVICE = "refurb-inspector"
_TOKEN = re.compile(r"[\x21-\x7e]{8,1024}", re.ASCII)


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


class Token:
    """A secret that shows itself only when it is asked to."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        text = text.strip().removeprefix("Basic ")
        if not _TOKEN.fullmatch(text):
            raise BadInput(
                "This is no token of Back Market's.",
                "Copy it again from Options, Integrations in the back office.",
            )
        self._text = text

    def __repr__(self) -> str:
        return "Token(***)"

    @property
    def header(self) -> str:
        """Give the value of ``Authorization``."""
        return f"Basic {self._text}"

    def hidden_in(self, data: bytes) -> bytes:
        """Give ``data`` without the token: a server may repeat what it was sent."""
        return data.replace(self._text.encode("ascii"), b"***")

    def revealed(self) -> str:
        """Give the text itself, for the keyring."""
        return self._text


class TokenSafe:
    """Keeps the token of one account (``Account.key``) of one shop."""

    def __init__(self, vault: Callable[[], Vault | None], shop_id: str, account: str) -> None:
        self._vault = vault
        self._name = f"backmarket-{shop_id}-{account}"

    def read(self) -> Token:
        """Give the token; raises TokenRefused where the keyring has none or does not answer."""
        vault = self._vault()
        try:
            text = vault.get_password(SERVICE, self._name) if vault else None
        except Exception:  # noqa: BLE001 - not chained: nothing of a keyring's words reaches a log
            text = None
        if not text:
            raise TokenRefused("The system's keyring gives no token for Back Market.", code="no_token")
        return Token(text)

    def keep(self, token: Token) -> None:
        """Put a token in; raises BadInput where the keyring does not give it back."""
        vault = self._vault()
        try:
            if vault is not None:
                vault.set_password(SERVICE, self._name, token.revealed())
                if vault.get_password(SERVICE, self._name) == token.revealed():
                    return
        except Exception:  # noqa: BLE001 - not chained: nothing of a keyring's words reaches a log
            pass
        raise BadInput(
            "The system's keyring does not keep the token.",
            "Unlock it, or install the extra 'keyring': tokens are kept nowhere else.",
        )

    def forget(self) -> None:
        """Take the token out, where there is one."""
        vault = self._vault()
        try:
            if vault is not None:
                vault.delete_password(SERVICE, self._name)
        except Exception:  # noqa: BLE001 - there was none
            return
