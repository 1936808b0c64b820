"""The permission matrix as the table of `docs/reference/permissions.md`."""

from collections.abc import Iterator

from decidable.access.permissions import ALL_TENANTS, MATRIX, MEANING, Permission, Role


def matrix_table() -> str:
    """A Markdown table: what each role may do."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "| permission | what it allows | " + " | ".join(Role) + " |"
    yield "|---|---|" + ":---:|" * len(Role)
    for permission in Permission:
        marks = (_mark(role, permission) for role in Role)
        yield f"| `{permission}` | {MEANING[permission]} | " + " | ".join(marks) + " |"


def _mark(role: Role, permission: Permission) -> str:
    if permission not in MATRIX[role]:
        return ""
    return "with the scope" if permission in ALL_TENANTS else "yes"
