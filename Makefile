# Everything that a person or a script does with this repository. 'make up' and 'make test' need only a Swift toolchain:
# the rest is installed on the way.
SWIFT ?= swift
# A runaway type check must not take the machine with it.
LIMIT = ulimit -v 16000000 2>/dev/null;
export PEERS ?= $(CURDIR)/.peers

.PHONY: up build test embedded bench fuzz interop generate check-generated lint format setup peers clean

up: build
	.build/release/ebb up

build: setup
	$(LIMIT) $(SWIFT) build -c release --static-swift-stdlib --product ebb

test: setup
	$(LIMIT) $(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	dev/c-session.sh

embedded:
	dev/embedded.sh

bench: setup
	dev/bench.sh

# make fuzz SECONDS=600 gives every target ten minutes.
fuzz: setup
	dev/fuzz.sh $(or $(SECONDS),60)

interop: build peers
	$(PEERS)/bin/python interop/run.py

generate: setup peers
	dev/generate.sh

check-generated: setup peers
	dev/check-generated.sh

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Fuzz

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Fuzz

setup:
	@dev/setup.sh

peers: setup
	@dev/peers.sh

clean:
	rm -rf .build
