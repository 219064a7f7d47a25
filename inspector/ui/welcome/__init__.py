# SPDX-License-Identifier: Apache-2.0
"""The first start: a short welcome that can be skipped, and never comes again."""
