"""What is different between two policies: line by line, and setting by setting. Pure."""

import json
from difflib import unified_diff
from typing import Any

from decidable.decision.policy.document import Policy


def lines(old: str, new: str, old_name: str, new_name: str) -> str:
    """A unified diff of two texts; empty where they are the same."""
    found = unified_diff(old.splitlines(), new.splitlines(), old_name, new_name, lineterm="")
    return "\n".join(found)


def changes(old: Policy, new: Policy) -> list[dict[str, Any]]:
    """The settings that say something else; `before` or `after` is null for a rule that is only in one."""
    was, becomes = settings(old), settings(new)
    names = [*was, *(name for name in becomes if name not in was)]
    return [
        {"setting": name, "before": was.get(name), "after": becomes.get(name)}
        for name in names
        if was.get(name) != becomes.get(name)
    ]


def settings(policy: Policy) -> dict[str, Any]:
    """What a policy says, by name; rules are `rules.<name>`."""
    stated: dict[str, Any] = json.loads(policy.canonical)
    rules, tiers = stated.pop("rules"), stated.pop("tiers")
    for tier, up_to, reviewers, of in tiers:
        stated[f"risk.tiers.{tier}"] = {"up_to": up_to, "reviewers": reviewers, "of": of}
    stated["risk.tier_without_amount"] = stated.pop("tier_without_amount")
    for place, (name, when, then, reviewers, reason) in enumerate(rules, 1):
        stated[f"rules.{name}"] = {
            "place": place,
            "when": when,
            "then": then,
            "reviewers": reviewers,
            "reason": reason,
        }
    return stated
