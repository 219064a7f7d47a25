# SPDX-License-Identifier: Apache-2.0
"""The auditor's desk: what waits to be looked at, and what the figures say."""
