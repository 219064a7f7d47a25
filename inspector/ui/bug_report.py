# SPDX-License-Identifier: Apache-2.0
"""What a person copies when the program made a mistake: what, where, on what; identifiers masked."""

from __future__ import annotations

import platform
import traceback

from inspector import __version__
from inspector.domain.errors import BenchTrouble
from inspector.logs import masked


def report(trouble: BenchTrouble) -> str:
    """Write the report of a bug; its cause is the exception that nobody expected."""
    cause = trouble.__cause__ or trouble
    trace = "".join(traceback.format_exception(cause))
    head = f"inspector {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return masked(f"{head}\n{trouble}\n\n{trace}")
