"""The human queue: claim, approve, override, reject; every handling is a label."""
