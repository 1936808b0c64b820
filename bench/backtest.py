"""A backtest over a million stored decisions, against reading the same decisions and ruling on them one by one."""

import asyncio
import os
import statistics
import time
from datetime import datetime, timedelta
from typing import Any

import psycopg

from bench.place import Place, place, shared
from decidable.context import Context
from decidable.decision.policy import ruling
from decidable.decision.policy.document import Policy, parse_policy
from decidable.decision.records import Facts, Stage
from decidable.decision.steps import read
from decidable.decision.types import TypeCache
from decidable.kit.clock import utc_now
from decidable.kit.db import Connection, fetch_all, make_pool
from decidable.learning.backtest import segments
from decidable.learning.backtest.facts import KINDS, read_facts
from decidable.learning.backtest.run import backtest
from decidable.learning.backtest.schemas import BacktestRequest
from decidable.settings import Settings

TYPE = "credit-approval"
ROWS = int(os.environ.get("BENCH_ROWS", "1000000"))
BY_ROW = min(ROWS, int(os.environ.get("BENCH_BY_ROW", "200000")))
"""So many decisions are ruled on one by one; their time is scaled to all of them."""
ROUNDS = 5
FILLED_TOGETHER = 50_000
POLICY = """
minimum_confidence: 0.85
maximum_dissonance: 0.15
rules:
  - name: seniors
    when: input.Age >= 65 and amount > 500
    then: needs_review
    reason: Applicants of 65 and older are seen by a person.
  - name: new-and-large
    when: "amount > 15000 and some(signals, #.name == 'novelty')"
    then: needs_review
    reviewers: 2
    reason: Large amounts for unknown cases need two persons.
"""


def main() -> None:
    with place() as here:
        here.teach(TYPE, shared("credit_data/credit_data.csv"), "Status")
        asyncio.run(measure(here))


async def measure(here: Place) -> None:
    async with make_pool(here.application, maximum=2) as pool:
        context = Context(Settings(), pool)
        print(f"filling {ROWS:,} decisions with their steps ...", flush=True)
        for first in range(1, ROWS + 1, FILLED_TOGETHER):
            async with context.tenant(here.tenant_id) as connection:
                await fill(connection, here, first, min(first + FILLED_TOGETHER - 1, ROWS))
        with psycopg.connect(here.dsn, autocommit=True) as owner:
            owner.execute("vacuum analyze")  # as a database that runs has done by itself
        begun = time.perf_counter()
        await keep(context, here)
        took = time.perf_counter() - begun
        print(f"kept by column as a worker does: {ROWS / took:,.0f} decisions/s", flush=True)
        asked = BacktestRequest(policy=POLICY, since=utc_now() - timedelta(days=3650))
        times = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            told = await backtest(context, TypeCache(), here.tenant_id, TYPE, asked)
            times.append(time.perf_counter() - begun)
        columns = statistics.median(times)
        each = ", ".join(f"{one:.2f}" for one in times)
        flips = ", ".join(f"{flip.from_} -> {flip.to} {flip.n:,}" for flip in told.flips)
        print(f"{told.n:,} decisions, {told.after.labels:,} labels; flips: {flips}")
        begun = time.perf_counter()
        counted = await by_row(context, here, parse_policy(POLICY))
        rows = (time.perf_counter() - begun) * ROWS / BY_ROW
        print(f"by columns: {columns:.2f} s (rounds: {each}; bar: 5 s)")
        print(f"row by row, {BY_ROW:,} of them scaled to all: {rows:.1f} s ({rows / ROWS * 1e6:.0f} µs each)")
        print(f"times faster: {rows / columns:.0f} (bar: 50)")
        if BY_ROW == ROWS:
            assert counted == told.after.automatic, (counted, told.after)


async def keep(context: Context, here: Place) -> None:
    """What the worker's follower does for what the trail tells of."""
    for first in range(1, ROWS + 1, FILLED_TOGETHER):
        ids = [_id(n) for n in range(first, min(first + FILLED_TOGETHER, ROWS + 1))]
        async with context.tenant(here.tenant_id) as connection:
            fields = await segments.fields_of(connection, here.tenant_id, TYPE)
            names = [*KINDS, *segments.input_columns(fields)]
            frame = await read_facts(connection, here.tenant_id, names, fields, ids)
            await segments.insert_segment(connection, here.tenant_id, TYPE, frame)
            await segments.put_together(connection, here.tenant_id, TYPE)


async def by_row(context: Context, here: Place, policy: Policy) -> int:
    """What one would write without columns: page by page, each decision with its steps, ruled on alone."""
    automatic, after = 0, _id(0)
    options: tuple[str, ...] = ("bad", "good")
    for _ in range(0, BY_ROW, 5_000):
        async with context.tenant(here.tenant_id) as connection:
            rows = await fetch_all(
                connection,
                """
                select d.id, d.input, d.amount, d.d, d.trust, s.output as signals, p.output as proposal,
                    c.output as critique
                from decisions d
                join steps s on s.tenant_id = d.tenant_id and s.decision_id = d.id and s.stage = 'signals'
                join steps p on p.tenant_id = d.tenant_id and p.decision_id = d.id and p.stage = 'proposal'
                join steps c on c.tenant_id = d.tenant_id and c.decision_id = d.id and c.stage = 'critique'
                where d.tenant_id = %(tenant)s and d.type_name = %(type)s and d.id > %(after)s
                order by d.id limit 5000
                """,
                {"tenant": here.tenant_id, "type": TYPE, "after": after},
            )
        after = rows[-1]["id"]
        for row in rows:
            automatic += ruling.rule(policy, [facts_of(row, options)])[0].outcome == "auto_approve"
    return automatic


def facts_of(row: dict[str, Any], options: tuple[str, ...]) -> Facts:
    proposal = read(Stage.PROPOSAL, row["proposal"], options)
    critique = read(Stage.CRITIQUE, row["critique"], options)
    return Facts(
        input=row["input"],
        amount=row["amount"],
        option=proposal.option,
        confidence=proposal.confidence,
        probabilities=dict(zip(options, proposal.probabilities, strict=True)),
        critic_option=critique.option,
        d=row["d"],
        signals=read(Stage.SIGNALS, row["signals"], options),
        trust=row["trust"],
    )


def _id(number: int) -> str:
    return f"01900000-0000-7000-8000-{number:012x}"


async def fill(connection: Connection, here: Place, first: int, last: int) -> None:
    """Decisions 7 seconds apart with figures of all sizes, their steps, and labels of one in 100."""
    now: datetime = utc_now()
    await connection.execute(
        """
        create temporary table made on commit drop as
        select n, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
            case when random() > .3 then 'good' else 'bad' end as option,
            case when random() > .2 then 'good' else 'bad' end as critic,
            round((.5 + .5 * random())::numeric, 6)::float8 as confidence,
            round((.3 * random() * random())::numeric, 6)::float8 as d,
            round((20000 * random())::numeric, 2)::float8 as amount, random() < .1 as novel, random() < .6 as auto,
            %(now)s - (%(rows)s - n) * interval '7 seconds' as at
        from generate_series(%(first)s::int, %(last)s::int) n
        """,
        {"now": now, "rows": ROWS, "first": first, "last": last},
    )
    await connection.execute(
        """
        insert into decisions (tenant_id, id, type_name, type_version, policy_version, status, input, input_hash,
            near_hash, amount, option, confidence, d, risk_tier, risk_rank, ruling, reviewers_needed, first_reason,
            created_at, decided_at, changed_at, latency_us, trust, audit_rate, signal_levels)
        select %(tenant)s, id, %(type)s, 1, 1, case when auto then 'auto_approved' else 'needs_review' end,
            jsonb_build_object('Seniority', n %% 30, 'Home', (array['owner', 'rent', 'other'])[n %% 3 + 1],
                'Time', 36, 'Age', 18 + n %% 60, 'Marital', 'married', 'Records', 'no', 'Job', 'fixed',
                'Expenses', 60, 'Income', 100 + n %% 400, 'Assets', 3000, 'Debt', 0, 'Amount', 1000, 'Price', 1300),
            sha256(n::text::bytea), n, amount, option, confidence, d, 'low', 0,
            case when auto then 'auto_approve' else 'needs_review' end, case when auto then 0 else 1 end,
            'confidence 0.93 >= 0.90', at, at, at, 4000, confidence - d, case when auto then .05 end,
            case when novel then 2048 else 0 end
        from made
        """,
        {"tenant": here.tenant_id, "type": TYPE},
    )
    await connection.execute(
        """
        insert into steps (tenant_id, decision_id, stage, input_hash, output, schema_version, type_version,
            policy_version, seed, latency_us, created_at)
        select %(tenant)s, id, stage, '', output, 1, 1, 1, 1, 100, at from made, lateral (values
            ('signals', case when novel then json_build_array(json_build_object('name', 'novelty', 'severity',
                'warning', 'sentence', 'far from every known case', 'field', null, 'value', 4.1, 'threshold', 3.2))
                else '[]'::json end),
            ('proposal', json_build_object('option', option, 'confidence', confidence, 'probabilities',
                json_build_object('bad', 1 - confidence, 'good', confidence), 'reasons', json_build_array(
                json_build_object('field', 'Income', 'value', 100, 'weight', 0.7),
                json_build_object('field', 'Age', 'value', 40, 'weight', 0.2)))),
            ('critique', json_build_object('option', critic, 'probabilities', json_build_object('bad', 0.2, 'good',
                0.8), 'objections', '[]'::json, 'similar', json_build_array(json_build_object('case', 'case 1',
                'option', 'good', 'distance', 0.3))))) said (stage, output)
        """,
        {"tenant": here.tenant_id},
    )
    await connection.execute(
        """
        insert into labels (tenant_id, id, decision_id, type_name, source, option, given_by, created_at)
        select %(tenant)s, id, id, %(type)s, case when auto then 'audit' else 'review' end,
            case when random() < .95 then option else 'bad' end, 'bench', at
        from made where n %% 100 = 0
        """,
        {"tenant": here.tenant_id, "type": TYPE},
    )


if __name__ == "__main__":
    main()
