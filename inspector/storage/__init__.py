# SPDX-License-Identifier: Apache-2.0
"""The store: schema, migrations, the one writing thread and the queries."""

from __future__ import annotations
