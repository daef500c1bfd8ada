# What a person types. `make generate` and `make test` install what they need.

# The tests' Python tools come first: PyYAML, kubectl and pytest of known versions.
export PATH := $(CURDIR)/.venvs/tools/bin:$(PATH)

# Where nobody waits for a rebuild, a warning of the compiler is an error; a newer compiler may know new ones.
strict := $(if $(CI),-Xswiftc -warnings-as-errors)

.PHONY: generate build release deb record new-rule test test-full lint format test-swift test-integration test-release fuzz bench venvs packages clean

generate: build ## Write the manifests of models.yaml into generated/.
	.build/debug/gen

build: packages
	swift build

release: ## One executable with completions, manual pages and checksums, into dist/; static on Linux.
	Scripts/install-packages.sh release
	Scripts/build-release.sh

deb: release ## The same as a Debian package, dist/gen_VERSION_ARCHITECTURE.deb.
	Scripts/build-deb.sh

record: packages venvs ## Write the manual, the schemas, generated/ and the tests' expected outputs again; review the diff.
	swift build --build-tests
	Scripts/record.sh

KIND ?= stack
new-rule: ## Begin a rule: make new-rule NAME=unknown-thing [KIND=stack|litellm|ollama|fallback].
	Scripts/new-rule.py "$(NAME)" $(KIND)

test: lint test-swift test-integration ## Run all tests but those that take minutes to build what they test.

test-full: test ## Run all tests, on what is released too, from clones of the commit, and in n8n's own sandbox.
	Scripts/install-packages.sh npm
	cd Tests/Integration && pytest -m long

lint: ## The layout of the sources, by the formatter of the toolchain; `make format` mends it.
	swift format lint --strict --recursive Sources Tests Fuzz Package.swift

format:
	swift format --in-place --recursive Sources Tests Fuzz Package.swift

test-swift: packages venvs ## Unit, golden and command-line tests; under a minute after the build.
	swift build --build-tests $(strict)
	swift test --skip-build --disable-xctest

test-integration: venvs ## What the real consumers read: LiteLLM, Helm, kubectl, Node.
	.build/debug/gen check
	cd Tests/Integration && pytest

FUZZ_SECONDS ?= 60
fuzz: packages ## Try to break each law of Tests/TestSupport/Laws for FUZZ_SECONDS (Linux).
	Scripts/fuzz.sh $(FUZZ_SECONDS)

bench: packages ## Time the static release binary against floors and peers; results go to docs/benchmarks.md.
	swift build -c release --product gen -Xswiftc -static-executable --scratch-path .build-release
	python3 -m venv .venvs/bench
	.venvs/bench/bin/pip install --quiet --disable-pip-version-check --requirement Benchmarks/requirements.txt
	.venvs/bench/bin/python Benchmarks/bench.py .build-release/release/gen

test-release: venvs ## What is released, from two clones of the commit.
	cd Tests/Integration && pytest -m long release

venvs:
	Scripts/install-packages.sh test
	Scripts/make-venvs.sh

packages:
	Scripts/install-packages.sh

clean:
	rm -rf .build .build-release .build-fuzz .venvs dist
