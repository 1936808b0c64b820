"""What a change of policy would do to history, before anybody is served by it."""
