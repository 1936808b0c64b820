"""Running it: health, metrics, and the process tree of one machine."""
