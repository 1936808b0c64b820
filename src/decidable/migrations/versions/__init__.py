"""One file a step; the SQL lies beside it."""
