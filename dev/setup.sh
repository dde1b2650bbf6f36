#!/usr/bin/env bash
# Installs the Debian packages that the build needs and that are not there yet.
set -euo pipefail
packages=(libssl-dev libsqlite3-dev zlib1g-dev libsimdjson-dev libmicrohttpd-dev libcurl4-openssl-dev pkg-config openssl)
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
echo "installing ${missing[*]}"
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
