"""Events that leave: a tenant's changes, sent to its own endpoints, signed, and tried again until they arrive."""
