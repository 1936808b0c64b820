"""The matrix and its page say the same; scopes narrow and never widen."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.access.document import matrix_table
from decidable.access.permissions import (
    ALL_TENANTS,
    MATRIX,
    MEANING,
    Permission,
    Role,
    ScopeUnknown,
    permissions_of,
)

PAGE = Path(__file__).resolve().parents[2] / "docs/reference/permissions.md"


def test_the_page_shows_the_matrix() -> None:
    assert matrix_table() in PAGE.read_text()
    assert set(MEANING) == set(Permission)


@given(
    st.sampled_from(Role), st.lists(st.sampled_from([*Permission, "*", "keys:*", "decisions:*"]), min_size=1)
)
def test_scopes_never_widen_a_role(role: Role, scopes: list[str]) -> None:
    try:
        found = permissions_of(role, scopes)
    except ScopeUnknown:
        return
    assert found <= MATRIX[role]
    if not any(scope.startswith("tenants:") for scope in scopes):
        assert not found & ALL_TENANTS


@pytest.mark.parametrize("scope", ["", "decisions", "decisions:", "decisions:*x", "**", "DECISIONS:READ"])
def test_what_is_no_scope_is_refused(scope: str) -> None:
    with pytest.raises(ScopeUnknown):
        permissions_of(Role.ADMIN, [scope])


def test_star_is_the_role_in_its_own_tenant() -> None:
    for role in Role:
        assert permissions_of(role, ["*"]) == permissions_of(role, None)
    assert permissions_of(Role.ADMIN, ["*", "tenants:*"]) == frozenset(Permission)
