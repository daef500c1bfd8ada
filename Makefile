# What a person types. `make generate` and `make test` install what they need.

# The tests' Python tools come first: PyYAML, kubectl and pytest of known versions.
export PATH := $(CURDIR)/.venvs/tools/bin:$(PATH)

.PHONY: generate build test test-swift test-integration bench venvs packages clean

generate: build ## Write the manifests of models.yaml into generated/.
	.build/debug/gen

build: packages
	swift build

test: test-swift test-integration ## Run all tests.

test-swift: packages venvs ## Unit, golden and command-line tests; under a minute after the build.
	swift build --build-tests
	swift test --skip-build --disable-xctest

test-integration: venvs ## What the real consumers read: LiteLLM, Helm, kubectl, Node.
	.build/debug/gen check
	cd Tests/Integration && pytest

bench: packages ## Time the static release binary against floors and peers; results go to docs/benchmarks.md.
	swift build -c release --product gen -Xswiftc -static-executable --scratch-path .build-release
	python3 -m venv .venvs/bench
	.venvs/bench/bin/pip install --quiet --disable-pip-version-check --requirement Benchmarks/requirements.txt
	.venvs/bench/bin/python Benchmarks/bench.py .build-release/release/gen

venvs:
	Scripts/install-packages.sh test
	Scripts/make-venvs.sh

packages:
	Scripts/install-packages.sh

clean:
	rm -rf .build .venvs
