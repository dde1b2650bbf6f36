#!/usr/bin/env python3
"""Writes what is known to be well formed into a directory, as inputs of a target: the golden EXI vectors for `exi`, a small and a large
sample of each of OCPP's messages for `json`. The first byte of an input chooses what reads the rest.

usage: seeds.py exi|json DIRECTORY
"""
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VECTORS = ROOT / "Tests/ISO15118MessagesTests/Vectors/iso15118-20-exi.jsonl"
#: In the order of `EXIRoundTrip.schemas`; fragments follow documents.
SCHEMAS = ["urn:iso:15118:2:2010:AppProtocol", "urn:iso:std:iso:15118:-20:CommonMessages", "urn:iso:std:iso:15118:-20:AC",
           "urn:iso:std:iso:15118:-20:DC", "urn:iso:std:iso:15118:-20:ACDP", "urn:iso:std:iso:15118:-20:WPT",
           "http://www.w3.org/2000/09/xmldsig#"]
SAMPLES = ROOT / "Tests/OCPPMessagesTests/Generated/Samples.swift"
ACTIONS = ROOT / "Sources/OCPPMessages/Generated/Action.swift"


def exi(directory: Path) -> None:
    for line in VECTORS.read_text().splitlines():
        vector = json.loads(line)
        if vector["namespace"] in SCHEMAS:
            schema = SCHEMAS.index(vector["namespace"]) + (len(SCHEMAS) if vector.get("fragment") else 0)
            (directory / vector["name"]).write_bytes(bytes([schema]) + bytes.fromhex(vector["exi"]))


def ocpp(directory: Path) -> None:
    actions = re.findall(r'^    case \w+ = "(\w+)"$', ACTIONS.read_text(), re.MULTILINE)
    for line in SAMPLES.read_text().splitlines():
        name, *texts = line.strip().split("\t")
        action = name.removesuffix("Request").removesuffix("Response")
        if action in actions:
            choice = actions.index(action) + (len(actions) if name.endswith("Response") else 0)
            for size, text in zip(("small", "large"), texts):
                (directory / f"{name}-{size}").write_bytes(bytes([choice]) + text.encode())


{"exi": exi, "json": ocpp}[sys.argv[1]](Path(sys.argv[2]))
