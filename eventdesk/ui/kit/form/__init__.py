"""Forms: fields, choices, and the sheet they are filled in on."""
