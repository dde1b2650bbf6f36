#!/usr/bin/env python3
"""Writes the golden EXI vectors into a directory as inputs of the target `exi`: a byte for the schema, then the stream.

usage: seeds.py DIRECTORY
"""
import json
import sys
from pathlib import Path

VECTORS = Path(__file__).resolve().parent.parent / "Tests/ISO15118MessagesTests/Vectors/iso15118-20-exi.jsonl"
#: In the order of `EXIRoundTrip.schemas`; fragments follow documents.
SCHEMAS = ["urn:iso:15118:2:2010:AppProtocol", "urn:iso:std:iso:15118:-20:CommonMessages", "urn:iso:std:iso:15118:-20:AC",
           "urn:iso:std:iso:15118:-20:DC", "urn:iso:std:iso:15118:-20:ACDP", "urn:iso:std:iso:15118:-20:WPT",
           "http://www.w3.org/2000/09/xmldsig#"]

directory = Path(sys.argv[1])
for line in VECTORS.read_text().splitlines():
    vector = json.loads(line)
    if vector["namespace"] in SCHEMAS:
        schema = SCHEMAS.index(vector["namespace"]) + (len(SCHEMAS) if vector.get("fragment") else 0)
        (directory / vector["name"]).write_bytes(bytes([schema]) + bytes.fromhex(vector["exi"]))
