"""Screens that are lists: how they are read, searched, and edited row by row."""
