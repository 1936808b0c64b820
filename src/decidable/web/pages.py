"""Serves the built UI: its files as they are, and its one page for every other address."""

from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response
from starlette.exceptions import HTTPException

router = APIRouter(include_in_schema=False)
DIST = Path(str(files("decidable.web"))) / "dist"
CSP = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
    " base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


@router.get("/{path:path}")
async def ui(request: Request, path: str) -> Response:
    """A file of the UI, or its page: the UI reads the address itself, so that deep links work."""
    if path.startswith(("v1/", "health/", "metrics/")) or path == "v1":
        raise HTTPException(404, "There is no such address; GET /docs lists what there is.")
    wanted = (DIST / path).resolve()
    if wanted.is_file() and wanted.is_relative_to(DIST):
        return FileResponse(wanted, headers=HEADERS)
    if Path(path).suffix:
        raise HTTPException(404, "The UI has no such file.")
    page = DIST / "index.html"
    if not page.is_file():
        raise HTTPException(404, "The UI is not built; `make ui-build` builds it.")
    return FileResponse(page, headers=HEADERS)
