"""Who has the desk: risen by a PIN, locked again, and the sheet on which the organiser says who may what."""
