"""Builds and repairs schedules: the only room that knows a solver."""
