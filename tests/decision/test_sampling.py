"""Drawing by hash: uniform, stable, and each purpose for itself."""

from collections import Counter
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chisquare, kstest

from decidable.decision.sampling import AUDIT, BLIND, audited, judged_blind, share_of
from decidable.kit.ids import beside, time_of, uuid7, uuid7s


def test_the_share_of_real_ids_is_uniform() -> None:
    shares = [share_of(AUDIT, one) for one in uuid7s(20_000)]
    assert kstest(shares, "uniform").pvalue > 1e-4
    tenths = Counter(int(share * 10) for share in shares)
    assert chisquare([tenths[i] for i in range(10)]).pvalue > 1e-4


@pytest.mark.parametrize("rate", [0.01, 0.05, 0.3])
def test_the_rate_is_what_is_drawn(rate: float) -> None:
    drawn = sum(audited(one, rate) for one in uuid7s(20_000)) / 20_000
    assert abs(drawn - rate) < 5 * (rate * (1 - rate) / 20_000) ** 0.5


def test_one_purpose_says_nothing_of_another() -> None:
    ids = uuid7s(20_000)
    both = sum(audited(one, 0.2) and judged_blind(one, 0.2) for one in ids) / len(ids)
    assert abs(both - 0.04) < 0.008
    assert share_of(AUDIT, ids[0]) != share_of(BLIND, ids[0])


@given(st.uuids(), st.floats(0, 1))
def test_a_decision_is_drawn_or_not_for_good(one: UUID, rate: float) -> None:
    assert 0 <= share_of(AUDIT, one) < 1
    assert audited(one, rate) == audited(UUID(str(one)), rate)
    assert audited(one, 1.0)
    assert not audited(one, 0.0)
    assert not audited(one, None)
    if audited(one, rate):
        assert audited(one, min(1.0, rate + 0.1))


def test_an_id_beside_another_has_its_time_and_place() -> None:
    before, one, after = uuid7s(3)
    made = beside(one)
    assert made != one
    assert made.version == 7
    assert before < made < after
    assert abs(time_of(made) - time_of(one)) == timedelta(0)
    assert len({beside(one) for _ in range(1000)}) == 1000
    assert uuid7().version == 7
