# make run                  starts Fora; ARGS are its arguments:  make run ARGS="status --all"
# make test                 everything that must hold; PYTEST_ARGS narrows the tests: make test PYTEST_ARGS="-k quota"
# make bench                the figures of docs and goals, as ratios measured in one run
# make play MINUTES=30      somebody clicks and types anywhere in the window, and all is undone
# make judges               other programs read our calendars and reports; a table says whether they show the register
# make fuzz MINUTES=30      broken calendars by the thousand for the reader of calendars (tests/fuzz)
# make screenshots          pictures of each page from the real program
# make translations         takes new texts of the source into resources/i18n/*.ts
# make clean                removes what was built (not .venv: tools/setup mends that itself)
#
# Each does its own set-up first (tools/setup): nothing needs to be installed beforehand but Python and make.

ifeq ($(OS),Windows_NT)
PYTHON_HERE := .venv/Scripts/python.exe
else
PYTHON_HERE := .venv/bin/python
endif
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/fora_*.ts))
ARGS ?=
PYTEST_ARGS ?=
MINUTES ?= 30
export PYTHONUTF8 := 1

.PHONY: help run test bench judges play fuzz screenshots translations clean ready-to-run ready-to-test
.NOTPARALLEL:

help:
	@sed -n 's/^# make/make/p' Makefile

ready-to-run:
	@sh tools/setup run
ready-to-test:
	@sh tools/setup test

# Qt's tool builds them; where its libraries are missing the program starts all the same, in Danish.
$(TRANSLATIONS): %.qm: %.ts
	@$(PYTHON_HERE) -m tools.translations build $<

# Where Qt's libraries are missing (tools/setup has said so) there is no screen for Fora.
run: ready-to-run
	@[ -e .venv/.fora-lacking ] || $(MAKE) -s --no-print-directory $(TRANSLATIONS)
	@[ ! -e .venv/.fora-lacking ] || unset DISPLAY WAYLAND_DISPLAY; exec $(PYTHON_HERE) -m fora_desktop $(ARGS)

# All the checks are made, also after one that failed; pytest's summary comes last.
test: export QT_QPA_PLATFORM := offscreen
test: ready-to-test
	@failed=0; check() { echo "-- $$*"; "$$@" || failed=1; }; \
	$(MAKE) -s --no-print-directory $(TRANSLATIONS) || failed=1; \
	check $(PYTHON_HERE) -m ruff check --quiet --output-format concise; \
	check $(PYTHON_HERE) -m ruff format --check --quiet; \
	check $(PYTHON_HERE) -m mypy --strict --no-error-summary; \
	check $(PYTHON_HERE) -m tools.translations check; \
	[ ! -f tests/exchange/judges/install.sh ] || sh tests/exchange/judges/install.sh </dev/null || :; \
	[ ! -f tests/ui/screen_reader.sh ] || sh tests/ui/screen_reader.sh </dev/null || :; \
	check $(PYTHON_HERE) -m pytest -n 2 $(PYTEST_ARGS); \
	exit $$failed

bench: ready-to-test
	@$(PYTHON_HERE) -m benchmarks $(ARGS)

play: export QT_QPA_PLATFORM := offscreen
play: ready-to-test
	@FORA_PLAY_MINUTES=$(MINUTES) $(PYTHON_HERE) -m pytest -s tests/ui/test_player.py -k long

judges: export QT_QPA_PLATFORM := offscreen
judges: ready-to-test
	@sh tests/exchange/judges/install.sh all </dev/null
	@failed=0; $(PYTHON_HERE) -m tests.exchange.judges $(ARGS) || failed=1; \
	$(PYTHON_HERE) -m tests.reports.judges || failed=1; exit $$failed

# atheris follows the branches of the reader; where it is not for this system, hypothesis does without.
fuzz: ready-to-test
	@$(PYTHON_HERE) -c "import atheris" 2>/dev/null || $(PYTHON_HERE) -m pip install --quiet --editable '.[fuzz]' || :
	@$(PYTHON_HERE) -m tests.fuzz.ics_in --minutes $(MINUTES)

screenshots: ready-to-test
	@$(MAKE) -s --no-print-directory $(TRANSLATIONS)
	@if command -v xvfb-run >/dev/null 2>&1 && [ ! -e .venv/.fora-lacking ]; \
	then xvfb-run -a $(PYTHON_HERE) -m tools.screenshots $(ARGS); \
	else QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m tools.screenshots $(ARGS); fi

translations: ready-to-test
	@$(PYTHON_HERE) -m tools.translations update

clean:
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis resources/i18n/fora_*.qm
	@find . -path ./.venv -prune -o -path ./.judges -prune -o -name __pycache__ -type d -exec rm -rf {} +
