"""Who is meant by a few letters: names compared across spellings, scripts, sounds and slips."""
