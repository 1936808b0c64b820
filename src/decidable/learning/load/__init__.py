"""How much people will have to review, hour by hour, under one policy or another."""
