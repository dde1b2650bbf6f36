#!/usr/bin/env python3
"""Plays Ebb against peers it did not write, one cell at a time, and prints what passed.

usage: run.py [--ebb .build/release/ebb] [--out .build/interop] [--only PART] [--peers]
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

from stage import PeerTooSlow, Stage, enter_namespace

CELL_LIMIT_SECONDS = 180


@dataclass
class Cell:
    """`slug` names its directory of logs; `play` returns the line that the table shows."""

    slug: str
    title: str
    play: Callable[[Stage], Awaitable[str]]


def ebb_cells() -> list[Cell]:
    import cells
    import faults
    import restart

    return [
        Cell("josev-ev-dc", "Josev's car, DC_BPT, at ebb station", partial(cells.josev_car, service="DC_BPT")),
        Cell("josev-ev-ac", "Josev's car, AC_BPT, at ebb station", partial(cells.josev_car, service="AC_BPT")),
        Cell("josev-station-dc", "ebb ev, DC_BPT, at Josev's station", partial(cells.josev_station, service="DC_BPT")),
        Cell("josev-station-ac", "ebb ev, AC_BPT, at Josev's station", partial(cells.josev_station, service="AC_BPT")),
        Cell("pypi-station", "PyPI station at ebb serve, dispatched", cells.pypi_station),
        Cell("pypi-csms", "ebb station under the PyPI central system", cells.pypi_central_system),
        Cell("faults-csms", "bad frames at ebb serve", faults.central_system),
        Cell("faults-station", "bad messages at ebb station", faults.station),
        Cell("faults-command", "bad arguments, ports and files", faults.command_line),
        Cell("restart", "ebb serve killed and started again", restart.kill_and_restart),
    ]


def peer_cells() -> list[Cell]:
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
            async with asyncio.timeout(CELL_LIMIT_SECONDS), Stage(directory, ebb) as stage:
                return True, await cell.play(stage) + excuse
        except PeerTooSlow as slow:
            if attempt == 2:
                return False, str(slow)
            excuse = f" (second run; in the first {slow})"
        except (AssertionError, TimeoutError, ConnectionError, OSError) as failure:
            return False, str(failure) or f"not over after {CELL_LIMIT_SECONDS} s"
        except Exception as failure:  # a fault of the cell is a failed cell, and the others still play
            logging.getLogger("interop").exception(cell.slug)
            return False, f"{type(failure).__name__}: {failure}"
    raise AssertionError("unreachable")


async def play_all(cells: list[Cell], out: Path, ebb: Path) -> int:
    failures = 0
    width = max(len(cell.title) for cell in cells)
    for cell in cells:
        began = time.monotonic()
        passed, line = await play(cell, out, ebb)
        failures += not passed
        print(f"{cell.title:{width}}  {'pass' if passed else 'FAIL'}  {time.monotonic() - began:5.1f} s  {' '.join(line.split())[:400]}", flush=True)
        if not passed:
            print(f"{'':{width}}  logs: {out / cell.slug}", flush=True)
    print(f"{len(cells) - failures} passed, {failures} failed")
    return 1 if failures else 0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--ebb", type=Path, default=Path(".build/release/ebb"))
    options.add_argument("--out", type=Path, default=Path(".build/interop"))
    options.add_argument("--only", default="", help="only the cells whose name contains this")
    options.add_argument("--peers", action="store_true", help="the peers against each other, without Ebb")
    arguments = options.parse_args()
    if not arguments.peers and not arguments.ebb.is_file():
        print(f"interop: {arguments.ebb} is missing: build it with `swift build -c release`, or name another with --ebb", file=sys.stderr)
        return 1
    enter_namespace()
    arguments.out.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=arguments.out / "peers.log", level=logging.INFO)
    cells = [cell for cell in (peer_cells() if arguments.peers else ebb_cells()) if arguments.only in cell.slug]
    if not cells:
        print(f"interop: no cell's name contains {arguments.only!r}", file=sys.stderr)
        return 2
    return asyncio.run(play_all(cells, arguments.out.resolve(), arguments.ebb.resolve()))


if __name__ == "__main__":
    sys.exit(main())
