"""Joins desks: ships facts between them and knows nothing of their meaning."""
