"""What each artefact must export: the manifest's operations in the spelling of its language, and its furniture.

A line is a signature, `name(parameter: type, ...) -> result`, as the artefact's reader writes it.
"""

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parents[2]


def operations():
    manifest = tomllib.loads((PROJECT / "tests/operations.toml").read_text("utf-8"))
    for operation in manifest["operation"]:
        pairs = (pair.split(": ") for pair in operation["parameters"].split(", ") if pair)
        operation["parameters"] = [(name, type) for name, type in pairs]
        yield operation


def camel(name):
    return re.sub("_([a-z])", lambda letter: letter[1].upper(), name)


def snake(name):
    return re.sub("(?<!^)([A-Z])", r"_\1", name).lower()


class Spelling:
    """How a language writes the manifest's types; `words` are those that it does not call by their name."""

    def __init__(self, list, optional, **words):
        self.list, self.optional, self.words = list, optional, words

    def __call__(self, type):
        if type.startswith("["):
            return self.list.format(self(type[1:-1]))
        if type.endswith("?"):
            return self.optional.format(self(type[:-1]))
        return self.words.get(type, type)


def line(name, parameters, result, spell=lambda type: type):
    return f"{name}({', '.join(f'{name}: {spell(type)}' for name, type in parameters)}) -> {spell(result)}"


def schema(operation):
    """The documents: an input's members are the parameters, in the order of their names."""
    if operation["name"].startswith("desk_"):
        operation = operation | {"parameters": [], "result": "Desk"}
    documents = f'{operation["input"]} => {operation["output"]}'
    yield f'{operation["name"]}({", ".join(sorted(f"{name}: {type}" for name, type in operation["parameters"]))}): {documents}'


def rust(operation):
    # A reference is written as what it refers to: who owns an argument is not part of the manifest.
    spell = Spelling("[{}]", "Option<{}>", Text="str", PolicyDocument="str", Int="i32")
    name, result = operation["name"], operation["result"]
    if name == "version":
        yield "Version::current() -> Version"
    elif name == "desk_new":
        yield "Desk::new() -> Result<Desk>"
    elif name == "desk_from_policy":
        yield "Desk::from_policy_json(json: str) -> Result<Desk>"
    elif name == "policy":
        yield "Desk::policy() -> Policy"
    elif name == "blackout":
        yield "blackout(pixels: [u8], plan: Blackout) -> Result<()>"
    else:
        rows = {"[MaskRow]": "Vec<Result<Masked>>", "[DecisionRow]": "Vec<Result<Decision>>"}
        result = rows.get(result) or f"Result<{Spelling('Vec<{}>', 'Option<{}>')(result)}>"
        parameters = [(name, spell(type)) for name, type in operation["parameters"]]
        place = "Desk::" if operation["on"] == "desk" else ""
        yield line(place + name, parameters, result).replace("[str]", "[impl AsRef<str>]")


def uniffi(operation, spell=None):
    spell = spell or Spelling("[{}]", "{}?", Text="String", Policy="String", Int="Int32")
    if not operation["name"].startswith("desk_"):
        place = "Desk." if operation["on"] == "desk" else ""
        yield line(place + camel(operation["name"]), operation["parameters"], operation["result"], spell)


def swift(operation):
    yield from uniffi(operation)


def kotlin(operation):
    words = {"Text": "kotlin.String", "Policy": "kotlin.String", "Int": "kotlin.Int"}
    yield from uniffi(operation, Spelling("List<{}>", "{}?", **words))


def wasm(operation):
    spell = Spelling("readonly {}[]", "{} | undefined", Text="string", Int="number", Timestamp="Instant")
    yield f'operation {operation["name"]}'
    if operation["name"].startswith("desk_"):
        return
    if operation["name"] == "blackout":
        yield "blackout(pixels: Uint8Array | Uint8ClampedArray, plan: Blackout) -> void"
        return
    parameters = [
        (name + "?" if type in ("MaskOptions", "NumberMask") else name, spell(type)) for name, type in operation["parameters"]
    ]
    place = "Desk." if operation["on"] == "desk" else ""
    yield line(place + camel(operation["name"]), parameters, operation["output"])


def java(operation):
    name = camel(operation["name"])
    if name.startswith("desk"):
        return
    place = "Desk." if operation["on"] == "desk" else "Redress."
    output = {"Policy": "JsonNode"}.get(operation["output"], operation["output"])
    given = [] if operation["input"] == "Nothing" else [operation["input"]]
    yield f"{place}{name}({', '.join(given)}) -> {output}"
    if operation["tier"] == "hot":
        spell = Spelling("List<{}>", "{}", Text="String", Timestamp="Instant")
        types = [spell(type) for _, type in operation["parameters"]]
        yield f"{place}{name}({', '.join(types)}) -> {spell(operation['result'])}"
        if types[-1] == "MaskOptions":
            yield f"{place}{name}({', '.join(types[:-1])}) -> {spell(operation['result'])}"


def c(operation):
    """Documents as `char *` and length; a hot operation's values as structs, its result in a handle of the caller's."""
    name, end = operation["name"], ["redress_error **error"]
    desk = ["const redress_desk *desk"] if operation["on"] == "desk" else []
    document = [] if operation["input"] == "Nothing" else ["const char *input", "size_t length"]
    if name.startswith("desk_"):
        given = ["const char *policy", "size_t length"] if operation["parameters"] else []
        signature = (name, given + ["int32_t unit", "redress_desk **desk"] + end)
    else:
        signature = (name + "_json", desk + document + ["redress_document *output"] + end)
    yield f"redress_{signature[0]}({', '.join(signature[1])}) -> redress_status"
    if operation["tier"] == "hot":
        given = []
        for parameter, type in operation["parameters"]:
            if type == "Timestamp":
                given.append(f"int64_t {parameter}")
            elif type == "Text":
                given += [f"const char *{parameter}", "size_t length"]
            elif type.startswith("["):
                given += [f"const redress_{snake(type[1:-1])} *{parameter}", "size_t count"]
            else:
                given.append(f"const redress_{snake(type)} *{parameter}")
        result = operation["result"].strip("[]") + ("s" if operation["result"].startswith("[") else "")
        place = "rows" if result.endswith("Rows") else snake(result)
        if place == "decision" or result == "DecisionRows":
            given.append("const redress_triage_options *options")
        given.append(f"redress_{snake(result)} *{place}")
        yield f"redress_{name}({', '.join(desk + given + end)}) -> redress_status"


def cpp(operation):
    name = camel(operation["name"])
    if name.startswith("desk"):
        return
    given = ["const Desk & desk"] if operation["on"] == "desk" else []
    given += [] if operation["input"] == "Nothing" else [f'const {operation["input"]} & input']
    output = {"Policy": "Json"}.get(operation["output"], operation["output"])
    yield f"documents::{name}({', '.join(given)}) -> {output}"
    if operation["tier"] == "hot":
        element = Spelling("{}", "{}", Text="std::string_view")
        given = []
        for parameter, type in operation["parameters"]:
            if type.startswith("["):
                given.append(f"const std::vector<{element(type)}> & {parameter}")
            elif type in ("Text", "Timestamp"):
                given.append({"Text": "std::string_view ", "Timestamp": "std::int64_t "}[type] + parameter)
            else:
                given.append(f"const {type} & {parameter}")
        yield f"Desk::{name}({', '.join(given)}) -> {operation['output']}"
        if not name.endswith("Batch"):
            # The twin that fills a result again.
            output = operation["output"]
            yield f"Desk::{name}({', '.join(given + [f'{output} & {output.lower()}'])}) -> void"


# What an artefact exports besides operations, as patterns of whole lines: each must match some line.
FURNITURE = {
    "schema": [],
    "rust": [
        r"Desk::from_policy\(policy: Policy\) -> Result<Desk>",
        r"Desk::policy_ref\(\) -> PolicyRef",
        r"Desk::with_unit\(unit: OffsetUnit\) -> Desk",
        r"(call\(desk: Desk, |call_alone\()operation: str, input: str\) -> Result<String>",
        r"check_batch\(path: str, items: usize\) -> Result<\(\)>",
        r"read\(text: str\) -> Result<T>",
        r"write\(document: T\) -> Result<String>",
        r"MaskStream::new\(desk: Desk, options: MaskOptions\) -> Result<MaskStream>",
        r"MaskStream::(push\(chunk: str|push_bytes\(chunk: \[u8\]|finish\()\) -> Result<MaskedPart>",
        # What the characters of a text are.
        r"\w+\(character: char\) -> (bool|Option<u8>|Role)",
    ],
    "uniffi": [
        r"MaskStream.new\(desk: Desk, options: MaskOptions\) -> MaskStream",
        r"MaskStream.(push\(chunk: String|pushBytes\(chunk: .*|finish\()\) -> MaskedPart",
        r"Desk.new\(unit: OffsetUnit, policy: String\?\) -> Desk",
        r"Desk.call\(operation: String, input: String\) -> String",
        r"(?P<name>\w+)FromJson\(json: String\) -> (?i:(?P=name))",
        r"(?P<name>\w+)ToJson\(value: (?i:(?P=name))\) -> String",
    ],
    "swift": [
        r"MaskStream.init\(desk: Desk, options: MaskOptions\) -> MaskStream",
        r"MaskStream.(push\(chunk: String|pushBytes\(chunk: Data|finish\()\) -> MaskedPart",
        r"Desk.init\(unit: OffsetUnit, policy: String\?\) -> Desk",
        r"Desk.call\(operation: String, input: String\) -> String",
        r"(?P<name>\w+)FromJson\(json: String\) -> (?i:(?P=name))",
        r"(?P<name>\w+)ToJson\(value: (?i:(?P=name))\) -> String",
    ],
    "kotlin": [
        r"MaskStream.init\(desk: Desk, options: MaskOptions\) -> MaskStream",
        r"MaskStream.(push\(chunk: kotlin.String|pushBytes\(chunk: .*|finish\()\) -> MaskedPart",
        r"Desk.init\(unit: OffsetUnit, policy: kotlin.String\?\) -> Desk",
        r"Desk.call\(operation: kotlin.String, input: kotlin.String\) -> kotlin.String",
        r"(?P<name>\w+)FromJson\(json: kotlin.String\) -> (?i:(?P=name))",
        r"(?P<name>\w+)ToJson\(value: (?i:(?P=name))\) -> kotlin.String",
    ],
    "wasm": [
        r"Desk.constructor\(policy\?: PolicyDocument \| string\) -> Desk",
        r"Desk.call\(operation: string, input: unknown\) -> unknown",
        r"Desk.free\(\) -> void",
        r"initialize\(source: ModuleSource \| Promise<ModuleSource>\) -> Promise<void>",
        r"initializeSync\(source: .*\) -> void",
        r"MaskStream.constructor\(desk: Desk, options\?: MaskOptions\) -> MaskStream",
        r"MaskStream.(push\(chunk: string|finish\()\) -> MaskedPart",
        r"class (Desk|MaskStream|RedressError)",
        r"module (memory|__abort_handler|__instance_terminated|__wbindgen_\w+|__wbg_handle_free|__externref_\w+|handle_(new|call|callHot|takeText)|callAlone|blackout)",
    ],
    "java": [
        r"Desk.<init>\(\) -> Desk",
        r"Desk.fromPolicy\(String\) -> Desk",
        r"Desk.call\(String, String\) -> String",
        r"Desk.blackout\((byte\[\]|ByteBuffer), Blackout\) -> void",
        r"Desk.close\(\) -> void",
        r"MaskStream.<init>\(Desk, MaskOptions\) -> MaskStream",
        r"MaskStream.(push\(String|finish\()\) -> MaskedPart",
    ],
    "c": [
        r"redress_abi_version\(\) -> int32_t",
        r"redress_library_version\(\) -> redress_text",
        r"redress_status_name\(redress_status status\) -> redress_text",
        r"redress_call\(const redress_desk \*desk, const char \*operation, const char \*input, size_t length, "
        r"redress_document \*output, redress_error \*\*error\) -> redress_status",
        r"redress_desk_with_unit\(const redress_desk \*desk, int32_t unit, redress_desk \*\*copy, redress_error \*\*error\) -> redress_status",
        r"redress_mask_stream_new\(const redress_desk \*desk, const redress_mask_options \*options, redress_mask_stream \*\*stream, "
        r"redress_error \*\*error\) -> redress_status",
        r"redress_mask_stream_(push\(redress_mask_stream \*stream, const char \*chunk, size_t length|finish\(redress_mask_stream \*stream), "
        r"redress_masked \*masked, redress_error \*\*error\) -> redress_status",
        r"redress_blackout\(uint8_t \*pixels, size_t length, int32_t width, int32_t height, int32_t stride, "
        r"const redress_rectangle \*rectangles, size_t count, redress_error \*\*error\) -> redress_status",
        r"redress_document_(data|length)\(const redress_document \*document\) -> (const char \*|size_t)",
        r"(?P<type>redress_\w+)_new\(\) -> (?P=type) \*",
        r"(?P<type>redress_\w+)_free\((?P=type) \*\w+\) -> void",
        r"(?P<type>redress_\w+)_json\(const (?P=type) \*\w+, redress_document \*output, redress_error \*\*error\) -> redress_status",
        r"redress_explain_at\(const redress_desk \*desk, const redress_reasons \*reasons, size_t index, redress_text language, "
        r"redress_document \*output, redress_error \*\*error\) -> redress_status",
        r"(?P<type>redress_\w+)_read\(const (?P=type) \*\w+, (?P=type)_view \*view\) -> redress_status",
        r"(?P<type>redress_\w+)_count\(const (?P=type) \*rows\) -> size_t",
        r"(?P<list>redress_\w+)_at\(const (?P=list) \*\w+, size_t index, .*\) -> redress_status",
    ],
    "cpp": [
        r"Desk::fromPolicy\(std::string_view policy, OffsetUnit unit\) -> Desk",
        r"Desk::withUnit\(OffsetUnit unit\) -> Desk",
        r"Desk::call\(const std::string & operation, std::string_view input\) -> std::string",
        r"Desk::maskStream\(const MaskOptions & options\) -> MaskStream",
        r"MaskStream::(push\(std::string_view chunk|finish\()\) -> Masked",
        r"Desk::get\(\) -> const redress_desk \*",
        r"Desk::explain\(const List<Reason> & reasons, std::size_t index, std::string_view language\) -> std::string",
        r"call\(const std::string & operation, std::string_view input\) -> std::string",
        r"blackout\(std::uint8_t \*pixels, std::size_t length, std::int32_t width, std::int32_t height, std::int32_t stride, "
        r"const std::vector<redress_rectangle> & rectangles\) -> void",
        r"documents::(to|from)_json\(.*\) -> void",
    ],
}
