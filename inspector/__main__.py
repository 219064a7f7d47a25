# SPDX-License-Identifier: Apache-2.0
"""Run the command line: ``python -m inspector``."""

from __future__ import annotations

import sys

from inspector.cli import main

if __name__ == "__main__":
    sys.exit(main())
