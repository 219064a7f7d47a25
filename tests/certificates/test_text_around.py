# SPDX-License-Identifier: Apache-2.0
"""What editors and scanners put around a JWS or a code changes nothing; one character inside changes all."""

from __future__ import annotations

import os
from pathlib import Path

import certified_benches as benches
import certified_phones as phones
import pytest

from inspector.certificates import p256
from inspector.certificates.photo_code import verified
from inspector.certificates.qr import code_of
from inspector.certificates.trust import Trust
from inspector.certificates.verify import Verifier
from inspector.domain.errors import BadInput

ROOT = benches.root_key().public_key()
VERIFIER = Verifier(Trust(roots={p256.key_id(ROOT): ROOT}), phones.writer())
REAL = phones.certificate(signer=benches.coded_signer(delegated=benches.delegation()))
CODE, JWS = str(code_of(REAL)), REAL.jws
BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize("text", [CODE.encode(), JWS.encode()], ids=["code", "jws"])
@pytest.mark.parametrize(
    ("before", "after"), [(b"", b"\r\n"), (BOM, b"\r\n\r\n"), (b" \n\t", b"  "), (BOM + b" ", b"")]
)
def test_what_stands_around_it_is_left_out(text: bytes, before: bytes, after: bytes) -> None:
    assert VERIFIER.data(before + text + after).is_good


@pytest.mark.parametrize("inside", ["\n", " ", "\ufeff", "\r\n"])
def test_the_same_inside_is_damage(inside: str) -> None:
    for text in (CODE, JWS):
        middle = text.index("#") + 9 if "#" in text else text.index(".") + 9
        assert not VERIFIER.data(f"{text[:middle]}{inside}{text[middle:]}".encode()).is_good
    assert not VERIFIER.data(BOM + BOM + JWS.encode()).is_good


def test_a_scheme_in_capitals_and_a_blank_before_it_are_read() -> None:
    for text in (CODE.replace("https://", "HTTPS://"), f" {CODE}", f"\ufeff{CODE}\n"):
        assert VERIFIER.code(text).is_good
        assert VERIFIER.code(text, VERIFIER.data(JWS.encode())).is_good
    offline = f"INSPECTOR:{CODE[CODE.index('#') :]}"
    assert VERIFIER.code(offline).is_good


def test_each_character_of_a_code_s_number_counts() -> None:
    begin = CODE.index("#") + 1
    for place in range(begin, len(CODE)):
        other = str((int(CODE[place]) + 1) % 10)
        assert not VERIFIER.code(CODE[:place] + other + CODE[place + 1 :]).is_good, place
    for place in range(begin):
        other = "x" if CODE[place] != "x" else "y"
        report = VERIFIER.code(CODE[:place] + other + CODE[place + 1 :])
        assert not report.is_good or str(report.code) != CODE, (
            "the address is not signed, and is not what is judged"
        )
        beside = VERIFIER.code(CODE[:place] + other + CODE[place + 1 :], VERIFIER.data(JWS.encode()))
        assert not beside.is_good, place


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are for POSIX")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "certificate.jws")
    with pytest.raises(BadInput, match="pipe or a device"):
        verified(VERIFIER, tmp_path / "certificate.jws")
    with pytest.raises(BadInput, match="cannot be opened"):
        verified(VERIFIER, tmp_path / ("x" * 300))
