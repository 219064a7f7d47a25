# SPDX-License-Identifier: Apache-2.0
"""The way from each released schema to the newest.

Package files and not a folder of the checkout: a wheel and a frozen program
migrate too. ``versions`` holds one file a revision, named ``NNNN_what.py``.
"""

from __future__ import annotations

NEWEST = "0019"
"""The revision that this version of the program works on."""
