"""Lists in and out: spreadsheets, encodings, columns, and their problems in words' codes."""
