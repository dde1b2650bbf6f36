#!/usr/bin/env bash
# Builds the fuzzer (libFuzzer with address sanitizer) and runs each target, or those that are named, for a number of seconds.
# usage: dev/fuzz.sh SECONDS [TARGET…]
# Prints coverage, executions and findings. Inputs that broke something are left in .build/fuzz/; curated ones belong into
# Fuzz/Corpus, which `make test` replays.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:?usage: dev/fuzz.sh SECONDS [TARGET…]}
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(exi v2gtp sdp slac secc evcc websocket json rpc)
out=.build/fuzz
mkdir -p "$out/modules"

flags=(-O -g -wmo -parse-as-library -swift-version 6 -package-name ebb -sanitize=fuzzer,address
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility -I "$out/modules"
    -I Sources/CZlib -I "$out/CSimdjson")
# What SwiftPM would make for a C target.
mkdir -p "$out/CSimdjson"
printf 'module CSimdjson { header "%s" export * }\n' "$PWD/Sources/CSimdjson/include/CSimdjson.h" > "$out/CSimdjson/module.modulemap"
# SwiftPM links no program without a main of its own, so the few rooms that are fuzzed are compiled here.
module() {
    local name=$1 folder=$2 sources
    mapfile -t sources < <(find "$folder" -name '*.swift' | sort)
    local object=$out/modules/$name.o
    if [ -z "$changed" ] && [ -e "$object" ] && [ -z "$(find "$folder" -name '*.swift' -newer "$object" -print -quit)" ]; then return; fi
    changed=yes
    echo "compiling $name"
    swiftc "${flags[@]}" -module-name "$name" -emit-module -emit-module-path "$out/modules/$name.swiftmodule" \
        -emit-object -o "$object" "${sources[@]}"
}
changed=
if [ Sources/CSimdjson/CSimdjson.cpp -nt "$out/modules/CSimdjson.o" ]; then
    changed=yes
    clang++ -c -O2 -g -std=c++17 -fsanitize=address,fuzzer-no-link -I Sources/CSimdjson/include -o "$out/modules/CSimdjson.o" \
        Sources/CSimdjson/CSimdjson.cpp
fi
for room in Quantities JSON WebSocket OCPPMessages OCPP EXI ISO15118Messages ISO15118 SLAC; do module "$room" "Sources/$room"; done
module FuzzTargets Fuzz/Targets
if [ -n "$changed" ] || [ Fuzz/Main/Fuzzer.swift -nt "$out/fuzzer" ]; then
    swiftc "${flags[@]}" -module-name Fuzzer -o "$out/fuzzer" Fuzz/Main/Fuzzer.swift "$out"/modules/*.o -lsimdjson -lz -lstdc++ 2>&1 |
        { grep -v "Cannot export local symbol '__asan" || true; }
fi

# A trap is to end the process, not to be explained for a minute.
export SWIFT_BACKTRACE=enable=no
status=0
for target in "${targets[@]}"; do
    echo "== $target, $seconds s"
    seeds=$out/seeds/$target
    mkdir -p "$out/corpus/$target" "$seeds" "Fuzz/Corpus/$target"
    case $target in exi | json) python3 Fuzz/seeds.py "$target" "$seeds" ;; esac
    # A session's input is a list of acts, of which few do much.
    case $target in exi | v2gtp | json) longest=4096 ;; *) longest=320 ;; esac
    # To look for leaks, libFuzzer would run most inputs twice; weighing inputs by rare features takes most of a session's time.
    FUZZ_TARGET=$target "$out/fuzzer" "$out/corpus/$target" "Fuzz/Corpus/$target" "$seeds" -max_total_time="$seconds" \
        -max_len="$longest" -timeout=10 -rss_limit_mb=2048 -detect_leaks=0 -entropic=0 -print_funcs=0 \
        -artifact_prefix="$out/$target-" 2>"$out/$target.log" || { echo "$target broke: see $out/$target-* and $out/$target.log"; status=1; }
    grep -aE 'DONE|Done|Fatal error|Swift runtime failure' "$out/$target.log" | head -4
done
exit $status
