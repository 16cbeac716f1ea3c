"""What the rooms below say in codes, said in words."""
