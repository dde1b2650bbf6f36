#!/usr/bin/env bash
# Builds the rooms that a charge controller needs as Embedded Swift for this machine, into libebb.a, which needs no library of
# Swift's; links the examples in C with it, runs them, and prints the bytes that each takes. A room is built anew only when its
# sources, or those below it, changed.
#
# usage: dev/embedded.sh [-Osize | -Onone]      -Onone checks the subset in half the time; its sizes mean nothing
set -euo pipefail
cd "$(dirname "$0")/.."
ulimit -v 16000000 2>/dev/null || true
optimization=${1:--Osize}
output=.build/embedded$optimization
flags=(-enable-experimental-feature Embedded -wmo "$optimization" -parse-as-library -swift-version 6 -package-name ebb
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility
    -Xfrontend -function-sections -I "$output" -I Sources/CEbb/include)
mkdir -p "$output"
# The tables behind Unicode's comparisons; all that is taken of Swift's own libraries.
swift=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
unicode=$swift/lib/swift/embedded/$(uname -m)-unknown-linux-gnu/libswiftUnicodeDataTables.a

below=$(swiftc --version 2>&1)
objects=()
printf '%-18s %10s %10s %10s\n' room text data seconds
for room in Quantities SLAC EXI ISO15118Messages ISO15118 CInterface; do
    mapfile -t sources < <(find "Sources/$room" -name '*.swift' | LC_ALL=C sort)
    inputs=("${sources[@]}")
    [ "$room" != CInterface ] || inputs+=(Sources/CEbb/include/*)
    # The rooms are listed from below, so each one's stamp covers those that it may import.
    below=$(echo "$below ${flags[*]}" | cat - "${inputs[@]}" | sha256sum)
    seconds=-
    if [ "$(cat "$output/$room.stamp" 2>/dev/null)" != "$below" ]; then
        start=$(date +%s)
        swiftc "${flags[@]}" -module-name "$room" -emit-module-path "$output/$room.swiftmodule" "${sources[@]}" \
            -c -o "$output/$room.o"
        seconds=$(($(date +%s) - start))
        echo "$below" > "$output/$room.stamp"
    fi
    size "$output/$room.o" | awk -v room="$room" -v s="$seconds" 'NR == 2 { printf "%-18s %10d %10d %10s\n", room, $1, $2, s }'
    objects+=("$output/$room.o")
done

library=$output/libebb.a
cp "$unicode" "$library"
ar r "$library" "${objects[@]}"
for example in c-session c-plug-and-charge; do
    # libcrypto is for the keys of the second one.
    cc -std=c11 -Os -I Sources/CEbb/include examples/$example/*.c "$library" -lcrypto -lm -Wl,--gc-sections \
        -o "$output/$example"
    size "$output/$example" | awk -v name="$example" 'NR == 2 { printf "%-18s %10d %10d\n", name, $1, $2 }'
    "$output/$example" | tail -1
done
