"""The attendance screen: who came when, and the files for it."""
