"""The proposer: a probability for every option, a choice, and the reasons for it."""
