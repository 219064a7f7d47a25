# SPDX-License-Identifier: Apache-2.0
"""Records: all inspections, searched and opened."""
