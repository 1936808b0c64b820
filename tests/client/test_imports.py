"""What comes along when the client is imported: nothing that only the product needs."""

import subprocess
import sys

ALONE = {
    "decidable",
    "decidable.kit",
    "decidable.kit.clock",
    "decidable.kit.retry_after",
    "decidable.kit.signatures",
}
NEEDED = {"annotated_types", "httpx", "pydantic", "pydantic_core", "typing_inspection"}
SAY = """
import sys, httpx, pydantic
before = set(sys.modules)
import decidable.client
print(*sorted(set(sys.modules) - before))
"""


def test_the_client_brings_no_product_along() -> None:
    done = subprocess.run([sys.executable, "-c", SAY], capture_output=True, text=True, check=True)
    came = set(done.stdout.split())
    ours = {name for name in came if name.split(".")[0] == "decidable"}
    assert {name for name in ours if not name.startswith("decidable.client")} == ALONE
    others = {name.split(".")[0] for name in came - ours if not name.startswith("_sysconfigdata")}
    assert others - set(sys.stdlib_module_names) <= NEEDED
