#!/usr/bin/env bash
# Installs the peers that Ebb is played against: a Python environment with the packages of interop/requirements.txt, and a Java
# run-time for Josev's EXI codec. Does nothing when both are there.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=${PEERS:-.peers}
wanted=$(cat interop/requirements.txt dev/peers.sh | sha256sum | cut -d' ' -f1)

packages=()
command -v java >/dev/null || packages+=(default-jre-headless)
command -v ip >/dev/null || packages+=(iproute2)
command -v unshare >/dev/null || packages+=(util-linux)
python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || packages+=(python3 python3-venv)
if [ ${#packages[@]} -gt 0 ]; then
    echo "installing ${packages[*]}"
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${packages[@]}" >/dev/null
fi

[ "$(cat "$peers/requirements.sha256" 2>/dev/null)" = "$wanted" ] && exit 0
echo "installing the Python peers into $peers"
rm -rf "$peers"
python3 -m venv "$peers"
"$peers/bin/pip" install --quiet --disable-pip-version-check --requirement interop/requirements.txt
# It asks for an older environs than Josev, and works with that one.
"$peers/bin/pip" install --quiet --disable-pip-version-check --no-deps pyslac==0.8.3
echo "$wanted" > "$peers/requirements.sha256"
