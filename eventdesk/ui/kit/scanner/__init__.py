"""Scanners: keys, serial lines and cameras become codes."""
