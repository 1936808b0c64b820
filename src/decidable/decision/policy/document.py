"""A policy as a document: YAML in, a frozen `Policy` out, or all that is wrong with it, line by line.

Nothing here looks at a database, a clock or a setting: the same text gives the same policy, and
`Policy.sha256` is the same for two texts that say the same.
"""

import hashlib
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from importlib.resources import files
from typing import Any

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from decidable.decision.policy.expressions import (
    Expression,
    ExpressionFailed,
    compile_expression,
)
from decidable.decision.policy.grammar import ExpressionInvalid
from decidable.decision.records import (
    PROBABILITY_DECIMALS,
    Facts,
    FieldKind,
    FieldSpec,
    InputSchema,
    RiskTier,
    RulingOutcome,
    Severity,
    Signal,
)
from decidable.decision.signals.registry import SIGNAL_NAMES
from decidable.kit.errors import AppError, Problem
from decidable.kit.yaml import MAX_PROBLEMS, Reading, did_you_mean, inside

DEFAULT_POLICY = files(__package__).joinpath("default.yaml").read_text("utf-8")
"""The text that a new decision type gets."""

KEYS = (
    "minimum_confidence",
    "maximum_dissonance",
    "review_signals",
    "risk",
    "audit_rate",
    "dissonance_budget",
    "reviews_a_day",
    "rules",
)
MODELS_FAILED = "models"
ANY_SIGNAL = "any"
MAX_RULES = 100
MAX_REVIEWERS = 5
MAX_AMOUNT = 1e15
MAX_REVIEWS_A_DAY = 1_000_000

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
AUTONOMY = "autonomy"
CERTIFICATE = "certificate"
_RESERVED = (*KEYS, MODELS_FAILED, AUTONOMY, CERTIFICATE)
_NO_AUTO_APPROVE = (
    "A rule cannot approve: what the limits, signals and risk tiers leave is automatic already, and lifting "
    "them for some cases would break what is promised of automatic answers. Widen a limit, or narrow a rule."
)


class PolicyInvalid(AppError):
    """A policy that cannot be published; `problems` name line, column and key."""

    code = "policy_invalid"
    status = 422
    title = "The policy is not valid"

    def __init__(self, problems: Sequence[Problem]) -> None:
        ordered = sorted(problems, key=lambda p: (p.line or 0, p.column or 0))[:MAX_PROBLEMS]
        more = f" ({len(problems) - 1} more)" if len(problems) > 1 else ""
        place = f"Line {ordered[0].line}, column {ordered[0].column}: " if ordered[0].line else ""
        super().__init__(f"{place}{ordered[0].detail}{more}", ordered)


@dataclass(frozen=True, slots=True)
class ForcingSignal:
    """A signal that forces a review where it is at least as severe; `name` may be `any`."""

    name: str
    severity: Severity = Severity.INFO


@dataclass(frozen=True, slots=True)
class Tier:
    """A risk tier: amounts up to `up_to` (infinite for the last), decided by `reviewers` persons who agree.

    `of`: how many are asked at most; if so many have spoken and fewer agree, it is disputed. None: as many
    as it takes.
    """

    tier: RiskTier
    up_to: float
    reviewers: int
    of: int | None = None

    @property
    def name(self) -> str:
        """The tier's word."""
        return self.tier.value


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the type's owner. `span` is where its condition stands in the policy's text."""

    name: str
    when: Expression
    then: RulingOutcome
    reviewers: int
    reason: str
    span: tuple[int, int] = field(default=(0, 0), compare=False, repr=False)


DEFAULT_FORCING = (
    ForcingSignal(ANY_SIGNAL, Severity.CRITICAL),
    ForcingSignal("unseen_category", Severity.WARNING),
    ForcingSignal("anomaly", Severity.WARNING),
    ForcingSignal("novelty", Severity.WARNING),
)
DEFAULT_TIERS = (
    Tier(RiskTier.LOW, 1_000.0, 0),
    Tier(RiskTier.MEDIUM, 10_000.0, 0),
    Tier(RiskTier.HIGH, 50_000.0, 1),
    Tier(RiskTier.CRITICAL, math.inf, 2),
)


@dataclass(frozen=True, slots=True)
class DissonanceBudget:
    """At most `an_hour` decisions with a dissonance above `above` in an hour; more suspend the certificate."""

    above: float
    an_hour: int


@dataclass(frozen=True)
class Policy:
    """The rules that turn facts into a ruling. Tiers are in ascending order of amount, all four of them."""

    minimum_confidence: float = 0.90
    maximum_dissonance: float = 0.12
    review_signals: tuple[ForcingSignal, ...] = DEFAULT_FORCING
    tier_without_amount: RiskTier = RiskTier.LOW
    tiers: tuple[Tier, ...] = DEFAULT_TIERS
    audit_rate: float = 0.0
    dissonance_budget: DissonanceBudget | None = None
    reviews_a_day: int | None = None
    rules: tuple[Rule, ...] = ()
    text: str = field(default="", compare=False, repr=False)

    @cached_property
    def canonical(self) -> str:
        """The policy as JSON without comments, layout or defaults left out: what it says, in one way."""
        document = {
            "minimum_confidence": self.minimum_confidence,
            "maximum_dissonance": self.maximum_dissonance,
            "review_signals": sorted({(s.name, s.severity) for s in self.review_signals}),
            "tier_without_amount": self.tier_without_amount,
            "tiers": [
                [t.tier, None if math.isinf(t.up_to) else t.up_to, t.reviewers, t.of] for t in self.tiers
            ],
            "audit_rate": self.audit_rate,
            "dissonance_budget": self.dissonance_budget and asdict(self.dissonance_budget),
            "reviews_a_day": self.reviews_a_day,
            "rules": [[r.name, r.when.text, r.then, r.reviewers, r.reason] for r in self.rules],
        }
        return json.dumps(document, separators=(",", ":"), sort_keys=True, ensure_ascii=False)

    @cached_property
    def forcing_weights(self) -> dict[str, int]:
        """The least severity, by its place in `Severity`, at which a signal of that name forces a review."""
        weights: dict[str, int] = {}
        for name in (ANY_SIGNAL, *SIGNAL_NAMES):
            stated = [_WEIGHT[s.severity] for s in self.review_signals if s.name in (name, ANY_SIGNAL)]
            if stated:
                weights[name] = min(stated)
        return weights

    @cached_property
    def sha256(self) -> bytes:
        """The identity of what the policy says."""
        return hashlib.sha256(self.canonical.encode()).digest()


def parse_policy(text: str) -> Policy:
    """The policy that a YAML text states. Raises `PolicyInvalid` with every problem found.

    Conditions are compiled here; whether their fields exist is for `check_fields`, which knows the type.
    """
    reading = Reading(text)
    root = reading.root()
    parts = reading.mapping(root, KEYS) if root is not None else None
    stated = _stated(reading, parts or {})
    if reading.problems:
        raise PolicyInvalid(reading.problems)
    return Policy(**stated, text=text)


def _stated(reading: Reading, parts: dict[str, Node]) -> dict[str, Any]:
    stated: dict[str, Any] = {}
    for key in ("minimum_confidence", "maximum_dissonance"):
        if key in parts:
            value = reading.number(parts[key], key, 0.0, 1.0)
            stated[key] = round(value, PROBABILITY_DECIMALS) if value is not None else None
    if "review_signals" in parts:
        stated["review_signals"] = tuple(_review_signals(reading, parts["review_signals"]))
    if "risk" in parts:
        stated |= _risk(reading, parts["risk"])
    if "audit_rate" in parts:
        stated["audit_rate"] = reading.number(parts["audit_rate"], "audit_rate", 0.0, 1.0)
    if "dissonance_budget" in parts:
        stated["dissonance_budget"] = _dissonance_budget(reading, parts["dissonance_budget"])
    if "reviews_a_day" in parts:
        stated["reviews_a_day"] = reading.whole(parts["reviews_a_day"], "reviews_a_day", 1, MAX_REVIEWS_A_DAY)
    if "rules" in parts:
        stated["rules"] = tuple(_rules(reading, parts["rules"]))
    return stated


def _dissonance_budget(reading: Reading, node: Node) -> DissonanceBudget | None:
    parts = reading.mapping(node, ("above", "an_hour"), "dissonance_budget")
    if parts is None:
        return None
    absent = [key for key in ("above", "an_hour") if key not in parts]
    if absent:
        named = ", ".join(f"`{key}`" for key in absent)
        reading.complain(node, f"dissonance_budget needs {named}.", "dissonance_budget")
        return None
    above = reading.number(parts["above"], "dissonance_budget.above", 0.0, 1.0)
    an_hour = reading.whole(parts["an_hour"], "dissonance_budget.an_hour", 0, MAX_REVIEWS_A_DAY)
    return None if above is None or an_hour is None else DissonanceBudget(above, an_hour)


def _review_signals(reading: Reading, node: Node) -> Iterator[ForcingSignal]:
    names = (ANY_SIGNAL, *SIGNAL_NAMES)
    for number, item in enumerate(reading.items(node, "review_signals", limit=50), 1):
        where = f"review_signals.{number}"
        if not isinstance(item, MappingNode):
            name = reading.choice(item, where, names)
            severity: str | None = Severity.INFO
        else:
            parts = reading.mapping(item, ("name", "severity"), where) or {}
            if "name" not in parts:
                reading.complain(item, f"{where} needs a `name`.", where)
                continue
            name = reading.choice(parts["name"], f"{where}.name", names)
            severity = Severity.INFO
            if "severity" in parts:
                severity = reading.choice(parts["severity"], f"{where}.severity", tuple(Severity))
        if name and severity:
            yield ForcingSignal(name, Severity(severity))


def _risk(reading: Reading, node: Node) -> dict[str, Any]:
    parts = reading.mapping(node, ("tier_without_amount", "tiers"), "risk") or {}
    stated: dict[str, Any] = {}
    if "tier_without_amount" in parts:
        tier = reading.choice(parts["tier_without_amount"], "risk.tier_without_amount", tuple(RiskTier))
        stated["tier_without_amount"] = RiskTier(tier) if tier else None
    if "tiers" in parts:
        stated["tiers"] = _tiers(reading, parts["tiers"])
    return stated


def _tiers(reading: Reading, node: Node) -> tuple[Tier, ...]:
    """All four tiers, whichever order they are written in; limits and reviewers never fall."""
    parts = reading.mapping(node, tuple(RiskTier), "risk.tiers")
    if parts is None:
        return ()
    absent = [tier.value for tier in RiskTier if tier not in parts]
    if absent:
        reading.complain(
            node, f"risk.tiers must name all four tiers; missing: {', '.join(absent)}.", "risk.tiers"
        )
    found: list[Tier] = []
    for tier in RiskTier:
        if tier in parts:
            stated = _tier(reading, tier, parts[tier])
            if stated is not None:
                _check_order(reading, parts[tier], found, stated)
                found.append(stated)
    return tuple(found)


def _tier(reading: Reading, tier: RiskTier, node: Node) -> Tier | None:
    where = f"risk.tiers.{tier}"
    last = tier is RiskTier.CRITICAL
    needed = ("reviewers",) if last else ("up_to", "reviewers")
    parts = reading.mapping(node, (*needed, "of"), where)
    if parts is None:
        return None
    for key in needed:
        if key not in parts:
            reading.complain(node, f"{where} needs `{key}`.", where)
            return None
    up_to = math.inf if last else reading.number(parts["up_to"], f"{where}.up_to", 0.0, MAX_AMOUNT)
    reviewers = reading.whole(parts["reviewers"], f"{where}.reviewers", 0, MAX_REVIEWERS)
    of = reading.whole(parts["of"], f"{where}.of", 1, MAX_REVIEWERS) if "of" in parts else None
    if of is not None and reviewers is not None and of < max(1, reviewers):
        reading.complain(parts["of"], f"{where}.of must be at least `reviewers` ({reviewers}).", where)
    return None if up_to is None or reviewers is None else Tier(tier, up_to, reviewers, of)


def _check_order(reading: Reading, node: Node, lower: Sequence[Tier], stated: Tier) -> None:
    where = f"risk.tiers.{stated.tier}"
    if lower and stated.up_to <= lower[-1].up_to:
        detail = f"{where} must reach higher than {lower[-1].tier} ({lower[-1].up_to:,.12g})."
        reading.complain(node, detail, where)
    if lower and stated.reviewers < lower[-1].reviewers:
        detail = f"{where} must not need fewer persons than {lower[-1].tier} ({lower[-1].reviewers})."
        reading.complain(node, detail, where)


def _rules(reading: Reading, node: Node) -> Iterator[Rule]:
    names: set[str] = set()
    for number, item in enumerate(reading.items(node, "rules", MAX_RULES), 1):
        where = f"rules.{number}"
        parts = reading.mapping(item, ("name", "when", "then", "reviewers", "reason"), where)
        if parts is None:
            continue
        absent = [key for key in ("name", "when", "then", "reason") if key not in parts]
        if absent:
            reading.complain(item, f"{where} needs {', '.join(f'`{key}`' for key in absent)}.", where)
        rule = _rule(reading, parts, where)
        if rule is None:
            continue
        if rule.name in names or rule.name in _RESERVED:
            reading.complain(
                parts["name"], f"The name {rule.name!r} is taken; give each rule its own.", where
            )
        names.add(rule.name)
        yield rule


def _rule(reading: Reading, parts: dict[str, Node], where: str) -> Rule | None:
    name = reading.string(parts["name"], f"{where}.name", 80) if "name" in parts else None
    reason = reading.string(parts["reason"], f"{where}.reason", 300) if "reason" in parts else None
    when = _condition(reading, parts["when"], f"{where}.when") if "when" in parts else None
    then = _then(reading, parts["then"], f"{where}.then") if "then" in parts else None
    reviewers: int | None = 0
    if "reviewers" in parts:
        reviewers = reading.whole(parts["reviewers"], f"{where}.reviewers", 1, MAX_REVIEWERS)
        if then is RulingOutcome.REJECT:
            reading.complain(
                parts["reviewers"], "A rule that rejects asks nobody; remove `reviewers`.", where
            )
    if name is None or reason is None or when is None or then is None or reviewers is None:
        return None
    mark = parts["when"]
    return Rule(name, when, then, reviewers, reason, (mark.start_mark.index, mark.end_mark.index))


def _then(reading: Reading, node: Node, where: str) -> RulingOutcome | None:
    if isinstance(node, ScalarNode) and node.value == RulingOutcome.AUTO_APPROVE:
        reading.complain(node, _NO_AUTO_APPROVE, where)
        return None
    value = reading.choice(node, where, (RulingOutcome.NEEDS_REVIEW, RulingOutcome.REJECT))
    return RulingOutcome(value) if value else None


def _condition(reading: Reading, node: Node, where: str) -> Expression | None:
    if not isinstance(node, ScalarNode):
        reading.complain(node, f"{where} must be an expression, as text.", where)
        return None
    try:
        return compile_expression(node.value.strip())
    except ExpressionInvalid as error:
        shift = len(node.value) - len(node.value.lstrip())
        detail = f"{error.detail}{_comment_hint(reading.text, node)}"
        reading.complain_inside(node, error.offset + shift, error.length, detail, where)
        return None


def _comment_hint(text: str, node: ScalarNode) -> str:
    """What YAML makes of `some(signals, #.name ...)` without quotes surprises everybody once."""
    if node.style is None and text[node.end_mark.index :].lstrip(" ").startswith("#"):
        return " In YAML, # after a space begins a comment: put the condition in double quotes."
    return ""


def check_fields(policy: Policy, schema: InputSchema, options: Sequence[str]) -> None:
    """Refuse a policy whose rules name fields or options that the type does not have.

    Each condition is also tried on three made-up cases within the ranges of the schema; one that has no
    answer for any of them would send every decision to a person. Raises `PolicyInvalid`.
    """
    problems = [
        p for n, rule in enumerate(policy.rules, 1) for p in _rule_problems(policy, n, rule, schema, options)
    ]
    if problems:
        raise PolicyInvalid(problems)


def _rule_problems(
    policy: Policy, number: int, rule: Rule, schema: InputSchema, options: Sequence[str]
) -> Iterator[Problem]:
    fields = tuple(f.name for f in schema.fields)
    found = False
    for offset, length, detail in _unknown(rule.when, fields, options):
        found = True
        line, column = inside(policy.text, rule.span, rule.when.text, offset, length)
        yield Problem(detail, field=f"rules.{number}.when", code="unknown_name", line=line, column=column)
    fault = None if found else _never_answers(rule.when, schema, options)
    if fault:
        line, column = inside(policy.text, rule.span, rule.when.text, 0, 1)
        detail = f"The condition of rule {rule.name!r} can never be applied: {fault}."
        yield Problem(detail, field=f"rules.{number}.when", code="no_answer", line=line, column=column)


def _unknown(
    when: Expression, fields: Sequence[str], options: Sequence[str]
) -> Iterator[tuple[int, int, str]]:
    """Offset, length and sentence of every name that the type does not have."""
    for mention in when.mentions:
        known = {"input": fields, "probabilities": options}.get(mention.root)
        name = mention.member or ""
        if known is not None and name not in known:
            what = "field" if mention.root == "input" else "option"
            detail = f"The type has no {what} {name!r}.{_hint(name, known)}"
            yield mention.token.offset, len(mention.token.text), detail
    for comparison in when.comparisons:
        name = comparison.token.literal
        if comparison.root in ("option", "critic_option") and name not in options:
            detail = f"The type has no option {name!r}.{_hint(name, options)}"
            yield comparison.token.offset, len(comparison.token.text), detail


def _hint(name: str, known: Sequence[str]) -> str:
    more = ", …" if len(known) > 10 else ""
    return did_you_mean(name, known) or f" It has: {', '.join(known[:10])}{more}."


def _never_answers(when: Expression, schema: InputSchema, options: Sequence[str]) -> str | None:
    fault = None
    for place in range(3):
        try:
            when.holds(_made_up(schema, options, place))
        except ExpressionFailed as error:
            fault = str(error)
        else:
            return None
    return fault


def _made_up(schema: InputSchema, options: Sequence[str], place: int) -> Facts:
    """A case at the lower end (0), in the middle (1) or at the upper end (2) of what the type knows."""
    share = (0.0, 0.5, 1.0)[place]
    option = options[min(place, len(options) - 1)]
    severity = tuple(Severity)[place]
    return Facts(
        input={f.name: _made_up_value(f, place) for f in schema.fields},
        amount=(0.0, 5_000.0, 100_000.0)[place],
        option=option,
        confidence=share,
        probabilities={o: float(o == option) for o in options},
        critic_option=options[0],
        d=share,
        signals=(Signal(SIGNAL_NAMES[place], severity, "", schema.fields[0].name, 1.0, 1.0),),
    )


def _made_up_value(spec: FieldSpec, place: int) -> float | str:
    if spec.kind is FieldKind.NUMBER:
        value = (spec.minimum, spec.median, spec.maximum)[place]
        return 1.0 if value is None else value
    return spec.categories[-1 if place == 2 else 0] if spec.categories else "text"
