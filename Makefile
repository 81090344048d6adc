# Everything a person or CI does with a checkout. Needs python3 (3.11 or newer), python3-venv and make, no more.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared

.PHONY: demo test check bench bench-compiled compiled golden score rules clean

# The stamp is younger than pyproject.toml when the environment fits it.
$(VENV)/.base: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "minglu needs Python 3.11 or newer; set PYTHON=python3.x"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "no venv module: install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.base
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/.base
	@$(BIN)/minglu extract seeds/02-vna-cuba-visit.txt --type PERSON,RANK,POST
	@mkdir -p data
	@$(BIN)/minglu extract seeds -o data/demo.xlsx
	@echo "The whole table: $(CURDIR)/data/demo.xlsx"

test: $(VENV)/.dev
	$(BIN)/python -m pytest

check: $(VENV)/.dev
	$(BIN)/ruff format --check pipeline tests
	$(BIN)/ruff check pipeline tests
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/minglu rules check

# The package with its busiest modules compiled, where there is a C compiler: minutes, once after each change.
COMPILED := $(VENV)/compiled
$(COMPILED)/.stamp: $(VENV)/.dev pyproject.toml pipeline/build/compiled.py $(shell find pipeline/minglu rules -name '*.py' -o -name '*.csv')
	@echo "compiling with mypyc: a few minutes"
	@rm -rf $(COMPILED)
	HATCH_BUILD_HOOK_ENABLE_CUSTOM=1 $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target $(COMPILED) .
	@touch $@

compiled: $(COMPILED)/.stamp

bench: $(VENV)/.dev
	$(BIN)/python tests/bench/bench.py $(SHARED)/articles
	@if command -v cc >/dev/null; then $(MAKE) --no-print-directory bench-compiled; \
	else echo "no C compiler here: the package was measured as plain Python only"; fi

bench-compiled: $(COMPILED)/.stamp
	PYTHONPATH=$(COMPILED) $(BIN)/python tests/bench/bench.py $(SHARED)/articles

# The tables that come from libraries, written anew.
rules: $(VENV)/.dev
	$(BIN)/python pipeline/build/rebuild.py rules

golden: $(VENV)/.dev
	$(BIN)/python tests/golden/differences.py

score: $(VENV)/.dev
	$(BIN)/minglu score tests/real $(SHARED)/articles
	MINGLU_SHARED=$(SHARED) $(BIN)/python tests/score_relations.py

clean:
	rm -rf $(VENV) data/demo.xlsx
