# SPDX-License-Identifier: Apache-2.0
"""Run the command line: ``python -m inspector``."""

from __future__ import annotations

import multiprocessing
import sys

from inspector.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a process of ``verify --jobs`` begins here too
        multiprocessing.freeze_support()
    sys.exit(main())
