# SPDX-License-Identifier: Apache-2.0
"""The command line: the same services as the window."""

from __future__ import annotations
