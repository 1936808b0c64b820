# Written by `make client` from the module of this name in asynchronous/: change it there.
"""The client that waits with `await`; what `make client` writes `synchronous/` from."""
