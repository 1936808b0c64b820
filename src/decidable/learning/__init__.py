"""From a table of past decisions to a published decision type."""
