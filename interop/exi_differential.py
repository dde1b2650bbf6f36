#!/usr/bin/env python3
"""Compares Ebb's EXI codec with an independent one (EXIficient, in Josev's EXICodec.jar) on random valid messages.

usage: exi_differential.py [--ebb .build/release/ebb] [--count 2000] [--seed 1] [--namespace NS ...] [--fragments]

Messages are made from the XSDs themselves: every optional part now and then, arrays up to their maxima, values at the
ends of their ranges, signatures in the headers. Each must give identical bytes from both codecs, and decode back to
itself in Ebb. The other codec reads the same XSDs and takes the messages as XML. With --fragments, the elements that a
signature may refer to are compared as EXI fragments. Runs in the Python environment of the peers, which holds the
schemas and the codec; prints the differences, exit status 0 or 1. `run.py` plays it as two cells.

The other codec is used below Josev's own face, which would add a SchemaID to answers and cannot write fragments. What the
two cannot be compared on, and is not made: elements by wildcard, text between elements (XML Signature's types alone allow
either; Ebb refuses both), and empty binaries and texts in elements, of which XML readers do not tell the other codec.
"""
import argparse
import base64
import collections
import json
import logging
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from xml.sax.saxutils import escape, quoteattr

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
    "xmldsig": ("http://www.w3.org/2000/09/xmldsig#", "xmldsig-core-schema.xsd"),
}
SHARED = ["iso15118_20/V2G_CI_CommonTypes.xsd"]
INTEGERS = {
    "byte": (-128, 127), "unsignedByte": (0, 255), "short": (-(2**15), 2**15 - 1), "unsignedShort": (0, 2**16 - 1),
    "int": (-(2**31), 2**31 - 1), "unsignedInt": (0, 2**32 - 1), "unsignedLong": (0, 2**63 - 1),
    "integer": (-(2**62), 2**62),
}


class Schemas:
    """All declarations by (namespace, name)."""

    def __init__(self):
        self.types, self.elements, self.roots = {}, {}, collections.defaultdict(list)
        self.locals = collections.defaultdict(dict)
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
        for node in root.iter(XS + "attribute"):
            node.set("_form", namespace if root.get("attributeFormDefault") == "qualified" else "")
        qualified = root.get("elementFormDefault") == "qualified"
        for node in root.iter(XS + "element"):
            node.set("_form", namespace if qualified or node in list(root) else "")
            if node.get("name"):
                self.locals[namespace][node.get("name")] = node

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

    def fragment_roots(self, namespace):
        """The elements of a namespace with an identifier, which a signature may refer to."""
        return [node for node in self.locals[namespace].values() if self.has_identifier(node)]

    def has_identifier(self, element):
        node = self.types.get(self.name(element, "type"))
        return node is not None and any(self.name(attribute, "type")[1] == "ID" for attribute in node.iter(XS + "attribute"))

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
            # An element without text tells XML readers nothing of an empty value, so none is made.
            count = facets.get("length", self.random.randint(1, min(facets.get("maxLength", 40), 200)))
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

    def group(self, node, content, repeats=False):
        repeats = repeats or node.get("maxOccurs", "1") != "1"
        for _ in range(min(self.count(node), 1)):
            if node.tag == XS + "choice":
                options = [child for child in node if child.tag != XS + "any"]
                if options:
                    self.particle(self.random.choice(options), content, repeats)
            else:
                for child in node:
                    self.particle(child, content, repeats)

    def particle(self, node, content, repeats=False):
        if node.tag in (XS + "sequence", XS + "choice"):
            return self.group(node, content, repeats)
        if node.tag == XS + "any":
            return None
        reference = self.schemas.name(node, "ref")
        target = node
        if reference:
            if reference[1] == "Signature" and not (self.signatures and self.random.random() < 0.2):
                return None
            target = self.random.choice(self.schemas.members(reference, self.namespace))
        count = self.count(node)
        if repeats or node.get("maxOccurs", "1") != "1":
            if count:
                content.setdefault(target.get("name"), []).extend(self.element(target) for _ in range(count))
        elif count:
            content[target.get("name")] = self.element(target)
        return None


class Markup:
    """A message's JSON image as XML, in the order and the namespaces of the schema."""

    def __init__(self, schemas, namespace):
        self.schemas, self.namespace = schemas, namespace

    def element(self, node, content):
        name, form = node.get("name"), node.get("_form")
        attributes, children = "", self.text(content)
        kind = node.find(XS + "complexType")
        if kind is None:
            kind = self.schemas.types.get(self.schemas.name(node, "type"))
        if kind is not None and kind.tag == XS + "complexType":
            rest, parts, marks = dict(content), [], []
            self.fill(kind, rest, parts, marks)
            if rest:
                raise ValueError(f"{name}: {list(rest)} left over")
            attributes, children = "".join(marks), "".join(parts)
        return f"<{name} xmlns={quoteattr(form)}{attributes}>{children}</{name}>"

    @staticmethod
    def text(value):
        return str(value).lower() if isinstance(value, bool) else escape(str(value))

    def fill(self, node, rest, parts, marks):
        extension = node.find(f"{XS}complexContent/{XS}extension")
        simple = node.find(f"{XS}simpleContent/{XS}extension")
        if simple is not None:
            parts.append(self.text(rest.pop("value")))
        if extension is not None:
            self.fill(self.schemas.types[self.schemas.name(extension, "base")], rest, parts, marks)
        for child in extension if extension is not None else simple if simple is not None else node:
            if child.tag in (XS + "sequence", XS + "choice"):
                self.group(child, rest, parts)
            elif child.tag == XS + "attribute" and child.get("name") in rest:
                value = quoteattr(str(rest.pop(child.get("name"))))
                form = child.get("_form")
                name = f"a:{child.get('name')}" if form else child.get("name")
                marks.append((f" xmlns:a={quoteattr(form)}" if form else "") + f" {name}={value}")

    def group(self, node, rest, parts):
        for child in node:
            if child.tag in (XS + "sequence", XS + "choice"):
                self.group(child, rest, parts)
            elif child.tag == XS + "element":
                reference = self.schemas.name(child, "ref")
                for target in self.schemas.members(reference, self.namespace) if reference else [child]:
                    if target.get("name") in rest:
                        items = rest.pop(target.get("name"))
                        for item in items if isinstance(items, list) else [items]:
                            parts.append(self.element(target, item))


class Oracle:
    """EXIficient in a Java virtual machine behind py4j; strings are never entered into its tables."""

    def __init__(self):
        from py4j.java_gateway import JavaGateway

        logging.getLogger("py4j").setLevel(logging.CRITICAL)
        options = ["-Xmx512m", "-XX:+UseSerialGC", "--add-opens", "java.base/java.lang=ALL-UNNAMED"]
        jar = os.path.join(DIRECTORY, "EXICodec.jar")
        self.java = JavaGateway.launch_gateway(classpath=jar, die_on_exit=True, javaopts=options).jvm
        self.schemas = tempfile.mkdtemp()
        for file in [file for _, file in NAMESPACES.values()] + SHARED:
            with open(os.path.join(SCHEMAS, file), encoding="utf-8") as source:
                # The document type points at a server; nothing in it is used.
                text = re.sub(r"<!DOCTYPE.*?\]>", "", source.read(), flags=re.S)
            with open(os.path.join(self.schemas, os.path.basename(file)), "w", encoding="utf-8") as copy:
                copy.write(text)

    def close(self):
        shutil.rmtree(self.schemas)

    def encoder(self, file, is_fragment):
        """A function from XML to EXI, informed by a schema."""
        java = self.java
        grammars = java.com.siemens.ct.exi.grammars.GrammarFactory.newInstance()
        factory = java.com.siemens.ct.exi.core.helpers.DefaultEXIFactory.newInstance()
        factory.setGrammars(grammars.createGrammars(os.path.join(self.schemas, os.path.basename(file))))
        factory.setValuePartitionCapacity(0)
        factory.setFragment(is_fragment)

        def encode(markup):
            stream = java.java.io.ByteArrayOutputStream()
            result = java.com.siemens.ct.exi.main.api.sax.EXIResult(factory)
            result.setOutputStream(stream)
            reader = java.org.xml.sax.helpers.XMLReaderFactory.createXMLReader()
            reader.setContentHandler(result.getHandler())
            reader.parse(java.org.xml.sax.InputSource(java.java.io.StringReader(markup)))
            return bytes(stream.toByteArray()).hex()

        return encode


def ebb(arguments, namespace, verb, lines):
    call = [arguments.ebb, "exi", verb, "--namespace", namespace] + ["--fragment"] * arguments.fragments
    result = subprocess.run(call, input="\n".join(lines), capture_output=True, text=True, timeout=600)
    if result.returncode:
        raise SystemExit(f"ebb exi {verb} ({namespace}): {result.stderr.strip()}")
    return result.stdout.splitlines()


def roots(schemas, namespace, fragments):
    """The elements to make messages of; a signature property needs content by wildcard, which Ebb does not take."""
    nodes = schemas.fragment_roots(namespace) if fragments else schemas.roots[namespace]
    return [node for node in nodes if "SignaturePropert" not in node.get("name") and not schemas.is_abstract(node)]


def compare(arguments, short, count, schemas, oracle):
    """Prints the differences in one namespace and gives their number."""
    namespace, file = NAMESPACES[short]
    nodes = roots(schemas, namespace, arguments.fragments)
    maker, markup = Maker(schemas, arguments.seed, True), Markup(schemas, namespace)
    encode = oracle.encoder(file, arguments.fragments)
    messages = [maker.message(namespace, nodes[index % len(nodes)]) for index in range(count)]
    streams = ebb(arguments, short, "encode", [json.dumps(message, ensure_ascii=False) for message in messages])
    images = ebb(arguments, short, "decode", streams)
    differing = 0
    for index, (message, stream, image) in enumerate(zip(messages, streams, images, strict=True)):
        node = nodes[index % len(nodes)]
        expected = encode(markup.element(node, message[node.get("name")]))
        if json.loads(image) != message or expected != stream:
            differing += 1
            print(f"{short}: {json.dumps(message)[:400]}\n  back  {image[:400]}\n  peer {expected[:400]}\n  ebb  {stream[:400]}")
    print(f"{short}: {count - differing} of {count} messages identical")
    return differing


async def play(stage, count, fragments):
    """As a cell of `run.py`: `count` messages or fragments over all namespaces, none different."""
    command = [sys.executable, __file__, "--ebb", str(stage.ebb), "--count", str(count)] + ["--fragments"] * fragments
    child = await stage.start("differential", *command)
    status = await child.ends(600)
    lines = child.text().splitlines()
    if status:
        raise AssertionError(lines[-1] if lines else f"ended with status {status}")
    identical = sum(int(line.split()[1]) for line in lines if line.endswith("identical"))
    return f"{identical} {'fragments' if fragments else 'messages'} of {len(lines)} namespaces, identical bytes and values"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ebb", default=".build/release/ebb")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--namespace", nargs="*", default=list(NAMESPACES))
    parser.add_argument("--fragments", action="store_true")
    arguments = parser.parse_args()
    schemas, oracle = Schemas(), Oracle()
    chosen = [short for short in arguments.namespace if roots(schemas, NAMESPACES[short][0], arguments.fragments)]
    try:
        differing = sum(compare(arguments, short, arguments.count // len(chosen), schemas, oracle) for short in chosen)
    finally:
        oracle.close()
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
