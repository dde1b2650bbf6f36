#!/usr/bin/env bash
# Writes the generated rooms from the schemas in the Python peers' packages.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=${PEERS:-.peers}
packages=$(echo "$peers"/lib/python3*/site-packages)
iso15118=$packages/iso15118/shared/schemas
ocpp=$packages/ocpp/v21/schemas
for schemas in "$iso15118" "$ocpp"; do
    [ -d "$schemas" ] || { echo "no schemas in $schemas: run 'make peers' first" >&2; exit 1; }
done

swift build --product SchemaCompiler
compiler=$(swift build --show-bin-path)/SchemaCompiler
# Nothing of an earlier schema may stay behind.
rm -rf Sources/ISO15118Messages/Generated Sources/ISO15118JSON/Generated
"$compiler" iso15118 "$iso15118" Sources
rm -rf Sources/OCPPMessages/Generated
"$compiler" ocpp "$ocpp" Sources
swift format --in-place --recursive Sources/OCPPMessages/Generated
