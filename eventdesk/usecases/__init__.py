"""What a desk can do: one verb function for each user action or screen question."""
