"""Certificates: the proven statement that automatic answers are wrong at most so often."""
