"""The audit trail: every change as a row of a chain that can be verified, offline and by anybody.

`changing` is the transaction in which things change: what it records is chained as the last thing before
it commits, so that no change is without its row and no row without its change.
"""
