# SPDX-License-Identifier: Apache-2.0
"""The certificates of a pairing, as usbmuxd makes them: the virtual bench's side.

A host has a root and a certificate of its own; the device's certificate holds
the device's public key and is signed by that root. Names are empty.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from inspector.framing.plist import Dictionary

_FROM = datetime(2020, 1, 1, tzinfo=UTC)
_TO = datetime(2049, 12, 31, tzinfo=UTC)
_NOBODY = x509.Name([])
_SHARED = ("DeviceCertificate", "HostCertificate", "RootCertificate", "HostID", "SystemBUID")
_Pem = serialization.Encoding.PEM


@cache
def _key(role: str) -> rsa.RSAPrivateKey:
    """Make a key once a process: virtual devices have no secrets, and making keys takes time."""
    assert role in {"root", "host", "device"}
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def key_pem(role: str) -> bytes:
    """Give the private key of a role (root, host, device) as PEM."""
    return _key(role).private_bytes(
        _Pem, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )


def device_public_key() -> bytes:
    """Give the device's public key as lockdownd's DevicePublicKey: PEM, PKCS #1."""
    return _key("device").public_key().public_bytes(_Pem, serialization.PublicFormat.PKCS1)


@dataclass(frozen=True, slots=True)
class Host:
    """A host that pairs: its two names, fixed while it runs."""

    host_id: str
    buid: str

    def record(self) -> Dictionary:
        """Make a pair record: what the host keeps."""
        return {
            "DeviceCertificate": _certificate("device"),
            "HostCertificate": _certificate("host"),
            "HostID": self.host_id,
            "HostPrivateKey": key_pem("host"),
            "RootCertificate": _certificate("root"),
            "RootPrivateKey": key_pem("root"),
            "SystemBUID": self.buid,
        }


def new_host(name: Callable[[], uuid.UUID] = uuid.uuid4) -> Host:
    """Make a host with new names."""
    return Host(str(name()).upper(), str(name()).upper())


def shared_part(record: Dictionary) -> Dictionary:
    """Give the part of a record that the device is told."""
    return {key: record[key] for key in _SHARED}


@cache
def _certificate(role: str) -> bytes:
    certificate = (
        x509.CertificateBuilder()
        .subject_name(_NOBODY)
        .issuer_name(_NOBODY)
        .public_key(_key(role).public_key())
        .serial_number(1)
        .not_valid_before(_FROM)
        .not_valid_after(_TO)
        .add_extension(x509.BasicConstraints(ca=role == "root", path_length=None), critical=True)
        .sign(_key("root"), hashes.SHA256())
    )
    return certificate.public_bytes(_Pem)
