"""Who may do what: roles, permissions, callers, and the check that stands before every route."""
