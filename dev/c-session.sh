#!/usr/bin/env bash
# Compiles the examples in C as a maker would, against the built library, and runs them.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --product EbbC
library=$(swift build --show-bin-path)
for example in c-session c-plug-and-charge; do
    # libcrypto is for the keys of the second one.
    "${CC:-cc}" -std=c11 -Wall -Wextra -Werror -I Sources/CEbb/include examples/$example/*.c \
        -L "$library" -lEbbC -Wl,-rpath,"$library" -lcrypto -lm -o "$library/$example"
    "$library/$example"
done
