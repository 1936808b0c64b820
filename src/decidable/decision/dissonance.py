"""How far proposal and critique are apart: the dissonance `d`.

`d` is the total variation distance of the two distributions, `0.5 * sum(|p_i - q_i|)`: the largest
difference in probability that they give to any set of options (Levin, Peres, Wilmer: Markov Chains and
Mixing Times, proposition 4.2). It is 0 where they agree and 1 where they share nothing; with two options
it is `|p - q|`.
"""

from collections.abc import Sequence

import numpy as np

from decidable.decision.records import PROBABILITY_DECIMALS, Critique, Proposal


def measure(proposals: Sequence[Proposal], critiques: Sequence[Critique]) -> list[float]:
    """`d` of each pair, in [0, 1], rounded to `PROBABILITY_DECIMALS`.

    Row `i` of both speaks of the same case, and all probabilities are aligned with the same options.
    Raises ValueError where the two differ in rows or in options.
    """
    if len(proposals) != len(critiques):
        raise ValueError(f"{len(proposals)} proposals, but {len(critiques)} critiques")
    if not proposals:
        return []
    p = np.array([proposal.probabilities for proposal in proposals], dtype=np.float64)
    q = np.array([critique.probabilities for critique in critiques], dtype=np.float64)
    if p.shape != q.shape:
        raise ValueError(f"proposals have {p.shape[1:]} options, but critiques have {q.shape[1:]}")
    distances = 0.5 * np.abs(p - q).sum(axis=1)
    rounded: list[float] = np.clip(distances, 0.0, 1.0).round(PROBABILITY_DECIMALS).tolist()
    return rounded
