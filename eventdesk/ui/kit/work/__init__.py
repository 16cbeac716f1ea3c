"""Work away from the window: threads, processes, and what waits for them."""
