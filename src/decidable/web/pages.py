"""Serves the built UI: its files as they are, and its one page for every other address."""

import secrets
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from starlette.exceptions import HTTPException

from decidable.kit.headers import page_csp

router = APIRouter(include_in_schema=False)
DIST = Path(str(files("decidable.web"))) / "dist"
NONCE_MARK = "NONCE-OF-THIS-ANSWER"
"""Stands in the page where the nonce of an answer belongs (`ui/index.html`)."""


@router.get("/{path:path}")
async def ui(request: Request, path: str) -> Response:
    """A file of the UI, or its page: the UI reads the address itself, so that deep links work."""
    if path.startswith(("v1/", "health/", "metrics/")) or path == "v1":
        raise HTTPException(404, "There is no such address; GET /docs lists what there is.")
    wanted = (DIST / path).resolve()
    if path and wanted.is_file() and wanted.is_relative_to(DIST) and wanted.name != "index.html":
        return FileResponse(wanted, headers={"Cache-Control": "no-cache"})
    if Path(path).suffix:
        raise HTTPException(404, "The UI has no such file.")
    index = DIST / "index.html"
    if not index.is_file():
        raise HTTPException(404, "The UI is not built; `make ui-build` builds it.")
    return page(_read(index, index.stat().st_mtime_ns))


def page(template: str) -> Response:
    """A page with a nonce of its own, which only styles that its own scripts make may carry."""
    nonce = secrets.token_urlsafe(16)
    headers = {"Content-Security-Policy": page_csp(nonce), "Cache-Control": "no-store"}
    return HTMLResponse(template.replace(NONCE_MARK, nonce), headers=headers)


@lru_cache(maxsize=1)
def _read(index: Path, _changed: int) -> str:
    return index.read_text(encoding="utf-8")
