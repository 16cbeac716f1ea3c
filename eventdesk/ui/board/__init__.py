"""The board: every table and room, now and next."""
