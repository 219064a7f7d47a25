# SPDX-License-Identifier: Apache-2.0
"""Certificates: layout, keys and signatures."""

from __future__ import annotations
