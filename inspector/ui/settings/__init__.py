# SPDX-License-Identifier: Apache-2.0
"""The settings: one list, one page at a time, each change durable when it is shown."""
