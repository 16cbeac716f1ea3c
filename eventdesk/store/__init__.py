"""The event file: SQLite through SQLAlchemy; the only room that knows its SQL."""
