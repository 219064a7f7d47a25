# SPDX-License-Identifier: Apache-2.0
"""The screen of a number that is not the open device's."""
