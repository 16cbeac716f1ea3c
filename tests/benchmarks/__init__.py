"""The bars: how long what people wait for takes, beside the least that this machine needs for it."""
