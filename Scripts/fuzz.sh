#!/usr/bin/env bash
# Fuzzes each law of Tests/TestSupport/Laws for a given time (Linux, the toolchain's libFuzzer and AddressSanitizer).
#
#   Scripts/fuzz.sh SECONDS [LAW...]
#
# What was found to be interesting stays in .build-fuzz/corpus/LAW, where the next run begins. An input that breaks a law,
# crashes, or takes longer than ten seconds is written to .build-fuzz/found: it becomes a file of Tests/Fixtures/fuzz/LAW,
# where the tests read it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=$1
shift
laws=("$@")
[ ${#laws[@]} -gt 0 ] || laws=(composer decoder pipeline readers fixing emitter)

build=.build-fuzz
mkdir -p "$build/corpus" "$build/found"

# SwiftPM cannot link a program whose main function is libFuzzer's, so each module is compiled by hand.
compile() {
  local module=$1
  shift
  nice swiftc -module-name "$module" -swift-version 6 -O -whole-module-optimization -enable-testing -parse-as-library \
    -sanitize=fuzzer,address -I Sources/CYAML -I "$build" -enable-upcoming-feature ExistentialAny \
    -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility "$@"
}
compile_module() {
  local module=$1
  shift
  compile "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" -emit-object -o "$build/$module.o" "$@"
}
mapfile -t yaml < <(find Sources/YAML -name '*.swift')
mapfile -t model_stack < <(find Sources/ModelStack -name '*.swift')
compile_module YAML "${yaml[@]}"
compile_module ModelStack "${model_stack[@]}"
compile_module TestSupport Tests/TestSupport/JSONValue.swift Tests/TestSupport/Laws/*.swift
compile Fuzz -emit-executable -o "$build/fuzz" Fuzz/Fuzz.swift Tests/ModelStackTests/Law+Decoder.swift \
  "$build"/{YAML,ModelStack,TestSupport}.o

# The keys of models.yaml, and of the LiteLLM configs among the fixtures.
{
  cat Fuzz/yaml.dict
  grep -ohE '"[A-Za-z_][A-Za-z0-9_-]*"' schema/models.schema.json
  grep -rohE --include='*.yaml' '\b[a-z_]+:' Tests/Fixtures/litellm Tests/Fixtures/rules | sed 's/.*/"&"/'
} | sort --unique >"$build/words.dict"

for law in "${laws[@]}"; do
  mkdir -p "$build/seeds" "$build/corpus/$law"
  find Tests/Fixtures models.yaml -name '*.yaml' -size -9k | while read -r file; do
    cp "$file" "$build/seeds/${file//\//-}"
  done
  ln --force "$build/fuzz" "$build/$law"
  echo "fuzzing $law for $seconds seconds" >&2
  # Swift's own report of a crash would keep libFuzzer from writing what led to it.
  SWIFT_BACKTRACE=enable=no "$build/$law" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
    -dict="$build/words.dict" -artifact_prefix="$build/found/$law-" -print_final_stats=1 -close_fd_mask=0 \
    "$build/corpus/$law" "$build/seeds" 2>&1 | tail -n 40
done
