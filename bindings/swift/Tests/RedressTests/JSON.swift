/// A JSON value as it is written. Numbers keep their digits, and strings are equal scalar by scalar: Foundation makes
/// one type of numbers and booleans, and Swift's own `==` takes composed and decomposed letters for the same.
enum JSON {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSON])
    case object([(key: String, value: JSON)])

    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { same($0.key, key) }?.value
    }

    subscript(index: Int) -> JSON? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }

    var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    var items: [JSON]? {
        if case .array(let items) = self { return items }
        return nil
    }

    var integer: Int? {
        if case .number(let digits) = self { return Int(digits) }
        return nil
    }

    var isNull: Bool {
        if case .null = self { return true }
        return false
    }
}

/// Whether two strings are equal scalar by scalar.
func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
}

extension JSON: Equatable {
    static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let one), .bool(let other)): return one == other
        case (.number(let one), .number(let other)): return one == other
        case (.string(let one), .string(let other)): return same(one, other)
        case (.array(let one), .array(let other)): return one == other
        case (.object(let one), .object(let other)):
            return one.count == other.count && one.allSatisfy { right[$0.key] == $0.value }
        default: return false
        }
    }
}

extension JSON: CustomStringConvertible {
    /// The value as JSON text.
    var description: String {
        var out = ""
        write(to: &out)
        return out
    }

    private func write(to out: inout String) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let digits): out += digits
        case .string(let text): JSON.quote(text, to: &out)
        case .array(let items):
            out += "["
            for (index, item) in items.enumerated() {
                if index > 0 { out += "," }
                item.write(to: &out)
            }
            out += "]"
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { out += "," }
                JSON.quote(member.key, to: &out)
                out += ":"
                member.value.write(to: &out)
            }
            out += "}"
        }
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": out += "\\\""
                case "\\": out += "\\\\"
                case "\u{0}"..."\u{1F}":
                    let digits = String(scalar.value, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                default: out.unicodeScalars.append(scalar)
                }
            }
        } else {
            out += text
        }
        out += "\""
    }
}

extension JSON {
    /// Where a text stops being JSON.
    struct SyntaxError: Error {
        let offset: Int
    }

    /// Reads JSON text.
    init(_ text: String) throws {
        var reader = Reader(bytes: Array(text.utf8))
        self = try reader.value()
        reader.space()
        guard reader.at == reader.bytes.count else { throw SyntaxError(offset: reader.at) }
    }

    private struct Reader {
        let bytes: [UInt8]
        var at = 0

        var next: UInt8? { at < bytes.count ? bytes[at] : nil }

        mutating func space() {
            while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { at += 1 }
        }

        mutating func take(_ byte: UInt8) -> Bool {
            space()
            guard next == byte else { return false }
            at += 1
            return true
        }

        mutating func need(_ byte: UInt8) throws {
            guard take(byte) else { throw SyntaxError(offset: at) }
        }

        mutating func value() throws -> JSON {
            space()
            switch next {
            case UInt8(ascii: "{"): return try object()
            case UInt8(ascii: "["): return try array()
            case UInt8(ascii: "\""): return .string(try string())
            default: return try word()
            }
        }

        mutating func object() throws -> JSON {
            try need(UInt8(ascii: "{"))
            var members: [(key: String, value: JSON)] = []
            if take(UInt8(ascii: "}")) { return .object(members) }
            repeat {
                space()
                let key = try string()
                try need(UInt8(ascii: ":"))
                members.append((key, try value()))
            } while take(UInt8(ascii: ","))
            try need(UInt8(ascii: "}"))
            return .object(members)
        }

        mutating func array() throws -> JSON {
            try need(UInt8(ascii: "["))
            var items: [JSON] = []
            if take(UInt8(ascii: "]")) { return .array(items) }
            repeat { items.append(try value()) } while take(UInt8(ascii: ","))
            try need(UInt8(ascii: "]"))
            return .array(items)
        }

        mutating func word() throws -> JSON {
            let start = at
            while let byte = next, ![0x2C, 0x5D, 0x7D].contains(byte), byte > 0x20 { at += 1 }
            switch String(decoding: bytes[start..<at], as: UTF8.self) {
            case "null": return .null
            case "true": return .bool(true)
            case "false": return .bool(false)
            case let digits where Double(digits) != nil: return .number(digits)
            default: throw SyntaxError(offset: start)
            }
        }

        mutating func string() throws -> String {
            try need(UInt8(ascii: "\""))
            var out: [UInt8] = []
            while let byte = next {
                at += 1
                switch byte {
                case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
                case UInt8(ascii: "\\"): out.append(contentsOf: String(try escape()).utf8)
                default: out.append(byte)
                }
            }
            throw SyntaxError(offset: at)
        }

        mutating func escape() throws -> Unicode.Scalar {
            guard let byte = next else { throw SyntaxError(offset: at) }
            at += 1
            switch byte {
            case UInt8(ascii: "b"): return "\u{8}"
            case UInt8(ascii: "f"): return "\u{C}"
            case UInt8(ascii: "n"): return "\n"
            case UInt8(ascii: "r"): return "\r"
            case UInt8(ascii: "t"): return "\t"
            case UInt8(ascii: "u"):
                let unit = try hex()
                guard (0xD800..<0xDC00).contains(unit), next == UInt8(ascii: "\\") else {
                    return Unicode.Scalar(unit) ?? "\u{FFFD}"
                }
                at += 2
                let low = try hex()
                return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low & 0x3FF)) ?? "\u{FFFD}"
            default: return Unicode.Scalar(byte)
            }
        }

        mutating func hex() throws -> UInt32 {
            guard at + 4 <= bytes.count,
                let unit = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
            else { throw SyntaxError(offset: at) }
            at += 4
            return unit
        }
    }
}
