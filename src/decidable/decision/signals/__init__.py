"""Signals: facts measured about an input before any model is asked.

A measure is a function from `Usual` (what history looked like), a batch and its cases to what it found. `registry.py`
lists all of them, `observer.py` runs those that a type was learned with. Only a policy decides what a signal means.
"""
