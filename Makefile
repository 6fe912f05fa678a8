# What can be done here; a bare `make` lists it.

.DEFAULT_GOAL := help
.PHONY: help run build install uninstall deb try-deb try-spreadsheets test soak fuzz check lint format docs bench evaluate login clean

SWIFT ?= swift
N ?= 100000
FILE ?= data/directives/*.jsonl
SECONDS ?= 300

# Where make install puts things.
export PREFIX ?= /usr/local
export SYSCONFDIR ?= /etc
export DESTDIR BINARY

# The arrows between modules are part of the build: importing what the manifest does not name is an error.
ARROWS = --explicit-target-dependency-import-check error
RELEASE = $(SWIFT) build -c release --static-swift-stdlib $(ARROWS)

BUILD_NEEDS = libncurses-dev libsqlite3-dev libxml2-dev libzip-dev libxlsxwriter-dev
TEST_NEEDS = $(BUILD_NEEDS) tmux openssh-server xauth strace procps faketime perl-base systemd \
  man-db groff-base rsync zsh fish unzip
DEB_NEEDS = dpkg-dev binutils gzip xz-utils

help: ## list what can be done
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

run: build ## build, and open a throw-away board on the sample assignments
	@.build/release/taskboard demo

build: ## build the program for use, as .build/release/taskboard
	@Scripts/need $(BUILD_NEEDS)
	$(RELEASE) --product taskboard

install: ## put the program, its units and pages in place, after make build (PREFIX=/usr/local DESTDIR=)
	@Scripts/install-files install

uninstall: ## take away what make install put in place
	@Scripts/install-files uninstall

deb: build ## make the Debian package, below .build/deb
	@Scripts/need $(DEB_NEEDS)
	@Scripts/make-deb

try-deb: deb ## install, use, upgrade, remove and purge the package in a fresh Debian
	@Scripts/need $(DEB_NEEDS) debootstrap lintian openssh-client
	@Scripts/try-deb

try-spreadsheets: build ## open every report with LibreOffice, and compare cell by cell with what it says
	@Scripts/need libreoffice-calc-nogui python3
	@Scripts/try-spreadsheets

test: ## run every test
	@Scripts/need $(TEST_NEEDS)
	$(SWIFT) test $(ARROWS)

soak: ## run every test, the long proofs in full length
	@Scripts/need $(TEST_NEEDS)
	TASKBOARD_SOAK=1 $(SWIFT) test $(ARROWS)

fuzz: ## throw random text at the readers of deadlines and directives (make fuzz SECONDS=300)
	Scripts/fuzz $(SECONDS)

check: lint test ## lint, then run every test

lint: ## check the style of all code
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Benchmarks Fuzz/Package.swift Fuzz/Sources/FuzzDeadlines Fuzz/Sources/FuzzDirectives Package.swift

format: ## format all code
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Benchmarks Fuzz/Package.swift Fuzz/Sources/FuzzDeadlines Fuzz/Sources/FuzzDirectives Package.swift

docs: ## write the files that are made from others: embedded data, key tables, schema, screens and their pictures
	@Scripts/need $(TEST_NEEDS)
	Scripts/embed-data
	TASKBOARD_RECORD=1 $(SWIFT) test $(ARROWS) --filter 'HouseTests|TUITests|SchemaPageTests|ManualTests|GalleryTests|ExchangeTests'

bench: build ## measure on a board of N assignments, beside a plain C program (make bench N=100000)
	@Scripts/need gcc libc6-dev git tig htop $(BUILD_NEEDS)
	$(RELEASE) --product Bench
	@mkdir -p .build/bench
	cc -O2 -o .build/bench/floor Benchmarks/floor.c -lsqlite3 -lncursesw -ltinfo
	cc -O2 -o .build/bench/import-floor Benchmarks/import-floor.c -lsqlite3
	.build/release/Bench make $(N) .build/bench/board-$(N).db
	Scripts/make-commits $(N) .build/bench/commits-$(N).git
	.build/release/Bench run .build/bench/board-$(N).db --taskboard .build/release/taskboard --floor .build/bench/floor \
	  --commits .build/bench/commits-$(N).git
	.build/release/Bench exchange .build/bench/board-$(N).db --taskboard .build/release/taskboard \
	  --floor .build/bench/floor --import-floor .build/bench/import-floor

evaluate: ## score the reader of directives on passages whose tasks are known (make evaluate FILE=…)
	@Scripts/need $(BUILD_NEEDS)
	$(SWIFT) build -c release $(ARROWS) --product Evaluate
	@.build/release/Evaluate data/agencies.json $(FILE) >.build/evaluate.md
	@cat .build/evaluate.md

login: ## measure how long a login takes with the summaries and without
	@Scripts/need $(TEST_NEEDS)
	TASKBOARD_MEASURE=1 $(SWIFT) test $(ARROWS) --filter LoginTimeTests

clean: ## remove what was built
	rm -rf .build Fuzz/.build
