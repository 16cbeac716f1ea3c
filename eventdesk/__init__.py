"""EventDesk: the registration desk of a business-to-business matchmaking day, offline."""

__version__ = "0.1.0"
