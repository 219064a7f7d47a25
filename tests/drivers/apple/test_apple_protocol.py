# SPDX-License-Identifier: Apache-2.0
"""lockdownd's frames and answers, and TLS with keys that never lie around."""

from __future__ import annotations

import contextlib
import os
import plistlib
import ssl
import stat
import struct
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import NotTrusted, ProtocolError, WrongMode
from inspector.domain.reading import Quality
from inspector.framing.plist import Dictionary
from inspector_drivers.apple import pairing, protocol, tls
from inspector_drivers.apple.protocol import Decoder, PairRecord, Refused

RECORDINGS = Path(__file__).parents[2] / "recordings" / "ios"
QUERY_TYPE = (RECORDINGS / "lockdownquerytypemessage.bin").read_bytes()
GET_VALUE = (RECORDINGS / "lockdowngetvaluemessage.bin").read_bytes()
AFTER_CONNECT = (RECORDINGS / "usbmuxconnectandlockdown.bin").read_bytes()[0x126:]
RECORD = PairRecord("HOST-1", "BUID-1", b"host", b"key", b"device", b"root")


def decoded(*parts: bytes) -> list[Dictionary]:
    decoder = Decoder()
    answers: list[Dictionary] = []
    for part in parts:
        decoder.feed(part)
        answers += iter(decoder.next, None)
    return answers


def test_recorded_answers_are_read() -> None:
    query, value, after = decoded(QUERY_TYPE + GET_VALUE + AFTER_CONNECT)
    protocol.check_type(query)
    assert protocol.value(value) == "12.3.1"
    assert protocol.value(after) == pytest.approx(1561317733.062099)


def test_answers_are_read_however_their_bytes_arrive() -> None:
    whole = QUERY_TYPE + GET_VALUE
    expected = decoded(whole)
    for at in range(len(whole) + 1):
        assert decoded(whole[:at], whole[at:]) == expected
    assert decoded(*(whole[at : at + 1] for at in range(len(whole)))) == expected


def test_a_decoder_never_wants_more_than_its_answer() -> None:
    decoder, at = Decoder(), 0
    stream = QUERY_TYPE + GET_VALUE
    while decoder.next() is None:
        wanted = decoder.wanted
        decoder.feed(stream[at : at + wanted])
        at += wanted
    assert at == len(QUERY_TYPE)


@given(st.lists(st.binary(max_size=80), max_size=5))
def test_arbitrary_bytes_raise_only_a_protocol_error(parts: list[bytes]) -> None:
    with contextlib.suppress(ProtocolError):
        decoded(*parts)


@given(st.integers(0, len(GET_VALUE) - 1), st.integers(0, 255))
def test_a_changed_byte_raises_only_a_protocol_error(at: int, byte: int) -> None:
    raw = bytearray(GET_VALUE)
    raw[at] = byte
    with contextlib.suppress(ProtocolError):
        for answer in decoded(bytes(raw)):
            protocol.value(answer)


@pytest.mark.parametrize("size", [0, protocol.MAX_BODY + 1, 0xFFFFFFFF])
def test_an_impossible_length_is_refused_before_it_is_awaited(size: int) -> None:
    decoder = Decoder()
    decoder.feed(struct.pack(">I", size))
    with pytest.raises(ProtocolError):
        _ = decoder.wanted


@given(
    st.dictionaries(
        st.sampled_from(["Error", "Value", "Port", "Type", "Status", "Diagnostics", "EnableServiceSSL"]),
        st.none()
        | st.integers()
        | st.text(max_size=80)
        | st.booleans()
        | st.dictionaries(st.text(), st.text()),
    )
)
def test_answers_of_any_kind_are_read_or_refused(answer: Any) -> None:
    for read in (protocol.value, protocol.values, protocol.registry_entry, protocol.profile_answer):
        read(answer)
    for checked in (protocol.service, protocol.check_type):
        with contextlib.suppress(ProtocolError, WrongMode):
            checked(answer)


def test_requests_are_what_lockdownd_expects() -> None:
    assert protocol.get_value() == {"Label": "inspector", "Request": "GetValue"}
    assert protocol.get_value("d", "k")["Domain"] == "d"
    assert protocol.start_session(RECORD)["HostID"] == "HOST-1"
    assert "HostPrivateKey" not in str(protocol.validate_pair(RECORD)), "the key stays with the host"
    assert protocol.start_service("s")["Service"] == "s"
    assert decoded(protocol.encode(protocol.query_type())) == [protocol.query_type()]


def test_refusals_are_absent_or_refused() -> None:
    missing = protocol.value({"Error": "MissingValue"})
    prohibited = protocol.value({"Error": "GetProhibited"})
    assert isinstance(missing, Refused)
    assert isinstance(prohibited, Refused)
    assert (missing.quality, prohibited.quality) == (Quality.ABSENT, Quality.REFUSED)
    assert protocol.error({"Error": "no <name>\n"}) == "Error"
    wrong = protocol.values({"Value": "text"})
    assert isinstance(wrong, Refused)
    assert wrong.quality is Quality.IMPLAUSIBLE


def test_the_diagnostics_that_ios_17_took_away_are_refused() -> None:
    gone = protocol.registry_entry({"MobileGestalt": {"Status": "MobileGestaltDeprecated"}})
    assert isinstance(gone, Refused)


def test_a_device_being_restored_is_in_the_wrong_mode() -> None:
    with pytest.raises(WrongMode):
        protocol.check_type({"Type": "com.apple.mobile.restored"})


def test_every_word_of_trust_has_its_advice() -> None:
    for code in ("PairingDialogResponsePending", "UserDeniedPairing", "PasswordProtected", "MCProtected"):
        trouble = protocol.trust_trouble(code, "This iPhone 13")
        assert isinstance(trouble, NotTrusted)
        assert trouble.code == code
        assert trouble.title.startswith("This iPhone 13 ")
    assert isinstance(protocol.trust_trouble("SomethingElse", "This"), ProtocolError)


# ── pair records and TLS ─────────────────────────────────────────────────────


def test_a_pair_record_is_read_from_xml_and_binary() -> None:
    values = pairing.new_host().record()
    for form in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        record = protocol.pair_record(plistlib.dumps(values, fmt=form))
        assert record.host_id == values["HostID"]
        assert record.host_key == values["HostPrivateKey"]
        assert record.identity == (values["RootCertificate"], values["RootPrivateKey"])
        assert b"PRIVATE" not in repr(record).encode(), "a log must not hold the key"


def test_a_record_without_the_root_s_key_shows_the_host_s_certificate() -> None:
    values = pairing.new_host().record()
    del values["RootPrivateKey"]
    record = protocol.pair_record(plistlib.dumps(values))
    assert record.identity == (values["HostCertificate"], values["HostPrivateKey"])


@pytest.mark.parametrize("drop", ["HostID", "RootCertificate", "HostCertificate RootPrivateKey"])
def test_a_pair_record_that_lacks_something_is_damaged(drop: str) -> None:
    values = pairing.new_host().record()
    for key in drop.split():
        del values[key]
    with pytest.raises(ProtocolError, match="damaged"):
        protocol.pair_record(plistlib.dumps(values))


@pytest.mark.parametrize("in_memory", [False, True])
def test_a_key_is_shown_under_a_file_name_and_gone_at_once(
    in_memory: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with tls._as_file(b"secret", in_memory=in_memory) as path:
        assert Path(path).read_bytes() == b"secret"
        on_disk = list(tmp_path.iterdir())
        if in_memory and hasattr(os, "memfd_create"):
            assert on_disk == []
        elif sys.platform != "win32":
            assert [stat.S_IMODE(one.stat().st_mode) for one in on_disk] == [0o600]
    assert list(tmp_path.iterdir()) == []
    assert not Path(path).exists()


def test_a_key_file_is_deleted_even_when_the_key_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(ProtocolError):
        tls.client_context(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", b"no key")
    assert list(tmp_path.iterdir()) == []


def test_a_key_under_a_password_does_not_ask_on_the_terminal() -> None:
    from cryptography.hazmat.primitives import serialization as form

    key = form.load_pem_private_key(pairing.key_pem("host"), None)
    locked = key.private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.BestAvailableEncryption(b"word")
    )
    record = pairing.new_host().record()
    certificate = record["HostCertificate"]
    assert isinstance(certificate, bytes)
    with pytest.raises(ProtocolError):
        tls.client_context(certificate, locked)


def test_the_context_takes_old_signatures_and_no_old_tls() -> None:
    record = protocol.pair_record(plistlib.dumps(pairing.new_host().record()))
    context = tls.client_context(record.host_certificate, record.host_key)
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.security_level == 0
