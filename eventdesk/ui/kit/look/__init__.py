"""What things look like: the theme, the typeface, icons, and the plain parts every screen is laid out of."""
