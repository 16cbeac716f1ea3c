"""What every screen is built from, and knows no screen."""
