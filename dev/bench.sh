#!/usr/bin/env bash
# Every benchmark, each with its reference beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
# central-bench measures the program as it is shipped.
swift build -c release --static-swift-stdlib --product ebb
swift build -c release --package-path Benchmarks
for program in exi-bench ocpp-bench websocket-bench allocation-bench central-bench session-bench loop-bench; do
    echo "== $program"
    "Benchmarks/.build/release/$program"
done
