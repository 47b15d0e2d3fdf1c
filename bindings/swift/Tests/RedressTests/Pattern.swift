import Redress

/// Where answer and expectation part.
struct Difference: Error {
    let message: String
}

/// Compares an answer with a vector's pattern, as tests/vectors/README.md says. Positions are in bytes of UTF-8.
struct Pattern {
    private let input: JSON

    static func compare(_ wanted: JSON, _ answer: JSON, input: JSON) throws {
        let original = input["text"] ?? input["message"]?["text"]
        try Pattern(input: input).compare(wanted, answer, original, masked(answer), "$")
    }

    private static func masked(_ answer: JSON?) -> JSON? {
        answer?["masked"] ?? answer?["text"]
    }

    private func compare(_ wanted: JSON, _ there: JSON?, _ original: JSON?, _ masked: JSON?, _ path: String) throws {
        switch (wanted, there) {
        case (.object(let members), .object?):
            for (key, value) in members {
                let place = "\(path).\(key)"
                switch key {
                case "span": try span(value, there?["start"], there?["end"], original, place)
                case "masked_span": try span(value, there?["masked_start"], there?["masked_end"], masked, place)
                default: try compare(value, there?[key], original, masked, place)
                }
            }
        case (.array(let items), .array(let answers)?) where items.count == answers.count:
            for (index, (item, answer)) in zip(items, answers).enumerated() {
                var texts = (original, masked)
                if path == "$.rows" {
                    let text = input["texts"]?[index] ?? input["messages"]?[index]?["text"]
                    texts = (text, Pattern.masked(answer["output"]))
                }
                try compare(item, answer, texts.0, texts.1, "\(path)[\(index)]")
            }
        case (.null, nil): break
        default: if wanted != there { throw Pattern.differs(wanted, there, path) }
        }
    }

    private func span(_ wanted: JSON, _ start: JSON?, _ end: JSON?, _ text: JSON?, _ path: String) throws {
        guard let pair = wanted["utf8"], pair[0] == start, pair[1] == end,
            let from = start?.integer, let to = end?.integer
        else { throw Pattern.differs(wanted, start, path) }
        guard let cut = wanted["text"]?.string else { return }
        guard let whole = text?.string, let range = whole.range(utf8: Usize(from), Usize(to)),
            same(String(whole[range]), cut)
        else { throw Pattern.differs(wanted, text, path) }
    }

    private static func differs(_ wanted: JSON, _ there: JSON?, _ path: String) -> Difference {
        let found = there.map { String($0.description.prefix(200)) } ?? "nothing"
        return Difference(message: "\(path): \(wanted.description.prefix(200)) wanted, \(found) there")
    }

    /// The value with every `{"$repeat": [text, times]}` written out.
    static func expand(_ value: JSON) -> JSON {
        if let text = value["$repeat"]?[0]?.string, let times = value["$repeat"]?[1]?.integer {
            return .string(String(repeating: text, count: times))
        }
        switch value {
        case .object(let members): return .object(members.map { ($0.key, expand($0.value)) })
        case .array(let items): return .array(items.map(expand))
        default: return value
        }
    }
}
