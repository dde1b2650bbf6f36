#!/usr/bin/env bash
# Generates once more and fails when the committed code differs from what the schemas give.
set -euo pipefail
cd "$(dirname "$0")/.."
dev/generate.sh
if [ -n "$(git status --porcelain -- ':(glob)Sources/*/Generated/**')" ]; then
    git status --short -- ':(glob)Sources/*/Generated/**'
    echo "the generated code is not what the schemas give: run 'make generate' and commit the result" >&2
    exit 1
fi
echo "generated code is current"
