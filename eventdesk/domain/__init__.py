"""What an event is made of, and its rules: frozen values and pure functions, standard library only."""
