# SPDX-License-Identifier: Apache-2.0
"""Printers: the system's queues and raw label ports."""

from __future__ import annotations
