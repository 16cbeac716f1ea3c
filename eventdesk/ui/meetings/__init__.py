"""The meetings screen: move, cancel, add, and see clashes."""
