"""Serves the built UI."""
