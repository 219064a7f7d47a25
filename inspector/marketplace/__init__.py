# SPDX-License-Identifier: Apache-2.0
"""The outbox and the destinations it is drained into."""

from __future__ import annotations
