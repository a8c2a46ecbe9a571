# `make` lists what can be made. Every target first makes what it needs; see packaging/bootstrap.py.

PYTHON ?= python3
VENV_PYTHON := .venv/bin/python
VERB := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,watch)
OFFSCREEN := QT_QPA_PLATFORM=offscreen
LONG := TAIL_HISTORIES=30000 HOSTILE_LINES=100000 RECOVER_ROUNDS=200

.DEFAULT_GOAL := help
.PHONY: help run test test-long test-desktop bench bench-forecast bench-findings bench-reconcile bench-peers bench-ui bench-idle soak screenshots pictures prices translations dist deb try-installs licences try-wheel clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: ready-run  ## start the app on your own logs; ARGS="totals --by day" runs that command instead
ifeq ($(VERB)$(ARGS),watch)
	@echo "No display found, so the terminal view starts instead of the tray." >&2
endif
	@$(VENV_PYTHON) -m counterfoil $(or $(ARGS),$(VERB))

test: ready-test  ## lint, types and tests; windows are drawn offscreen
	$(VENV_PYTHON) -m ruff check
	$(VENV_PYTHON) -m ruff format --check
	$(VENV_PYTHON) -m mypy
	$(OFFSCREEN) $(VENV_PYTHON) -m pytest -n auto $(ARGS)

test-long: ready-test  ## the long sets: 1,000 kills, full disks, damaged files, 30,000 histories of logs; half an hour
	$(OFFSCREEN) $(VENV_PYTHON) -m pytest -m long $(ARGS)
	$(OFFSCREEN) $(LONG) $(VENV_PYTHON) -m pytest --timeout=1800 tests/model tests/crash/test_hostile_lines.py tests/unit/ledger/test_recover.py

test-desktop: ready-desktop  ## tests with a real tray, window manager and notifications, on a private display
	$(VENV_PYTHON) -m pytest tests/desktop $(ARGS)

bench: ready-desktop  ## measure speed and weight on a private display; ARGS=--quick for a short run
	$(VENV_PYTHON) -m tests.bench $(ARGS)

bench-forecast: ready-test  ## how right forecasts and warnings are on the real logs, where they are laid beside the project
	-$(VENV_PYTHON) -m tests.bench.forecast $(ARGS)
	$(VENV_PYTHON) -m tests.bench.forecast_weeks

bench-findings: ready-test  ## planted faults found, and how long a look through a million requests takes; ARGS="--ledger FILE"
	$(VENV_PYTHON) -m tests.planted_findings
	$(VENV_PYTHON) -m tests.bench.findings $(ARGS)

bench-reconcile: ready-test  ## planted differences found, and how long a million requests take; ARGS="--ledger FILE"
	$(VENV_PYTHON) -m tests.planted
	$(VENV_PYTHON) -m tests.bench.reconcile $(ARGS)

bench-peers: ready-test  ## install other programs that count the same logs into .bench/peers, for bench to run beside
	$(VENV_PYTHON) packaging/peers.py

bench-ui: ready-desktop  ## measure the windows on a ledger of a million requests; ARGS=--quick for a short run
	$(VENV_PYTHON) -m tests.bench.ui $(ARGS)

bench-idle: ready-desktop  ## an hour of the app in a tray while nobody works: CPU, disk, memory; ARGS="--minutes 5"
	$(VENV_PYTHON) -m tests.bench.idle $(ARGS)

soak: ready-desktop  ## a day of two agents' life at 60 times the speed, then every request looked up; ARGS="--hours 3"
	$(VENV_PYTHON) -m tests.bench.soak $(ARGS)

screenshots: ready-pictures  ## every page in every state on contact sheets in .screenshots; ARGS="ledger*" for some
	$(VENV_PYTHON) packaging/screenshots.py .screenshots $(ARGS)
	$(VENV_PYTHON) packaging/contact_sheet.py .screenshots

pictures: ready-pictures  ## draw the pictures of the README anew
	$(VENV_PYTHON) packaging/screenshots.py packaging/pictures 'readme-*'

translations: ready-test  ## bring the translations in step with the texts; ARGS=--check only says what is missing
	$(VENV_PYTHON) packaging/translations.py $(ARGS)

prices: ready-prices  ## bring the price book up to date
	$(VENV_PYTHON) packaging/update_prices.py $(ARGS)

dist: ready-dist  ## build all that is handed out into dist/: wheel, sources, .deb, licences, bill of materials, sums
	PYTHONPATH=packaging $(VENV_PYTHON) -m release.dist $(ARGS)

licences: ready-dist  ## collect the licence texts of all that ships; ARGS=--check only says what is missing
	PYTHONPATH=packaging $(VENV_PYTHON) -m release.licences $(ARGS)

try-wheel: ready-desktop  ## install the built wheel with pipx and with uv, start it, take it away again
	PYTHONPATH=packaging $(VENV_PYTHON) -m release.try_installs $(ARGS)

deb: ready-deb  ## build the Debian package into dist/; ARGS="--level 1" for a quick one
	PYTHONPATH=packaging $(VENV_PYTHON) -m deb.build dist $(ARGS)

try-installs: ready-desktop  ## follow the README on a bare Debian, from nothing to an icon; needs root and a .deb in dist/
	PYTHONPATH=packaging:. $(VENV_PYTHON) -m chroot.try_installs $(ARGS)

clean:  ## delete built files and caches; .venv stays
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .bench .screenshots
	find app tests packaging -name __pycache__ -prune -exec rm -rf {} +

ready-%:
	@command -v $(PYTHON) >/dev/null || { echo "Counterfoil needs Python 3.11 or newer: install python3 and run make again." >&2; exit 1; }
	@$(PYTHON) packaging/bootstrap.py $*
