//! Java classes of the documents, for Jackson: fluent, equal by value, and open to what a newer library may say.

use super::model::{Field, Model, Named, Operation, Shape, Type, Variant, camel, pascal};

const HEAD: &str =
    "// Generated from core/schema/redress.json by `tools typed`; not to be edited.\npackage redress;\n\n";

/// Each file's name and text.
pub(super) fn sources(model: &Model) -> Vec<(String, String)> {
    let types = model.types.iter().filter(|(name, _)| name != "Nothing");
    let mut files: Vec<(String, String)> =
        types.map(|(name, kind)| (class(name).to_owned(), source(class(name), kind))).collect();
    files.push(("DeskOperations".to_owned(), operations(model, Place::Desk)));
    files.push(("Redress".to_owned(), operations(model, Place::Alone)));
    files
}

/// `Error` would hide `java.lang.Error` in its package.
fn class(name: &str) -> &str {
    if name == "Error" { "ErrorDocument" } else { name }
}

fn source(name: &str, kind: &Type) -> String {
    match kind {
        Type::Record { doc, fields } => {
            let body = members(name, fields, "    ");
            format!("{HEAD}{}public final class {name} {{\n{body}}}\n", comment(doc, ""))
        }
        Type::Closed { doc, values } => closed(name, doc, values),
        Type::Tagged { doc, tag, variants } => tagged(name, doc, tag, variants),
    }
}

fn closed(name: &str, doc: &str, values: &[Named]) -> String {
    let mut out = format!("{HEAD}{}public enum {name} {{\n", comment(doc, ""));
    for value in values {
        let constant = value.name.to_uppercase();
        out += &format!("{}    {constant}(\"{}\"),\n", comment(&value.doc, "    "), value.name);
    }
    out += &format!(
        "    /** A value that a newer library gives and this version does not know. */
    UNKNOWN(\"\");

    private final String value;

    {name}(String value) {{
        this.value = value;
    }}

    /** The name in documents. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {{
        return value;
    }}

    /** The constant of a name; {{@link #UNKNOWN}} for one that this version does not know. */
    @com.fasterxml.jackson.annotation.JsonCreator
    public static {name} of(String value) {{
        for ({name} known : values()) {{
            if (known.value.equals(value)) {{
                return known;
            }}
        }}
        return UNKNOWN;
    }}
}}
"
    );
    out
}

fn tagged(name: &str, doc: &str, tag: &str, variants: &[Variant]) -> String {
    let mut out = format!(
        "{HEAD}{}@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = \"{tag}\",
        defaultImpl = {name}.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({{
",
        comment(doc, "")
    );
    for variant in variants {
        let class = pascal(&variant.name);
        out += &format!(
            "    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = {name}.{class}.class, name = \"{}\"),\n",
            variant.name
        );
    }
    out += &format!("}})\npublic abstract class {name} {{\n    private {name}() {{}}\n");
    for variant in variants {
        let class = pascal(&variant.name);
        let body = members(&class, &variant.fields, "        ");
        let doc = comment(&variant.doc, "    ");
        out += &format!("\n{doc}    public static final class {class} extends {name} {{\n{body}    }}\n");
    }
    out += &format!(
        "
    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends {name} {{}}
}}
"
    );
    out
}

/// Fields, accessors and setters that return the object, `equals` and `hashCode`.
fn members(class: &str, fields: &[Field], indent: &str) -> String {
    let mut out = String::new();
    for field in fields {
        let (kind, name) = (java_type(field), identifier(&field.name));
        let initial = match &field.shape {
            Shape::Constant(value) => format!(" = \"{value}\""),
            Shape::List(_) => " = java.util.List.of()".to_owned(),
            _ => String::new(),
        };
        out += &format!(
            "{indent}@com.fasterxml.jackson.annotation.JsonProperty(\"{}\")\n{indent}private {kind} {name}{initial};\n\n",
            field.name
        );
    }
    for field in fields {
        let (kind, name) = (java_type(field), identifier(&field.name));
        let mut doc = field.doc.clone();
        if field.optional && !matches!(field.shape, Shape::List(_)) {
            doc += " Null where absent.";
        }
        let doc = comment(&doc, indent);
        out += &format!("{doc}{indent}public {kind} {name}() {{\n{indent}    return {name};\n{indent}}}\n\n");
        out += &format!(
            "{doc}{indent}public {class} {name}({kind} {name}) {{\n{indent}    this.{name} = {name};\n{indent}    return this;\n{indent}}}\n\n"
        );
    }
    let names: Vec<String> = fields.iter().map(|field| identifier(&field.name)).collect();
    let same: Vec<String> = names.iter().map(|name| format!("java.util.Objects.equals({name}, that.{name})")).collect();
    let (cast, same) = match same.is_empty() {
        true => (String::new(), "true".to_owned()),
        false => {
            let cast = format!("{indent}    {class} that = ({class}) other;\n");
            (cast, same.join(&format!("\n{indent}            && ")))
        }
    };
    let guard =
        format!("{indent}    if (!(other instanceof {class})) {{\n{indent}        return false;\n{indent}    }}\n");
    out += &format!(
        "{indent}@Override\n{indent}public boolean equals(Object other) {{\n{guard}{cast}{indent}    return {same};\n{indent}}}\n\n"
    );
    out += &format!(
        "{indent}@Override\n{indent}public int hashCode() {{\n{indent}    return java.util.Objects.hash({});\n{indent}}}\n",
        names.join(", ")
    );
    out
}

fn java_type(field: &Field) -> String {
    let boxed = boxed(&field.shape);
    match (&field.shape, field.optional) {
        (Shape::Int32, false) => "int".to_owned(),
        (Shape::Int64, false) => "long".to_owned(),
        (Shape::Bool, false) => "boolean".to_owned(),
        _ => boxed,
    }
}

/// Full names, since a kind of a union may be called `Integer` or `Instant`.
fn boxed(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Constant(_) => "String".to_owned(),
        Shape::Instant => "java.time.Instant".to_owned(),
        Shape::Int32 => "java.lang.Integer".to_owned(),
        Shape::Int64 => "java.lang.Long".to_owned(),
        Shape::Bool => "java.lang.Boolean".to_owned(),
        Shape::Declared(name) => format!("redress.{}", class(name)),
        Shape::List(item) => format!("java.util.List<{}>", boxed(item)),
        Shape::Json => "com.fasterxml.jackson.databind.JsonNode".to_owned(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Desk,
    Alone,
}

fn operations(model: &Model, place: Place) -> String {
    let (head, modifier, call) = match place {
        Place::Desk => (
            "/** The operations of a desk, each with one document in and one document out. */
abstract class DeskOperations {
    /** Not to be extended outside this package. */
    DeskOperations() {}

    /** Calls an operation with typed documents. */
    abstract <T> T call(String operation, Object input, Class<T> output);
",
            "public",
            "call",
        ),
        Place::Alone => (
            "/** The operations that need no desk, each with one document in and one document out. */
public final class Redress {
    private Redress() {}
",
            "public static",
            "Desk.callAlone",
        ),
    };
    let mut out = format!("{HEAD}{head}");
    for operation in model.operations.iter().filter(|operation| operation.on_desk() == (place == Place::Desk)) {
        let Operation { name, .. } = operation;
        let output = output(model, operation);
        let method = camel(name);
        let (parameter, argument) = match operation.has_input() {
            true => (format!("{} input", operation.input), "input"),
            false => (String::new(), "java.util.Map.of()"),
        };
        out += &format!(
            "
    /**
     * The operation {{@code {name}}}.
     *
     * @throws RedressException with the operation's error
     */
    {modifier} {output} {method}({parameter}) {{
        return {call}(\"{name}\", {argument}, {output}.class);
    }}
"
        );
    }
    out += "}\n";
    out
}

fn output(model: &Model, operation: &Operation) -> String {
    let declared = model.types.iter().any(|(name, _)| *name == operation.output);
    if declared { operation.output.clone() } else { "com.fasterxml.jackson.databind.JsonNode".to_owned() }
}

fn identifier(name: &str) -> String {
    let name = camel(name);
    let taken =
        ["default", "new", "class", "case", "switch", "return", "final", "public", "private", "abstract", "short"];
    if taken.contains(&name.as_str()) { name + "_" } else { name }
}

/// A Javadoc comment; nothing for an empty text.
fn comment(text: &str, indent: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace("*/", "* /");
    let mut out = String::new();
    for (index, part) in escaped.split('`').enumerate() {
        out += &if index % 2 == 1 { format!("{{@code {part}}}") } else { part.to_owned() };
    }
    format!("{indent}/** {} */\n", out.trim())
}
