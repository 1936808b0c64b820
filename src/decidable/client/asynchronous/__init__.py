"""The client that waits with `await`; what `make client` writes `synchronous/` from."""
