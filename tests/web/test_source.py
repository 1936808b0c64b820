"""The shape of the UI's source and of its build."""

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path

from tests.needs import absent

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "ui" / "src"
DIST = ROOT / "src" / "decidable" / "web" / "dist"
GENERATED = SOURCE / "lib" / "api" / "schema.d.ts"
LONGEST = 250
INITIAL_LOAD = 250_000

FILES = [path for path in SOURCE.rglob("*") if path.suffix in {".ts", ".tsx", ".css"} and path != GENERATED]


def _imports(path: Path) -> list[str]:
    return re.findall(r"""(?:from|import\()\s*["']([^"']+)["']""", path.read_text(encoding="utf-8"))


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_files_stay_short() -> None:
    assert [path.name for path in FILES if _lines(path) > LONGEST] == []


def test_features_do_not_know_each_other() -> None:
    strays = []
    for path in (SOURCE / "features").rglob("*.ts*"):
        own = path.relative_to(SOURCE / "features").parts[0]
        for name in _imports(path):
            other = re.match(r"@/(features/([^/]+)|app)", name)
            if name.startswith("../") or (other and other.group(2) != own):
                strays.append(f"{path.name}: {name}")
    assert strays == []


def test_components_and_lib_know_no_feature() -> None:
    below = {"components": ("@/features", "@/app"), "lib": ("@/features", "@/app", "@/components")}
    strays = [
        f"{path.name}: {name}"
        for folder, forbidden in below.items()
        for path in (SOURCE / folder).rglob("*.ts*")
        for name in _imports(path)
        if name.startswith(forbidden)
    ]
    assert strays == []


def test_first_load_is_small() -> None:
    page = (DIST / "index.html").read_text(encoding="utf-8")
    loaded = re.findall(r'(?:src|href)="/([^"]+)"', page)
    sizes = {name: len(gzip.compress((DIST / name).read_bytes())) for name in loaded}
    assert len(sizes) > 2
    assert sum(sizes.values()) <= INITIAL_LOAD, sizes


def test_build_keeps_a_strict_policy() -> None:
    page = (DIST / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)", page) == [], "no script stands in the page itself"
    assert re.findall(r'(?:src|href)="(?!/)', page) == [], "nothing is loaded from elsewhere"


def test_lock_names_no_address() -> None:
    lock = json.loads((ROOT / "ui" / "package-lock.json").read_text(encoding="utf-8"))
    named = [name for name, entry in lock["packages"].items() if "://" in json.dumps(entry)]
    assert named == [], "run `npm run lock` in ui/"


def test_client_is_generated_from_the_committed_description(tmp_path: Path) -> None:
    tool = ROOT / "ui" / "node_modules" / ".bin" / "openapi-typescript"
    if not tool.exists() or shutil.which("node") is None:
        absent("the UI's packages are not installed (cd ui && npm ci)")
    made = tmp_path / "schema.d.ts"
    command = [str(tool), str(ROOT / "openapi.json"), "--output", str(made)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT / "ui")
    assert made.read_text(encoding="utf-8") == GENERATED.read_text(encoding="utf-8"), (
        "run `npm run api` in ui/"
    )
