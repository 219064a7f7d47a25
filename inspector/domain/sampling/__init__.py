# SPDX-License-Identifier: Apache-2.0
"""Acceptance sampling by MIL-STD-105E: tables, plans, switching, and a draw that anyone can repeat."""
