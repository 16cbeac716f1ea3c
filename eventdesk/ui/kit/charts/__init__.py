"""Charts: bars, somebody's day as a line, and values that improve; walked through by arrow keys."""
