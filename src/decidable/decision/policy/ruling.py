"""What a policy says of a decision: pure, the same facts always give the same ruling.

The order of precedence, and of the reasons: rules that reject; the limits on confidence and dissonance;
the risk tier; signals that force a review; rules that ask for a review; the type's autonomy and its
certificate. A rule that rejects wins over all else. Otherwise everything must hold for an automatic answer.
A rule whose condition has no answer (a value is missing) asks for a review.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

from decidable.decision.policy.document import (
    ANY_SIGNAL,
    AUTONOMY,
    CERTIFICATE,
    MODELS_FAILED,
    Policy,
    Rule,
    Tier,
)
from decidable.decision.policy.expressions import ExpressionFailed
from decidable.decision.records import (
    ALONE,
    PROBABILITY_DECIMALS,
    Autonomy,
    Certificate,
    CertificateState,
    Facts,
    RuleReason,
    Ruling,
    RulingOutcome,
    Severity,
    Signal,
    Stage,
    Standing,
)

_SEVERITIES = tuple(severity.value for severity in Severity)
_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_SHORTEST = len("0.0")
RISK_TIER = "risk_tier"
_NO_SIGNAL = RuleReason("review_signals", holds=True, sentence="no signal found", figure=0, limit=0)


def rule(policy: Policy, facts: Sequence[Facts], standing: Standing = ALONE) -> list[Ruling]:
    """The ruling on each decision. Every rule of the policy is among its reasons, with figure and limit.

    What `standing` says comes last, and nothing where autonomy is full: the policy alone rules.
    """
    return [_rule_one(policy, one, standing) for one in facts]


def models_failed(policy: Policy, amount: float | None, stage: Stage, error: Exception) -> Ruling:
    """The ruling where a stage could not be computed: as many persons decide as the risk tier asks for."""
    tier = tier_of(policy, amount)
    sentence = f"the {stage} could not be computed ({type(error).__name__}): a person decides"
    failed = RuleReason(MODELS_FAILED, holds=False, sentence=sentence, figure=stage.value)
    reasons = (failed, _risk(policy, tier, amount))
    return Ruling(RulingOutcome.NEEDS_REVIEW, tier.tier, max(1, tier.reviewers), reasons)


def policy_allows(ruling: Ruling) -> bool:
    """Whether an answer would have been automatic, had nothing stood over the policy."""
    return ruling.outcome is not RulingOutcome.REJECT and all(
        reason.holds or reason.rule in (AUTONOMY, CERTIFICATE) for reason in ruling.reasons
    )


def tier_of(policy: Policy, amount: float | None) -> Tier:
    """The risk tier of an amount, by its size without its sign; not a number counts as the highest."""
    if amount is None:
        return next(t for t in policy.tiers if t.tier is policy.tier_without_amount)
    size = abs(amount)
    for tier in policy.tiers:
        if size <= tier.up_to:
            return tier
    return policy.tiers[-1]


def _rule_one(policy: Policy, facts: Facts, standing: Standing) -> Ruling:
    tier = tier_of(policy, facts.amount)
    reasons = [
        _confidence(policy.minimum_confidence, facts.confidence),
        _dissonance(policy.maximum_dissonance, facts.d),
        _risk(policy, tier, facts.amount),
        *_signals(policy, facts.signals),
    ]
    reviewers, rejected = tier.reviewers, False
    if policy.rules:
        rejecting, asking, asked, rejected = _own_rules(policy.rules, facts)
        reasons = [*rejecting, *reasons, *asking]
        reviewers = max(reviewers, asked)
    if standing.autonomy is not Autonomy.FULL:
        reasons.append(_standing(standing, facts, tier))
    if rejected:
        return Ruling(RulingOutcome.REJECT, tier.tier, 0, tuple(reasons))
    for reason in reasons:
        if not reason.holds:
            return Ruling(RulingOutcome.NEEDS_REVIEW, tier.tier, max(1, reviewers), tuple(reasons))
    return Ruling(RulingOutcome.AUTO_APPROVE, tier.tier, 0, tuple(reasons))


def _confidence(limit: float, given: float) -> RuleReason:
    figure = round(given, PROBABILITY_DECIMALS)
    holds = figure >= limit
    sentence = f"confidence {_share(figure)} {'>=' if holds else '<'} {_limit(limit)}"
    return RuleReason("minimum_confidence", holds, sentence, figure, limit)


def _dissonance(limit: float, given: float) -> RuleReason:
    figure = round(given, PROBABILITY_DECIMALS)
    holds = figure <= limit
    sentence = f"d {_share(figure)} {'<=' if holds else '>'} {_limit(limit)}"
    return RuleReason("maximum_dissonance", holds, sentence, figure, limit)


def _risk(policy: Policy, tier: Tier, amount: float | None) -> RuleReason:
    limit = None if tier.up_to == math.inf else tier.up_to
    if amount is None:
        sentence = f"no amount given: {tier.name} risk, {_who(tier.reviewers)}"
    else:
        reach = f"above {_money(policy.tiers[-2].up_to)}" if limit is None else f"up to {_money(limit)}"
        sentence = f"amount {_money(amount)} is {tier.name} risk ({reach}): {_who(tier.reviewers)}"
    return RuleReason("risk", tier.reviewers == 0, sentence, amount, limit)


def _who(reviewers: int) -> str:
    if reviewers == 0:
        return "may be automatic"
    return "1 person decides" if reviewers == 1 else f"{reviewers} persons decide"


def _signals(policy: Policy, signals: Sequence[Signal]) -> list[RuleReason]:
    """One reason per signal that forces a review, or one that says that none does."""
    if not signals:
        return [_NO_SIGNAL]
    found = [reason for signal in signals if (reason := _forced_by(policy, signal)) is not None]
    if found:
        return found
    sentence = f"no forcing signal among {len(signals)} found"
    return [RuleReason("review_signals", holds=True, sentence=sentence, figure=0, limit=0)]


def _forced_by(policy: Policy, signal: Signal) -> RuleReason | None:
    weights = policy.forcing_weights
    weight = weights.get(signal.name, weights.get(ANY_SIGNAL))
    if weight is None or _WEIGHT[signal.severity] < weight:
        return None
    sentence = f"signal {signal.name} ({signal.severity.value}) forces a review: {signal.sentence}"
    limit = f"{_SEVERITIES[weight]} or more"
    return RuleReason("review_signals", holds=False, sentence=sentence, figure=signal.name, limit=limit)


def _own_rules(rules: Sequence[Rule], facts: Facts) -> tuple[list[RuleReason], list[RuleReason], int, bool]:
    """Reasons of rules that reject and of the others, the persons they ask for, whether one rejects."""
    rejecting: list[RuleReason] = []
    asking: list[RuleReason] = []
    reviewers, rejected = 0, False
    for own in rules:
        reason, applies = _own_rule(own, facts)
        (rejecting if own.then is RulingOutcome.REJECT else asking).append(reason)
        if not reason.holds:
            reviewers = max(reviewers, own.reviewers)
        rejected = rejected or (applies and own.then is RulingOutcome.REJECT)
    return rejecting, asking, reviewers, rejected


def _own_rule(own: Rule, facts: Facts) -> tuple[RuleReason, bool]:
    try:
        applies = own.when.holds(facts)
    except ExpressionFailed as error:
        sentence = f"rule {own.name} cannot be applied ({error}): a person decides"
        return RuleReason(own.name, False, sentence, "no answer", own.when.text), False
    if not applies:
        return RuleReason(own.name, True, f"rule {own.name} does not apply", "false", own.when.text), False
    return RuleReason(own.name, False, f"rule {own.name} applies: {own.reason}", "true", own.when.text), True


def _standing(standing: Standing, facts: Facts, tier: Tier) -> RuleReason:
    """Whether the type may answer this by itself."""
    autonomy, certificate = standing.autonomy, standing.certificate
    if autonomy is not Autonomy.CERTIFIED:
        return RuleReason(AUTONOMY, False, f"autonomy is {autonomy}: a person decides", autonomy, "certified")
    if certificate is None:
        return RuleReason(CERTIFICATE, False, "no certificate speaks for this type: a person decides")
    if certificate.state is not CertificateState.ACTIVE:
        sentence = f"certificate {certificate.number} is {certificate.state}: a person decides"
        return RuleReason(CERTIFICATE, False, sentence, certificate.state, CertificateState.ACTIVE)
    return _certified(certificate, facts, tier)


def _certified(certificate: Certificate, facts: Facts, tier: Tier) -> RuleReason:
    group = group_of(certificate.group_by, facts, tier)
    limit = certificate.thresholds.get(group)
    among = f", {certificate.group_by} {group or 'not given'}" if certificate.group_by else ""
    promise = f"at most {_limit(certificate.alpha)} wrong with {_limit(1 - certificate.delta)} confidence"
    named = f"certificate {certificate.number}{among}"
    if limit is None:
        sentence = f"{named} proves nothing here ({promise}): a person decides"
        return RuleReason(CERTIFICATE, False, sentence, facts.trust)
    holds = facts.trust >= limit
    sentence = f"trust {_share(facts.trust)} {'>=' if holds else '<'} {_limit(limit)} ({named}: {promise})"
    return RuleReason(CERTIFICATE, holds, sentence, facts.trust, limit)


def group_of(group_by: str | None, facts: Facts, tier: Tier) -> str:
    """The group that a decision belongs to; "" where there are none, or the field is missing."""
    if group_by is None:
        return ""
    if group_by == RISK_TIER:
        return tier.name
    given = facts.input.get(group_by)
    return "" if given is None else str(given)


def _share(value: float) -> str:
    """Two decimals at least, six at most: never rounded to something that it is not."""
    text = f"{value:.6f}".rstrip("0")
    return text if len(text) > _SHORTEST else f"{value:.2f}"


_limit = lru_cache(maxsize=1024)(_share)  # limits are the same in every decision of a type


def _money(value: float) -> str:
    return f"{value:,.2f}".removesuffix(".00")
