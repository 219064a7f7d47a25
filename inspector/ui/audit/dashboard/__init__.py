# SPDX-License-Identifier: Apache-2.0
"""The dashboard: yields, failing points, control charts, agreement, and what is worth a look."""
