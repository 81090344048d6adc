# Everything a person or CI does with a checkout. Needs python3 (3.11 or newer), python3-venv and make, no more.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared

.PHONY: demo test check bench golden score rules clean

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

bench: $(VENV)/.dev
	$(BIN)/python tests/bench/bench.py $(SHARED)/articles

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
