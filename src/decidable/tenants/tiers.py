"""Tiers: what callers may do, as `tiers.yaml` says."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from decidable.access.caller import Caller
from decidable.kit.errors import AppError
from decidable.kit.yaml import Reading, kind_of

MOST = 10**12
LEAST_BYTES = 1024
MAX_TIERS = 20
_NUMBERS = (
    "requests_per_month",
    "requests_per_minute",
    "heavy_per_hour",
    "concurrent_batches",
    "request_bytes",
)
_KEYS = (*_NUMBERS, "overage")


class Overage(StrEnum):
    """What becomes of requests beyond those of the month."""

    REFUSE = "refuse"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Tier:
    """The limits of one tier; None: no limit. `request_bytes` bounds the body of an ordinary request."""

    name: str
    requests_per_month: int | None
    requests_per_minute: int | None
    heavy_per_hour: int | None
    concurrent_batches: int | None
    request_bytes: int | None
    overage: Overage = Overage.REFUSE

    @property
    def stops(self) -> bool:
        """Whether the month's requests are a hard limit."""
        return self.requests_per_month is not None and self.overage is Overage.REFUSE


@dataclass(frozen=True, slots=True)
class Tiers:
    """All tiers of keys, by name, and the limits of people."""

    by_name: Mapping[str, Tier]
    people: Tier

    def named(self, name: str) -> Tier:
        """A tier of keys; raises `TierUnknown`."""
        found = self.by_name.get(name)
        if found is None:
            raise TierUnknown(f"There is no tier “{name[:40]}”; there are {', '.join(self.by_name)}.")
        return found

    def of(self, caller: Caller) -> Tier:
        """The limits of a caller; raises `TierGone` for a key whose tier was taken out of the file."""
        if caller.kind == "person":
            return self.people
        found = self.by_name.get(caller.tier)
        if found is None:
            raise TierGone(
                f"The key {caller.prefix} has the tier “{caller.tier}”, which does not exist any more; "
                f"there are {', '.join(self.by_name)}. Make a new key, or put the tier back."
            )
        return found


class TierUnknown(AppError):
    """There is no such tier."""

    code = "tier_unknown"
    status = 422
    title = "There is no such tier"


class TierGone(AppError):
    """The tier of a key in use is not in the file any more."""

    code = "tier_gone"
    status = 403
    title = "The tier of this key does not exist any more"


class TiersInvalid(AppError):
    """The file with the tiers cannot be used."""

    code = "tiers_invalid"
    title = "The tiers cannot be used"


@lru_cache(maxsize=4)
def load_tiers(file: Path | None = None) -> Tiers:
    """The tiers of a file, or those that come with Decidable. Raises `TiersInvalid`, naming the line."""
    if file is None:
        return read_tiers(files(__package__).joinpath("tiers.yaml").read_text("utf-8"), "tiers.yaml")
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        said = cause.strerror if isinstance(cause, OSError) else "it is not UTF-8"
        raise TiersInvalid(f"DECIDABLE_TIERS_FILE: {file} cannot be read ({said}).") from cause
    return read_tiers(text, str(file))


def read_tiers(text: str, name: str) -> Tiers:
    """Tiers from YAML. Raises `TiersInvalid` with the first thing that is wrong, and where."""
    reading = Reading(text)
    found = _read(reading)
    if reading.problems:
        first = min(reading.problems, key=lambda p: (p.line or 0, p.column or 0))
        more = f" ({len(reading.problems) - 1} more)" if len(reading.problems) > 1 else ""
        place = f"line {first.line}, column {first.column}: " if first.line else ""
        raise TiersInvalid(f"{name}, {place}{first.detail}{more}", reading.problems)
    assert found is not None
    return found


def _read(reading: Reading) -> Tiers | None:
    root = reading.root()
    top = reading.mapping(root, ("tiers", "people"))
    if root is None or top is None:
        return None
    for key in ("tiers", "people"):
        if key not in top and not reading.problems:  # else it may be there, misspelt
            reading.complain(root, f"There is no `{key}`.", key)
    people = _tier(reading, "people", top["people"], "people") if "people" in top else None
    tiers = _tiers(reading, top["tiers"]) if "tiers" in top else {}
    return Tiers(tiers, people) if people else None


def _tiers(reading: Reading, node: Node) -> dict[str, Tier]:
    if not isinstance(node, MappingNode) or not node.value:
        reading.complain(node, "tiers must be a mapping of at least one tier.", "tiers")
        return {}
    names = [str(key.value) for key, _ in node.value]
    if len(names) > MAX_TIERS:
        reading.complain(node, f"There are {len(names)} tiers; at most {MAX_TIERS}.", "tiers")
    for key, _ in node.value:
        plain = isinstance(key, ScalarNode) and kind_of(key) == "text"
        if not plain or not key.value.replace("-", "").isalnum() or len(key.value) > 40:
            reading.complain(key, "A tier's name is up to 40 letters, digits and hyphens.", "tiers")
    found = reading.mapping(node, names, "tiers") or {}
    made = {name: _tier(reading, name, value, f"tiers.{name}") for name, value in found.items()}
    return {name: tier for name, tier in made.items() if tier is not None}


def _tier(reading: Reading, name: str, node: Node, where: str) -> Tier | None:
    known = len(reading.problems)
    found = reading.mapping(node, _KEYS, where)
    if found is None:
        return None
    missing = [key for key in _NUMBERS if key not in found]
    if missing and len(reading.problems) > known:
        return None  # one of them is most likely there, misspelt
    if missing:
        reading.complain(node, f"{where} has no {' and no '.join(missing)} (null: no limit).", where)
        return None
    numbers = {key: _number(reading, found[key], f"{where}.{key}", key) for key in _NUMBERS}
    overage = Overage.REFUSE
    if "overage" in found:
        overage = Overage(
            reading.choice(found["overage"], f"{where}.overage", [one.value for one in Overage]) or overage
        )
    return Tier(name, **numbers, overage=overage)


def _number(reading: Reading, node: Node, where: str, key: str) -> int | None:
    if isinstance(node, ScalarNode) and kind_of(node) == "nothing":
        return None
    return reading.whole(node, where, LEAST_BYTES if key == "request_bytes" else 0, MOST)
