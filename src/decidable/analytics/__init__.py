"""Analytics: who uses what, how fast it is, how decisions come out; counted as it happens."""
