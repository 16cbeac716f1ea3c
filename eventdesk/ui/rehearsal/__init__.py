"""The rehearsal: a copy of the event under a simulated clock."""
