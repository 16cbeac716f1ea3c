"""EventDesk: the registration desk of a business-to-business matchmaking day, offline."""
