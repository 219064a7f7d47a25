# SPDX-License-Identifier: Apache-2.0
"""The rules of inspecting, grading and certifying a used device.

Plain Python, standard library only: nothing here knows of a port, a database,
a window or a printer.
"""
