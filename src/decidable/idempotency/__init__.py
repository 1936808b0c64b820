"""Requests that arrive twice are done once: `Idempotency-Key` on every create.

The first answer is stored in the transaction of the work itself, so there is never one without the other.
"""
