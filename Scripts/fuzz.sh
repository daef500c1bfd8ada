#!/usr/bin/env bash
# Tries to break each law of Tests/TestSupport/Laws for a given time: the toolchain's libFuzzer with AddressSanitizer, on
# Linux. It begins with the fixtures, and with what former runs found to be interesting in .build-fuzz/corpus/LAW.
#
#   Scripts/fuzz.sh SECONDS [LAW...]
#
# An input that breaks a law, crashes, or takes longer than 30 seconds is written to .build-fuzz/found, and the run fails.
# It becomes a file of Tests/Fixtures/fuzz/LAW, where the tests read it from then on.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=$1
shift
laws=("$@")
[ ${#laws[@]} -gt 0 ] || laws=(composer decoder pipeline readers fixing emitter written secrets growth)
build=.build-fuzz
mkdir -p "$build"/{corpus,found,seeds}

# SwiftPM cannot link a program whose main function is libFuzzer's, so each module is compiled by hand.
compile() {
  echo "compiling $1" >&2
  swiftc -module-name "$1" -swift-version 6 -O -whole-module-optimization -enable-testing -parse-as-library \
    -sanitize=fuzzer,address -I Sources/CYAML -I "$build" -enable-upcoming-feature ExistentialAny \
    -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility "${@:2}"
}
compile_module() {
  compile "$1" -emit-module -emit-module-path "$build/$1.swiftmodule" -emit-object -o "$build/$1.o" "${@:2}"
}
mapfile -t yaml < <(find Sources/YAML -name '*.swift')
mapfile -t model_stack < <(find Sources/ModelStack -name '*.swift')
compile_module YAML "${yaml[@]}"
compile_module ModelStack "${model_stack[@]}"
compile_module TestSupport Tests/TestSupport/JSONValue.swift Tests/TestSupport/Laws/*.swift
# The linker of Debian has a word to say of each of the sanitizer's symbols.
compile Fuzz -emit-executable -o "$build/fuzz" Fuzz/Fuzz.swift Tests/ModelStackTests/Law+Decoder.swift \
  "$build"/{YAML,ModelStack,TestSupport}.o 2> >(grep -v 'Cannot export local symbol' >&2)

# Fixtures that repeat a text by aliases a hundred thousand times take the fuzzer's time without showing it anything.
find Tests/Fixtures models.yaml -name '*.yaml' -size -9k ! -path '*/configmap-size/*' | while read -r file; do
  cp "$file" "$build/seeds/${file//\//-}"
done
# What YAML is made of, the keys of models.yaml, and those of the LiteLLM configs among the fixtures.
{
  cat Fuzz/yaml.dict
  grep -ohE '"[A-Za-z_][A-Za-z0-9_-]*"' schema/models.schema.json
  grep -rohE --include='*.yaml' '\b[a-z_]+:' Tests/Fixtures/litellm Tests/Fixtures/rules | sed 's/.*/"&"/'
} | sort --unique >"$build/words.dict"

# Swift's own report of a crash would keep libFuzzer from writing what led to it; its constants look like leaks.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
status=0
for law in "${laws[@]}"; do
  mkdir -p "$build/corpus/$law"
  ln --force "$build/fuzz" "$build/$law"
  echo "fuzzing $law for $seconds seconds" >&2
  "$build/$law" -max_total_time="$seconds" -max_len=8192 -timeout=30 -rss_limit_mb=2048 -print_final_stats=1 \
    -dict="$build/words.dict" -artifact_prefix="$build/found/$law-" "$build/corpus/$law" "$build/seeds" \
    >"$build/$law.log" 2>&1 || status=1
  grep -E 'Fatal error|SUMMARY|Test unit|^#.*(DONE|INITED)|stat::' "$build/$law.log" >&2 || true
done
exit $status
