# SPDX-License-Identifier: Apache-2.0
"""Files of rows: CSV, XLSX and JSON Lines, read and written row by row."""
