"""The written rules that turn what the stages found into a ruling."""
