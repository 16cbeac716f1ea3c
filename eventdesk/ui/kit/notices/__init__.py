"""What the program tells in passing, and what it tells when something goes wrong."""
