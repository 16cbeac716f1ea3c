"""What becomes paper: pages shown before they are printed, and the choice of whose they are."""
