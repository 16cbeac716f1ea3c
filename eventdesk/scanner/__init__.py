"""Scanners: told from typing, understood in any keyboard layout, read off a line or a picture."""
