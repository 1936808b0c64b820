"""One question of a type, from its input to its ruling: signals, proposal, critique, dissonance, policy."""
