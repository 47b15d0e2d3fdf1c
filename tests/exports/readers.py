"""What each artefact really exports, as lines of `expected`. A reader takes the artefact's files by name and decides nothing.

The files are read first, so that a check may plant a change in them and see it found.
"""

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path

from expected import PROJECT, camel, line

TARGET = Path(os.environ.get("CARGO_TARGET_DIR", PROJECT / "target"))


def run(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=PROJECT, **options).stdout


def sources(*paths):
    return {path: (PROJECT / path).read_text("utf-8") for path in paths}


class Schema:
    """The core's own table of operations, as the committed JSON Schema of its documents has it."""

    def files():
        return sources("core/schema/redress.json")

    def read(files):
        schema = json.loads(files["core/schema/redress.json"])

        def type(node):
            if "anyOf" in node:
                return type(node["anyOf"][0]) + "?"
            if node.get("type") == "array":
                return f"[{type(node['items'])}]"
            name = node["$ref"].split("/")[-1] if "$ref" in node else {"integer": "Int"}[node["type"]]
            return {"RawText": "Text"}.get(name, name)

        for name, operation in schema["operations"].items():
            given, gives = type(operation["input"]), type(operation["output"])
            # A policy is the desk's own document and no list of arguments.
            members = {} if given == "PolicyDocument" else schema["$defs"][given].get("properties", {})
            parameters = sorted(f"{member}: {type(node)}" for member, node in members.items())
            yield f"{name}({', '.join(parameters)}): {given} => {gives}"


class Rust:
    """What rustdoc says that the crate shows to others: the methods of `Desk`, `MaskStream` and `Version`, and every function."""

    def files():
        folder = TARGET / "exports"
        # rustdoc writes JSON on the pinned stable toolchain too, if it is told that it may; Cargo and the build scripts are not.
        folder.mkdir(parents=True, exist_ok=True)
        rustdoc = folder / "rustdoc"
        rustdoc.write_text('#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc "$@"\n')
        rustdoc.chmod(0o755)
        unstable = ("--", "-Z", "unstable-options", "--output-format", "json")
        run("cargo", "rustdoc", "--locked", "--quiet", "-p", "redress", *unstable, env=os.environ | {"RUSTDOC": str(rustdoc)})
        return {"redress.json": (TARGET / "doc/redress.json").read_text("utf-8")}

    def read(files):
        crate = json.loads(files["redress.json"])
        index = crate["index"]

        def type(node):
            ((kind, of),) = node.items()
            if kind == "borrowed_ref":
                return type(of["type"])
            if kind == "resolved_path":
                arguments = ((of["args"] or {}).get("angle_bracketed") or {}).get("args", [])
                inner = ", ".join(type(argument["type"]) for argument in arguments)
                return of["path"].split("::")[-1] + (f"<{inner}>" if inner else "")
            if kind == "slice":
                return f"[{type(of)}]"
            if kind == "tuple":
                return f"({', '.join(map(type, of))})"
            if kind == "impl_trait":
                bounds = (bound["trait_bound"]["trait"] for bound in of)
                return "impl " + " + ".join(type({"resolved_path": bound}) for bound in bounds)
            return of if isinstance(of, str) else kind

        def signature(place, item):
            parts = item["inner"]["function"]["sig"]
            given = [(name, type(node)) for name, node in parts["inputs"] if name != "self"]
            return line(place + item["name"], given, type(parts["output"]) if parts["output"] else "()")

        def methods(item):
            for implementation in item["inner"]["struct"]["impls"]:
                if index[str(implementation)]["inner"]["impl"]["trait"] is None:
                    for method in index[str(implementation)]["inner"]["impl"]["items"]:
                        method = index[str(method)]
                        if method["visibility"] == "public" and "function" in method["inner"]:
                            yield re.sub(r"\bSelf\b", item["name"], signature(item["name"] + "::", method))

        def public(module):
            for item in module["inner"]["module"]["items"]:
                item = index.get(str(item))
                if item is None or item["visibility"] != "public":
                    continue
                inner = item["inner"]
                if "use" in inner:
                    item = index.get(str(inner["use"]["id"]), {"inner": {}})
                if "module" in item["inner"]:
                    yield from public(item)
                elif "function" in item["inner"]:
                    yield signature("", item)
                elif item.get("name") in ("Desk", "MaskStream", "Version"):
                    yield from methods(item)

        yield from public(index[str(crate["root"])])


class Uniffi:
    """The metadata that the built library carries."""

    def files():
        command = ("cargo", "run", "--locked", "--quiet", "-p", "redress-tools", "--features", "uniffi", "--", "metadata")
        return {"metadata": run(*command)}

    def read(files):
        yield from map(camel, files["metadata"].splitlines())


# The classes of the faces that have methods.
CLASSES = ("Desk", "MaskStream")


class Swift:
    PATH = "bindings/swift/Sources/Redress/Redress.swift"

    def files():
        return sources(Swift.PATH)

    def read(files):
        source = files[Swift.PATH]
        for place in CLASSES:
            methods = re.search(rf"^public protocol {place}Protocol.*?\n}}\n", source, re.S | re.M)[0]
            for name, given, gives in re.findall(r"^    func (\w+)\((.*)\) throws  -> (.+?) *$", methods, re.M):
                yield f"{place}.{name}({given}) -> {gives}"
            declared = re.search(rf"^open class {place}:.*?\n}}\n", source, re.S | re.M)[0]
            for given in re.findall(r"^public convenience init\((.*)\)throws", declared, re.M):
                yield f"{place}.init({given.replace(' = nil', '')}) -> {place}"
        for name, given, gives in re.findall(r"^public func (\w+)\((.*)\) *throws  -> (.+?) *\{", source, re.M):
            # UniFFI's own.
            if not name.startswith("FfiConverter"):
                yield f"{name}({given}) -> {gives}"


class Kotlin:
    PATH = "bindings/kotlin/src/main/kotlin/redress/redress.kt"

    def files():
        return sources(Kotlin.PATH)

    def read(files):
        source = files[Kotlin.PATH].replace("`", "")
        for place in CLASSES:
            methods = re.search(rf"^public interface {place}Interface.*?\n}}\n", source, re.S | re.M)[0]
            for name, given, gives in re.findall(r"^    fun (\w+)\((.*)\): (.+)$", methods, re.M):
                yield f"{place}.{name}({given}) -> {gives}"
            declared = re.search(rf"^open class {place}:.*?\n}}\n", source, re.S | re.M)[0]
            for given in re.findall(r"^    constructor\(((?:unit|desk).*)\) :$", declared, re.M):
                yield f"{place}.init({given.replace(' = null', '')}) -> {place}"
        for name, given, gives in re.findall(r"^    @Throws\(RedressException::class\) fun (\w+)\((.*)\): (.+) \{$", source, re.M):
            yield f"{name}({given}) -> {gives}"


class Wasm:
    """The built package: its declarations, its JavaScript and its module."""

    def files():
        return sources("wasm/build/desk.d.ts", "wasm/build/instance.d.ts")

    def read(files):
        # Beside the built package, so that the declarations find each other.
        with tempfile.TemporaryDirectory(dir=PROJECT / "wasm") as folder:
            for file in (PROJECT / "wasm/build").iterdir():
                if file.is_file():
                    (Path(folder) / file.name).write_bytes(file.read_bytes())
            for path, text in files.items():
                (Path(folder) / Path(path).name).write_text(text, "utf-8")
            yield from run("node", "wasm/scripts/exports.mjs", folder).splitlines()


class Java:
    """The compiled classes."""

    def files():
        path = PROJECT / "bindings/java/target/classes"
        return {"javap": run("javap", "-public", "-cp", str(path), "redress.Desk", "redress.DeskOperations",
                             "redress.MaskStream", "redress.Redress")}

    def read(files):
        place = None
        short = lambda types: re.sub(r"\b(?:\w+\.)+(?=\w)", "", types)
        for text in files["javap"].splitlines():
            if declared := re.search(r"\b(?:class) redress\.(\w+)", text):
                # What `Desk` inherits is its own.
                place = declared[1].removesuffix("Operations")
            elif method := re.fullmatch(r"  public (?:static )?(?:final )?(.*?)([\w.]+)\((.*)\);", text):
                gives, name, given = method.groups()
                name = "<init>" if short(name) == place else name
                yield f"{place}.{name}({short(given)}) -> {short(gives).strip() or place}"


def prototypes(ast):
    """Every function and method of clang's tree: whether it is shown to others, its place, name, parameters and result."""
    shown = True
    for node in ast.get("inner", []):
        if node["kind"] == "AccessSpecDecl":
            shown = node["access"] == "public"
        elif node["kind"] in ("FunctionDecl", "CXXMethodDecl") and not node.get("isImplicit") and shown:
            given = []
            for parameter in node.get("inner", []):
                if parameter["kind"] == "ParmVarDecl":
                    type = parameter["type"]["qualType"]
                    given.append(type + ("" if type.endswith("*") else " ") + parameter.get("name", ""))
            yield node["name"], given, re.sub(r" ?\(.*", "", node["type"]["qualType"], count=1)


class C:
    """The header's prototypes as clang reads them, and the dynamic symbols of the built library."""

    HEADER = "ffi/include/redress.h"

    def files():
        symbols = run("nm", "-D", "--defined-only", str(TARGET / "c/prefix/lib/libredress.so"))
        return sources(C.HEADER) | {"nm": symbols}

    def read(files):
        ast = run("clang", "-x", "c", "-fsyntax-only", "-Xclang", "-ast-dump=json", "-", input=files[C.HEADER])
        exported = {symbol.split()[2] for symbol in files["nm"].splitlines()}
        for name, given, gives in prototypes(json.loads(ast)):
            if name in exported:
                exported.remove(name)
                yield f"{name}({', '.join(given)}) -> {gives}"
            else:
                yield f"{name}: declared and not exported"
        yield from (f"{name}: exported and not declared" for name in exported)


class Cpp:
    """The headers as clang reads them: the public methods of `Desk` and `MaskStream`, and the functions of `redress` and `documents`."""

    HEADERS = ("ffi/include/redress.h", "ffi/include/redress.hpp", "ffi/include/redress_documents.hpp")

    def files():
        return sources(*Cpp.HEADERS)

    def read(files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                (Path(folder) / Path(path).name).write_text(text, "utf-8")
            dump = ("-Xclang", "-ast-dump=json", "-Xclang", "-ast-dump-filter=redress::")
            ast = run("clang++", "-std=c++17", "-x", "c++", "-I", folder, "-fsyntax-only", *dump, "-",
                      input="#include <redress_documents.hpp>\n")
        decoder, place = json.JSONDecoder(), 0
        while (start := ast.find("{", place)) >= 0:
            node, place = decoder.raw_decode(ast, start)
            yield from Cpp.declared(node)

    def declared(node):
        name = node.get("name")
        if node["kind"] == "CXXRecordDecl" and name in CLASSES:
            # A class begins with what is private.
            parts = {"inner": [{"kind": "AccessSpecDecl", "access": "private"}, *node.get("inner", [])]}
            place = f"{name}::"
        elif node["kind"] == "NamespaceDecl" and name == "documents":
            parts, place = node, "documents::"
        elif node["kind"] == "FunctionDecl":
            parts, place = {"inner": [node]}, ""
        else:
            return
        for name, given, gives in prototypes(parts):
            if not name.startswith("operator"):
                short = (re.sub(r"(redress::)?(documents::)?\b(?=[A-Z])", "", type) for type in (*given, gives))
                *given, gives = short
                yield f"{place}{name}({', '.join(given)}) -> {gives}"


READERS = {
    "schema": Schema, "rust": Rust, "uniffi": Uniffi, "swift": Swift, "kotlin": Kotlin, "wasm": Wasm, "java": Java, "c": C,
    "cpp": Cpp,
}
