"""Tables: frozen rows described by columns, how they are painted and walked through."""
