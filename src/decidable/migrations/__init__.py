"""The schema of the database, step by step, in plain SQL."""
