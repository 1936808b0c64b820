"""`python -m decidable.cli`."""

from decidable.cli import main

main()
