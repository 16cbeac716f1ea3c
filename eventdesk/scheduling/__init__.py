"""Schedules: wishes to meet become meetings at tables, and nobody and no table is wanted twice at once."""
