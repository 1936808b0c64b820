# The commands of this project. `make help` lists them; each does its own set-up.
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

VENV := .venv
export PYTHON
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --quiet
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header $(UPGRADE)
# As many processes of tests as there are cores: each computes with one thread.
ONE_THREAD := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
UI := ui/node_modules/.package-lock.json
OIDC := tests/oidc/node_modules/.package-lock.json

.PHONY: help
help: ## list these commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|' \
		2>/dev/null || grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST)

# --- running -----------------------------------------------------------------------------------

.PHONY: run
run: $(VENV)/.app ## start everything on http://127.0.0.1:8000 (DECIDABLE_PORT moves it)
	@exec $(BIN)/decidable run

.PHONY: ui
ui: $(UI) ## the UI's dev server on http://127.0.0.1:5173, talking to a running API
	@cd ui && exec npm run dev

.PHONY: bench
bench: $(VENV)/.dev ## measure what bench/RESULTS.md keeps, and print it
	@exec $(BIN)/python -m bench $(ARGS)

# --- checking ----------------------------------------------------------------------------------

.PHONY: test
test: $(VENV)/.dev ## run every test (ARGS="-k name" narrows it)
	@$(ONE_THREAD) exec $(BIN)/python -m pytest -n logical --dist loadfile $(ARGS)

.PHONY: coverage
coverage: $(VENV)/.dev ## run every test and list the lines that none of them ran
	@rm -f .coverage .coverage.*
	@$(ONE_THREAD) $(BIN)/coverage run -m pytest -n logical --dist loadfile $(ARGS)
	@$(BIN)/coverage combine --quiet && exec $(BIN)/coverage report

# The tests come last, so that their summary is the last line.
.PHONY: check
check: lint types imports ui-check openapi-check client-check audit test ## all that must hold before a change lands

.PHONY: lint
lint: $(VENV)/.dev ## formatting and ruff's rules
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .

.PHONY: format
format: $(VENV)/.dev ## format the code and mend what ruff can mend
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .

.PHONY: types
types: $(VENV)/.dev ## mypy, strict
	$(BIN)/mypy

.PHONY: imports
imports: $(VENV)/.dev ## who may import whom
	$(BIN)/lint-imports

.PHONY: ui-check
ui-check: ## the committed UI is what its source builds
	@.ci/ui-check

.PHONY: openapi-check
openapi-check: $(VENV)/.dev ## the committed API description is what the API says
	@made=$$(mktemp) && trap 'rm -f "$$made"' EXIT && $(BIN)/decidable openapi > "$$made" \
		&& { diff -u openapi.json "$$made" \
		|| { echo "openapi.json is stale: run 'make openapi' and commit it." >&2; exit 1; }; }

.PHONY: client-check
client-check: $(VENV)/.dev ## the committed Python client is what the API description makes of it
	@$(BIN)/python .ci/client.py --check

.PHONY: audit
audit: $(VENV)/.dev ## known vulnerabilities of the locked packages, where the registries answer
	@$(BIN)/python .ci/audit.py

# --- building ----------------------------------------------------------------------------------

.PHONY: ui-build
ui-build: $(UI) ## build the UI into src/decidable/web/dist
	cd ui && npm run build

.PHONY: openapi
openapi: $(VENV)/.dev ## write openapi.json
	$(BIN)/decidable openapi > $(VENV)/openapi.json && cp $(VENV)/openapi.json openapi.json

.PHONY: client
client: $(VENV)/.dev ## write what is generated of the Python client, from openapi.json
	@$(BIN)/python .ci/client.py

.PHONY: sbom
sbom: $(VENV)/.dev ## list what the product consists of, as CycloneDX, in sbom/
	@mkdir -p sbom
	$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible -o sbom/python.cdx.json requirements/app.txt
	@if command -v npm >/dev/null; then \
		cd ui && npm sbom --package-lock-only --omit dev --sbom-format cyclonedx --sbom-type application > ../sbom/ui.cdx.json; \
	else echo "sbom: npm is not installed: the packages of the UI were not listed."; fi
	@ls sbom

.PHONY: lock
lock: $(VENV)/.dev ## write requirements/*.txt from *.in (UPGRADE=--upgrade takes newer versions)
	$(LOCK) requirements/app.in requirements/build.in -o requirements/app.txt
	$(LOCK) requirements/dev.in -c requirements/app.txt -o requirements/dev.txt

# --- set-up: a stamp in .venv is older than the lock only when something is to be installed -----

$(VENV)/.app: requirements/app.txt pyproject.toml
	@.ci/venv $(VENV)
	@echo "Installing what Decidable needs into $(VENV) ..."
	@$(PIP_INSTALL) --require-hashes --prefer-binary -r requirements/app.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation --no-index --editable .
	@touch $@

# The development lock holds the whole app lock, so the app needs no second installation.
$(VENV)/.dev: requirements/dev.txt pyproject.toml
	@.ci/venv $(VENV)
	@echo "Installing what Decidable and its tests need into $(VENV) ..."
	@$(PIP_INSTALL) --require-hashes --prefer-binary -r requirements/dev.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation --no-index --editable .
	@touch $@ $(VENV)/.app

$(UI): ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund
	@touch $@

.PHONY: oidc
oidc: $(OIDC) ## install the OpenID provider that the tests of signing in run

$(OIDC): tests/oidc/package-lock.json
	cd tests/oidc && npm ci --no-audit --no-fund
	@touch $@
