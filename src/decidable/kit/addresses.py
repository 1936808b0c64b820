"""Which methods an address has: asked with another one it answers 405, and `Allow` names them all."""

import re
from collections.abc import Iterable

from fastapi import APIRouter
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from decidable.kit.errors import AppError
from decidable.kit.http import problem


class MethodNotAllowed(AppError):
    """The address is there, but not for this method."""

    code = "method_not_allowed"
    status = 405
    title = "The address has no such method"

    def __init__(self, method: str, allowed: Iterable[str]) -> None:
        named = ", ".join(sorted(allowed))
        super().__init__(f"This address has no {method[:20]}; it has {named}.")
        self.headers = {"Allow": named}


class Addresses:
    """The addresses of some routers, without the one that takes whatever is left (`/{path:path}`)."""

    def __init__(self, routers: Iterable[APIRouter]) -> None:
        self._fixed: dict[str, frozenset[str]] = {}
        self._patterns: list[tuple[re.Pattern[str], frozenset[str]]] = []
        for router in routers:
            for route in router.routes:
                if isinstance(route, APIRoute) and not route.path.startswith("/{"):
                    self._add(route, frozenset(route.methods or ()))

    def _add(self, route: APIRoute, methods: frozenset[str]) -> None:
        if "{" in route.path:
            self._patterns.append((route.path_regex, methods))
        else:
            self._fixed[route.path] = self._fixed.get(route.path, frozenset()) | methods

    def is_foreign(self, path: str, method: str) -> bool:
        """Whether this fixed address lacks the method: a route with `{name}` is not to take it for a name."""
        methods = self._fixed.get(path)
        return methods is not None and method not in methods

    def refusal(self, path: str, method: str) -> MethodNotAllowed | None:
        """What to answer where the address is there, but lacks the method."""
        methods = self._fixed.get(path) or frozenset().union(
            *(found for pattern, found in self._patterns if pattern.match(path))
        )
        return MethodNotAllowed(method, methods) if methods and method not in methods else None


class KnownMethods:
    """A layer that answers 405 for an address that is there, but lacks the method."""

    def __init__(self, app: ASGIApp, addresses: Addresses) -> None:
        self.app, self._addresses = app, addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or refuse it."""
        if scope["type"] == "http" and self._addresses.is_foreign(scope["path"], scope["method"]):
            refused = self._addresses.refusal(scope["path"], scope["method"])
            assert refused is not None
            await problem(refused, scope.get("request_id"))(scope, receive, send)
            return
        await self.app(scope, receive, send)
