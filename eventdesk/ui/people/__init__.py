"""The people screen: find, edit, add."""
