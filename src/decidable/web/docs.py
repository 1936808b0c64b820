"""`/docs`: the API's description as a page to read and try, from files that come with a wheel: no CDN."""

from importlib.resources import files
from pathlib import Path
from typing import Literal

from fastapi import APIRouter
from fastapi.responses import FileResponse, Response

from decidable.web.pages import NONCE_MARK, page

router = APIRouter(include_in_schema=False)
SWAGGER = Path(str(files("fastapi_offline"))) / "static"
START = Path(str(files("decidable.web"))) / "docs.js"
PAGE = f"""<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="csp-nonce" nonce="{NONCE_MARK}" />
    <title>Decidable API</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <script src="/docs/swagger-ui-bundle.js" defer></script>
    <script src="/docs/start.js" defer></script>
  </head>
  <body>
    <main id="swagger-ui"></main>
    <noscript>This page needs JavaScript; the description itself is at /openapi.json.</noscript>
  </body>
</html>
"""


@router.get("/docs")
async def docs() -> Response:
    """The page."""
    return page(PAGE)


@router.get("/docs/{name}")
async def asset(name: Literal["swagger-ui-bundle.js", "swagger-ui.css", "start.js"]) -> Response:
    """One of its files."""
    found = START if name == "start.js" else SWAGGER / name
    return FileResponse(found, headers={"Cache-Control": "no-cache"})
