"""The front end with a screen: the only room that knows Qt."""
