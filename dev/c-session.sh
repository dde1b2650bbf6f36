#!/usr/bin/env bash
# Compiles the example in C as a maker would, against the built library, and runs it.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --product EbbC
library=$(swift build --show-bin-path)
"${CC:-cc}" -std=c11 -Wall -Wextra -Werror -I Sources/CEbb/include examples/c-session/main.c \
    -L "$library" -lEbbC -Wl,-rpath,"$library" -lm -o "$library/c-session"
"$library/c-session"
