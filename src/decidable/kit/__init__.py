"""Plumbing without domain words: database, ids, clock, errors, HTTP habits, logging, local PostgreSQL."""
