# SPDX-License-Identifier: Apache-2.0
"""docs/qr.md: its example is what the program writes and reads."""

from __future__ import annotations

import re
from pathlib import Path

import certified_benches as benches
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from inspector.certificates import delegation, qr_claims
from inspector.certificates.cose import EDDSA, sign1
from inspector.certificates.qr import SignedCode, parse_code

PAGE = Path(__file__).parents[2] / "docs" / "qr.md"
pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the documents are not in a wheel")


def block(name: str) -> str:
    found = re.search(rf"```{name}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return found[1].replace("\n", "")


def test_the_example_is_what_is_written() -> None:
    read = parse_code(block("code"))
    assert isinstance(read, SignedCode)
    key = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))
    made = sign1(EDDSA, b"", qr_claims.write(read.claims), key.sign)
    assert made.hex() == block("cose")
    assert block("code") == f"{benches.ADDRESS}#{int.from_bytes(made, 'big')}"
    assert block("delegation") == benches.delegation().hex()


def test_the_example_is_read_as_it_says() -> None:
    code = parse_code(block("code"))
    assert isinstance(code, SignedCode)
    assert code.raw.hex() == block("cose")
    assert code.is_whole
    assert (code.claims.model, code.claims.imei, code.claims.health) == ("Pixel 6a", "350000000090353", 910)
    said, signed = delegation.read(bytes.fromhex(block("delegation")))
    assert code.claims.delegation.hex() == block("delegation")
    assert delegation.is_by(signed, benches.root_key().public_key())
    assert (said.bench, said.shop, said.serial) == ("bench-3", "shop-1", 4711)
    text = PAGE.read_text(encoding="utf-8")
    assert code.digest in text
    assert said.key.public_bytes_raw().hex() in text
