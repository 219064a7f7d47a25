# SPDX-License-Identifier: Apache-2.0
"""What the operating system says of a failure, in words: its numbers are for programs."""

from __future__ import annotations

import errno

_WORDS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "this user's share of the disk is full",
    errno.EROFS: "the disk can only be read",
    errno.EACCES: "this user may not",
    errno.EPERM: "this user may not",
    errno.ENOENT: "it is not there",
    errno.ENOTDIR: "a folder of its path is a file",
    errno.EISDIR: "it is a folder",
    errno.EEXIST: "it is there already",
    errno.EIO: "the device failed",
    errno.EBUSY: "another program holds it",
    errno.EADDRINUSE: "another program listens there",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EMFILE: "too many files are open",
}


def words_of(error: BaseException) -> str:
    """Say what went wrong without the number before it (``[Errno 28] …``) or the file behind it.

    What has no known number says what the system says, and never nothing.
    """
    if not isinstance(error, OSError):
        return str(error) or type(error).__name__
    known = _WORDS.get(error.errno) if error.errno is not None else None
    if known is not None:
        return known
    return error.strerror or (str(error) if error.errno is None else "") or type(error).__name__
