# SPDX-License-Identifier: Apache-2.0
"""Forms with files (RFC 7578). The boundary is made of their content: the same form gives the same bytes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

MOST_FILES = 10
LARGEST_FILE = 3_000_000
"""Bytes: 3 MB, where a megabyte may be the smaller one."""

_KINDS = {
    ".pdf": ("application/pdf", b"%PDF-"),
    ".png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff"),
    ".jpeg": ("image/jpeg", b"\xff\xd8\xff"),
}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", re.ASCII)


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that proves something: PDF, PNG or JPEG by its name and by its bytes. Raises BadInput."""

    name: str
    data: bytes

    def __post_init__(self) -> None:
        kind = _KINDS.get(self._suffix)
        if kind is None or not _NAME.fullmatch(self.name) or not self.data.startswith(kind[1]):
            raise BadInput(
                Phrase("{name} is no PDF, PNG or JPEG.", name=self.name), "Back Market takes no other files."
            )
        if len(self.data) > LARGEST_FILE:
            raise BadInput(
                Phrase("{name} is larger than 3 MB.", name=self.name),
                "Make it smaller: Back Market takes no more.",
            )

    @property
    def content_type(self) -> str:
        """Give its media type."""
        return _KINDS[self._suffix][0]

    @property
    def _suffix(self) -> str:
        return PurePosixPath(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Upload:
    """A form: its fields, several of one name allowed, and its files, all under ``file_field``."""

    fields: tuple[tuple[str, str], ...]
    file_field: str
    files: tuple[EvidenceFile, ...]

    def __post_init__(self) -> None:
        if len(self.files) > MOST_FILES:
            raise BadInput("These are more than 10 files.", "Back Market takes 10 at once: leave some out.")


def encoded(upload: Upload) -> tuple[str, bytes]:
    """Give the content type and the body."""
    parts = list(_parts(upload))
    boundary = _boundary(parts)
    mark = b"--" + boundary.encode()
    body = b"".join(mark + b"\r\n" + head + b"\r\n\r\n" + data + b"\r\n" for head, data in parts)
    return f"multipart/form-data; boundary={boundary}", body + mark + b"--\r\n"


def _parts(upload: Upload) -> Iterable[tuple[bytes, bytes]]:
    for name, value in upload.fields:
        yield f'Content-Disposition: form-data; name="{name}"'.encode(), value.encode("utf-8", "replace")
    for file in upload.files:
        place = f'Content-Disposition: form-data; name="{upload.file_field}"; filename="{file.name}"'
        yield f"{place}\r\nContent-Type: {file.content_type}".encode(), file.data


def _boundary(parts: Iterable[tuple[bytes, bytes]]) -> str:
    """Give 48 hex digits of all the parts' hash: nobody can put it into one of them."""
    digest = hashlib.sha256()
    for head, data in parts:
        digest.update(b"%d:%b%d:%b" % (len(head), head, len(data), data))
    return digest.hexdigest()[:48]
