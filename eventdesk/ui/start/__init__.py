"""The start page: recent events, new, open, sample, rehearse."""
