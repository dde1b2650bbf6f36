#!/usr/bin/env python3
"""Plays Ebb against peers it did not write, one cell at a time, and prints what passed.

usage: run.py [--ebb .build/release/ebb] [--out .build/interop] [--only PART] [--kills N] [--peers]
With --peers it plays the peers against each other instead, which needs no Ebb and shows that the cells' own tools are right.
Exit status: 0 all passed, 1 something failed, 2 usage.
"""
import argparse
import asyncio
import logging
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Awaitable, Callable

import actions
import cells
import contracts
import exi_differential
import faults
import keeping
import kills
import matrix
import mutations
import powerline
import restart
import security
import service
from stage import PeerTooSlow, Stage, enter_namespace

CELL_LIMIT_SECONDS = 180
KILLS = 200


@dataclass
class Cell:
    """`slug` names its directory of logs; `play` returns the line that the table shows."""

    slug: str
    title: str
    play: Callable[[Stage], Awaitable[str]]
    #: Where it stands in the table of Josev's cells.
    combination: matrix.Combination | None = None
    limit_seconds: int = CELL_LIMIT_SECONDS


def ebb_cells(peers: matrix.Peers, killing: int = KILLS) -> list[Cell]:
    return [Cell(combination.slug, combination.title, partial(matrix.play, peers=peers, combination=combination), combination)
            for combination in matrix.combinations()] + [
        Cell("pypi-station", "PyPI station at ebb serve, dispatched", cells.pypi_station),
        Cell("pypi-actions", "every action between a station of schemas and ebb serve", actions.every_action),
        Cell("pypi-csms", "ebb station under the PyPI central system", cells.pypi_central_system),
        Cell("faults-csms", "bad frames at ebb serve", faults.central_system),
        Cell("faults-station", "bad messages at ebb station", faults.station),
        Cell("faults-command", "bad arguments, ports and files", faults.command_line),
        Cell("mutations-csms", "broken calls at ebb serve", partial(mutations.central_system, count=5_000)),
        Cell("mutations-station", "broken calls at ebb station", partial(mutations.station, count=5_000)),
        Cell("slac-ebb", "ebb ev at ebb station over a power line", powerline.ebb_with_itself),
        Cell("slac-nearest", "one car, two stations on one power line", powerline.nearest_station),
        Cell("slac-pyslac-station", "ebb ev matched by pyslac's EVSE", powerline.pyslac_station),
        Cell("slac-pyslac-car", "a car in pyslac's messages at ebb station", powerline.pyslac_car),
        Cell("exi-messages", "random messages in another EXI codec", partial(exi_differential.play, count=9_100, fragments=False)),
        Cell("exi-fragments", "random fragments in another EXI codec", partial(exi_differential.play, count=1_000, fragments=True)),
        Cell("commands", "ebb ev at ebb station, told by lines and restarted", keeping.commands),
        Cell("service", "firmware, logs and more from afar", service.from_afar),
        Cell("security-serve", "PyPI stations at ebb serve by security profiles 1 to 3", security.serve),
        Cell("security-password", "a station's password changed by ebb serve", security.new_password),
        Cell("security-upgrade", "ebb station from a password to certificates", security.upgrade),
        Cell("contracts", "Plug & Charge through OCPP, certificates and roots included", contracts.through_ocpp),
        Cell("contracts-ocsp", "certificates' status from OpenSSL's responder", contracts.by_responders),
        Cell("restart", "ebb serve killed and started again", restart.kill_and_restart),
        Cell("kills", "ebb serve and ebb station killed at random", partial(kills.survive, count=killing), limit_seconds=120 + 2 * killing),
    ]


def peer_cells(_: matrix.Peers) -> list[Cell]:
    import peers

    return [
        Cell("peers-wire", "what the OCPP transcript must notice", peers.wire_notices),
        Cell("peers-ocpp", "PyPI station at the PyPI central system", peers.ocpp_with_itself),
        Cell("peers-attacks", "attacks on the PyPI central system", peers.attacks_on_websockets),
        Cell("peers-josev-dc", "Josev's car at Josev's station, DC_BPT", partial(peers.josev_with_itself, service="DC_BPT")),
        Cell("peers-josev-ac", "Josev's car at Josev's station, AC_BPT", partial(peers.josev_with_itself, service="AC_BPT")),
    ]


async def play(cell: Cell, out: Path, ebb: Path) -> tuple[bool, str]:
    """Plays one cell, a second time if the peer was too slow the first time."""
    excuse = ""
    for attempt in (1, 2):
        directory = out / (cell.slug if attempt == 1 else f"{cell.slug}-again")
        try:
            async with asyncio.timeout(cell.limit_seconds), Stage(directory, ebb) as stage:
                return True, await cell.play(stage) + excuse
        except PeerTooSlow as slow:
            if attempt == 2:
                return False, str(slow)
            excuse = f" (second run; in the first {slow})"
        except (AssertionError, TimeoutError, ConnectionError, OSError) as failure:
            return False, str(failure) or f"not over after {cell.limit_seconds} s"
        except Exception as failure:  # a fault of the cell is a failed cell, and the others still play
            logging.getLogger("interop").exception(cell.slug)
            return False, f"{type(failure).__name__}: {failure}"
    raise AssertionError("unreachable")


async def play_all(chosen: Callable[[matrix.Peers], list[Cell]], only: str, out: Path, ebb: Path) -> int:
    peers = matrix.Peers(out / "peers", ebb)
    played = [cell for cell in chosen(peers) if only in cell.slug]
    if not played:
        print(f"interop: no cell's name contains {only!r}", file=sys.stderr)
        return 2
    failures = 0
    results: dict[matrix.Combination, bool | None] = {}
    width = max(len(cell.title) for cell in played)
    for cell in played:
        if not cell.combination:
            # A warm station of Josev's would hold the port of SDP.
            await peers.stop()
        began = time.monotonic()
        passed, line = await play(cell, out, ebb)
        failures += not passed
        if cell.combination:
            results[cell.combination] = passed
        print(f"{cell.title:{width}}  {'pass' if passed else 'FAIL'}  {time.monotonic() - began:5.1f} s  {' '.join(line.split())[:400]}", flush=True)
        if not passed:
            print(f"{'':{width}}  logs: {out / cell.slug}", flush=True)
    await peers.stop()
    if results:
        print("\n".join(["", *matrix.table(results), ""]))
    print(f"{len(played) - failures} passed, {failures} failed")
    return 1 if failures else 0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--ebb", type=Path, default=Path(".build/release/ebb"))
    options.add_argument("--out", type=Path, default=Path(".build/interop"))
    options.add_argument("--only", default="", help="only the cells whose name contains this")
    options.add_argument("--kills", type=int, default=KILLS, help="how often the cell `kills` kills")
    options.add_argument("--peers", action="store_true", help="the peers against each other, without Ebb")
    arguments = options.parse_args()
    if not arguments.peers and not arguments.ebb.is_file():
        print(f"interop: {arguments.ebb} is missing: build it with `swift build -c release`, or name another with --ebb", file=sys.stderr)
        return 1
    enter_namespace()
    arguments.out.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=arguments.out / "peers.log", level=logging.INFO)
    chosen = peer_cells if arguments.peers else partial(ebb_cells, killing=arguments.kills)
    return asyncio.run(play_all(chosen, arguments.only, arguments.out.resolve(), arguments.ebb.resolve()))


if __name__ == "__main__":
    sys.exit(main())
