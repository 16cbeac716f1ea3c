"""What leaves on paper: badges, agendas, table cards, room signs."""
