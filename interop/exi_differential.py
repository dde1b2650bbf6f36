#!/usr/bin/env python3
"""Compares Ebb's EXI codec with an independent one (EXIficient, in Josev's EXICodec.jar) on random valid messages.

usage: exi_differential.py [--ebb .build/release/ebb] [--count 2000] [--seed 1] [--namespace NS ...]

Messages are made from the XSDs themselves: every optional part now and then, arrays up to their maxima, values at the
ends of their ranges. Each must give identical bytes from both codecs, and decode back to itself in Ebb. Runs in the
Python environment of the peers, which holds the schemas and the codec; prints the differences, exit status 0 or 1.
"""
import argparse
import base64
import collections
import json
import logging
import os
import random
import subprocess
import sys
import xml.etree.ElementTree as xml

import iso15118

XS = "{http://www.w3.org/2001/XMLSchema}"
DIRECTORY = os.path.join(os.path.dirname(iso15118.__file__), "shared")
SCHEMAS = os.path.join(DIRECTORY, "schemas")
NAMESPACES = {
    "sap": ("urn:iso:15118:2:2010:AppProtocol", "V2G_CI_AppProtocol.xsd"),
    "common": ("urn:iso:std:iso:15118:-20:CommonMessages", "iso15118_20/V2G_CI_CommonMessages.xsd"),
    "ac": ("urn:iso:std:iso:15118:-20:AC", "iso15118_20/V2G_CI_AC.xsd"),
    "dc": ("urn:iso:std:iso:15118:-20:DC", "iso15118_20/V2G_CI_DC.xsd"),
    "wpt": ("urn:iso:std:iso:15118:-20:WPT", "iso15118_20/V2G_CI_WPT.xsd"),
    "acdp": ("urn:iso:std:iso:15118:-20:ACDP", "iso15118_20/V2G_CI_ACDP.xsd"),
}
SHARED = ["iso15118_20/V2G_CI_CommonTypes.xsd", "xmldsig-core-schema.xsd"]
INTEGERS = {
    "byte": (-128, 127), "unsignedByte": (0, 255), "short": (-(2**15), 2**15 - 1), "unsignedShort": (0, 2**16 - 1),
    "int": (-(2**31), 2**31 - 1), "unsignedInt": (0, 2**32 - 1), "unsignedLong": (0, 2**63 - 1),
    "integer": (-(2**62), 2**62),
}


class Schemas:
    """All declarations by (namespace, name)."""

    def __init__(self):
        self.types, self.elements, self.roots = {}, {}, collections.defaultdict(list)
        for file in [file for _, file in NAMESPACES.values()] + SHARED:
            self.read(os.path.join(SCHEMAS, file))

    def read(self, path):
        prefixes = dict(pair for _, pair in xml.iterparse(path, events=["start-ns"]))
        root = xml.parse(path).getroot()
        namespace = root.get("targetNamespace")
        for node in root.iter():
            node.set("_ns", namespace)
            for key in ("type", "base", "ref", "substitutionGroup"):
                if node.get(key):
                    prefix, _, local = node.get(key).rpartition(":")
                    node.set("_" + key, json.dumps([prefixes.get(prefix, XS[1:-1]), local]))
        for node in root:
            if node.tag in (XS + "complexType", XS + "simpleType"):
                self.types[namespace, node.get("name")] = node
            elif node.tag == XS + "element":
                self.elements[namespace, node.get("name")] = node
                self.roots[namespace].append(node)

    @staticmethod
    def name(node, key):
        text = node.get("_" + key)
        return tuple(json.loads(text)) if text else None

    def members(self, head, namespace):
        """The elements that may stand for a substitution head in a namespace's messages."""
        found = [self.elements[head]]
        for candidate in self.roots[namespace]:
            group = self.name(candidate, "substitutionGroup")
            while group:
                if group == head:
                    found.append(candidate)
                    break
                group = self.name(self.elements[group], "substitutionGroup")
        return [node for node in found if not self.is_abstract(node)]

    def is_abstract(self, element):
        type_name = self.name(element, "type")
        return type_name in self.types and self.types[type_name].get("abstract") == "true"


class Maker:
    """Random content for the schemas' types, as the plain JSON image."""

    def __init__(self, schemas, seed, signatures):
        self.schemas, self.random, self.signatures = schemas, random.Random(seed), signatures

    def message(self, namespace, element):
        self.namespace = namespace
        self.budget = 400
        return {element.get("name"): self.element(element)}

    def element(self, node):
        anonymous = node.find(XS + "complexType")
        if anonymous is not None:
            return self.complex(anonymous)
        return self.value(self.schemas.name(node, "type"))

    def value(self, name):
        if name in self.schemas.types:
            node = self.schemas.types[name]
            return self.complex(node) if node.tag == XS + "complexType" else self.simple(node)
        return self.built_in(name[1], {})

    # Simple types

    def simple(self, node):
        facets = {}
        while True:
            restriction = node.find(XS + "restriction")
            texts = [facet.get("value") for facet in restriction.findall(XS + "enumeration")]
            if texts:
                return self.random.choice(texts)
            for facet in restriction:
                facets.setdefault(facet.tag[len(XS):], int(facet.get("value")))
            base = self.schemas.name(restriction, "base")
            if base not in self.schemas.types:
                return self.built_in(base[1], facets)
            node = self.schemas.types[base]

    def built_in(self, name, facets):
        if name == "boolean":
            return self.random.random() < 0.5
        if name in INTEGERS:
            low, high = INTEGERS[name]
            low, high = facets.get("minInclusive", low), facets.get("maxInclusive", high)
            edges = [low, high, max(low, 0), min(high, 127), min(high, 128), min(high, 16384), max(low, -1)]
            return self.random.choice(edges) if self.random.random() < 0.4 else self.random.randint(low, high)
        if name in ("base64Binary", "hexBinary"):
            count = facets.get("length", self.random.randint(0, min(facets.get("maxLength", 40), 200)))
            content = self.random.randbytes(count)
            return content.hex().upper() if name == "hexBinary" else base64.b64encode(content).decode()
        if name == "ID":
            return "id%d" % self.random.randint(0, 10**6)
        longest = min(facets.get("maxLength", 60), 90)
        count = self.random.choice([1, longest, self.random.randint(1, longest)])
        letters = "abcXYZ0189-:*._/" + ("äß€漢" if self.random.random() < 0.1 else "")
        return "".join(self.random.choice(letters) for _ in range(count))

    # Complex types

    def complex(self, node):
        content = {}
        self.fill(node, content)
        return content

    def fill(self, node, content):
        extension = node.find(f"{XS}complexContent/{XS}extension")
        simple = node.find(f"{XS}simpleContent/{XS}extension")
        if simple is not None:
            content["value"] = self.value(self.schemas.name(simple, "base"))
        if extension is not None:
            self.fill(self.schemas.types[self.schemas.name(extension, "base")], content)
        holder = extension if extension is not None else simple if simple is not None else node
        for child in holder:
            if child.tag in (XS + "sequence", XS + "choice"):
                self.group(child, content)
            elif child.tag == XS + "attribute" and (child.get("use") == "required" or self.chance()):
                content[child.get("name")] = self.value(self.schemas.name(child, "type"))

    def chance(self):
        return self.random.random() < 0.5

    def count(self, node):
        low, high = int(node.get("minOccurs", 1)), node.get("maxOccurs", "1")
        high = 4 if high == "unbounded" else int(high)
        if high <= 1:
            return low if low == high or self.chance() else high
        if self.budget <= 0:
            return low
        reach = min(high, 8) if self.random.random() < 0.8 else high
        count = self.random.choice([low, reach, self.random.randint(low, reach)])
        self.budget -= count
        return count

    def group(self, node, content):
        for _ in range(min(self.count(node), 1)):
            if node.tag == XS + "choice":
                options = [child for child in node if child.tag != XS + "any"]
                if options:
                    self.particle(self.random.choice(options), content)
            else:
                for child in node:
                    self.particle(child, content)

    def particle(self, node, content):
        if node.tag in (XS + "sequence", XS + "choice"):
            return self.group(node, content)
        if node.tag == XS + "any":
            return None
        reference = self.schemas.name(node, "ref")
        target = node
        if reference:
            if reference[1] == "Signature" and not (self.signatures and self.random.random() < 0.2):
                return None
            target = self.random.choice(self.schemas.members(reference, self.namespace))
        count = self.count(node)
        repeats = node.get("maxOccurs", "1") != "1" or content.get(target.get("name")) is not None
        if repeats:
            if count:
                content.setdefault(target.get("name"), []).extend(self.element(target) for _ in range(count))
        elif count:
            content[target.get("name")] = self.element(target)
        return None


class Oracle:
    """Josev's codec, a Java virtual machine behind py4j."""

    def __init__(self):
        from py4j.java_gateway import JavaGateway

        logging.getLogger("py4j").setLevel(logging.CRITICAL)
        options = ["-Xmx512m", "-XX:+UseSerialGC", "--add-opens", "java.base/java.lang=ALL-UNNAMED"]
        jar = os.path.join(DIRECTORY, "EXICodec.jar")
        self.gateway = JavaGateway.launch_gateway(classpath=jar, die_on_exit=True, javaopts=options)
        self.codec = self.gateway.jvm.com.siemens.ct.exi.main.cmd.EXICodec()

    def encode(self, message, namespace):
        stream = self.codec.encode(json.dumps(message), namespace)
        return bytes(stream).hex() if stream is not None else None

    def error(self):
        return self.codec.get_last_encoding_error()


def ebb(arguments, namespace, verb, lines):
    call = [arguments.ebb, "exi", verb, "--namespace", namespace]
    result = subprocess.run(call, input="\n".join(lines), capture_output=True, text=True, timeout=600)
    if result.returncode:
        raise SystemExit(f"ebb exi {verb} ({namespace}): {result.stderr.strip()}")
    return result.stdout.splitlines()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ebb", default=".build/release/ebb")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--namespace", nargs="*", default=list(NAMESPACES))
    parser.add_argument("--signatures", action="store_true", help="random XML signatures in the headers, too")
    arguments = parser.parse_args()
    schemas, oracle, differing = Schemas(), Oracle(), 0
    for short in arguments.namespace:
        namespace = NAMESPACES[short][0]
        roots = [node for node in schemas.roots[namespace] if node.get("name").endswith(("Req", "Res"))]
        maker = Maker(schemas, arguments.seed, arguments.signatures)
        count = arguments.count // len(arguments.namespace)
        messages = [maker.message(namespace, roots[index % len(roots)]) for index in range(count)]
        lines = [json.dumps(message, ensure_ascii=False) for message in messages]
        streams = ebb(arguments, short, "encode", lines)
        images = ebb(arguments, short, "decode", streams)
        refused, same = collections.Counter(), 0
        for message, stream, image in zip(messages, streams, images, strict=True):
            if json.loads(image) != message:
                differing += 1
                print(f"{short}: decodes to another message: {json.dumps(message)[:300]}\n  {image[:300]}")
                continue
            expected = oracle.encode(message, namespace)
            if expected is None:
                refused[str(oracle.error()).splitlines()[0][:80]] += 1
            elif expected != stream:
                differing += 1
                print(f"{short}: {json.dumps(message)[:400]}\n  peer {expected[:200]}\n  ebb  {stream[:200]}")
            else:
                same += 1
        print(f"{short}: {same} of {count} messages identical" + (f"; refused by the peer: {dict(refused)}" if refused else ""))
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
