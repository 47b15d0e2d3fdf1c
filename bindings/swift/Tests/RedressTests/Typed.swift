import Foundation
import Redress

/// The typed form of each operation, on the documents of a vector.
enum Typed {
    /// Fails where the typed form gives another answer than the document form gave.
    static func check(_ operation: String, _ desk: Desk, _ input: JSON, against answer: JSON) throws {
        let typed: JSON
        do {
            typed = try call(operation, desk, Arguments(input: input))
        } catch let error as RedressError {
            throw Difference(message: "the typed form fails: \(error)")
        }
        guard typed == answer else {
            throw Difference(message: "the typed form gives \(typed.description.prefix(400))")
        }
    }

    /// Fails where the typed form does not end with the same code. What only a document can hold, such as a member that
    /// is missing or unknown, has no typed form; and of several documents that are wrong, it meets another one first.
    static func check(_ operation: String, _ desk: Desk, _ input: JSON, failsWith code: ErrorCode) throws {
        let answer: JSON
        do {
            answer = try call(operation, desk, Arguments(input: input))
        } catch RedressError.Failed(let typed, _, _, _, _) {
            let ofForm: Set<ErrorCode> = [.invalidDocument, .unsupportedSchema]
            guard typed == code || code == .invalidDocument || ofForm.isSuperset(of: [typed, code]) else { throw Difference(message: "the typed form fails with \(typed)") }
            return
        } catch is Difference {
            return
        }
        guard code == .invalidDocument else {
            throw Difference(message: "the typed form gives \(answer.description.prefix(400))")
        }
    }

    /// An error as a document.
    static func document(_ error: RedressError) -> JSON {
        guard case .Failed(_, _, let name, let faults, _) = error else { return .null }
        let places = faults.map { fault -> JSON in
            .object([("path", .string(fault.path)), ("expected", .string(fault.expected)), ("got", .string(fault.got))])
        }
        return .object([("code", .string(name)), ("faults", .array(places))])
    }

    private static func call(_ operation: String, _ desk: Desk, _ given: Arguments) throws -> JSON {
        switch operation {
        case "version":
            return try JSON(versionToJson(value: version()))
        case "desk_new":
            return try reference(Desk(unit: .utf8))
        case "desk_from_policy":
            return try reference(Desk(unit: .utf8, policy: given.input.description))
        case "policy":
            return try JSON(desk.policy())
        case "mask":
            return try JSON(maskedToJson(value: desk.mask(text: given.text("text"), options: given.options())))
        case "mask_batch":
            let rows = try desk.maskBatch(texts: given.texts("texts"), options: given.options())
            return try .object([("rows", .array(rows.map { try row($0.output.map(maskedToJson), $0.error) }))])
        case "mask_numbered":
            let labels = try given.optional("labels").map(labelNumbersFromJson)
            let masked = try desk.maskNumbered(text: given.text("text"), labels: labels, options: given.options())
            return try JSON(numberedTextToJson(value: masked))
        case "ruled_out":
            return try JSON(ruledOutToJson(value: desk.ruledOut(text: given.text("text"))))
        case "mask_document":
            let numbers = try given.numbers()
            let masked = try desk.maskDocument(document: given.text("document"), options: given.options(), numbers: numbers)
            return try JSON(maskedDocumentToJson(value: masked))
        case "mask_chunks":
            let stream = try given.optional("stream").map(maskStreamStateFromJson)
            let masked = try desk.maskChunks(
                stream: stream, chunks: given.texts("chunks"), ending: given.ending(), options: given.options())
            return try JSON(maskedChunksToJson(value: masked))
        case "unmask":
            let opening = try openingFromJson(json: given.json("opening"))
            return try JSON(unmaskedToJson(value: desk.unmask(text: given.text("text"), opening: opening)))
        case "blackout":
            let plan = try blackoutFromJson(json: given.json("plan"))
            return try .object([("pixels", .string(base64url(blackout(pixels: given.bytes("pixels"), plan: plan))))])
        case "mask_screenshot":
            let screenshot = try screenshotFromJson(json: given.json("screenshot"))
            return try JSON(coversToJson(value: desk.maskScreenshot(screenshot: screenshot)))
        case "understand":
            let message = try messageFromJson(json: given.json("message"))
            return try JSON(understandingToJson(value: desk.understand(message: message)))
        case "triage":
            let message = try messageFromJson(json: given.json("message"))
            return try JSON(decisionToJson(value: desk.triage(message: message, now: given.instant("now"))))
        case "triage_batch":
            let messages = try given.list("messages").map { try messageFromJson(json: $0) }
            let rows = try desk.triageBatch(messages: messages, now: given.instant("now"))
            return try .object([("rows", .array(rows.map { try row($0.output.map(decisionToJson), $0.error) }))])
        case "clock_status":
            let clock = try clockFromJson(json: given.json("clock"))
            return try JSON(clockStatusToJson(value: desk.clockStatus(clock: clock, now: given.instant("now"))))
        case "advance_clock":
            let event = try clockEventFromJson(json: given.json("event"))
            let clock = try given.optional("clock").map(clockFromJson)
            return try JSON(clockToJson(value: desk.advanceClock(clock: clock, event: event)))
        case "due_steps":
            let clock = try clockFromJson(json: given.json("clock"))
            let steps = try desk.dueSteps(clock: clock, from: given.instant("from"), to: given.instant("to"))
            return try JSON(dueStepsToJson(value: steps))
        case "business_time":
            let question = try timeQuestionFromJson(json: given.json("question"))
            return try JSON(timeAnswerToJson(value: desk.businessTime(question: question)))
        case "decide":
            let events = try desk.decide(
                ticket: given.optional("ticket").map(ticketFromJson),
                command: commandFromJson(json: given.json("command")),
                context: contextFromJson(json: given.json("context")))
            return try .object([("events", .array(events.map { try JSON(eventToJson(value: $0)) }))])
        case "evolve":
            let event = try eventFromJson(json: given.json("event"))
            let ticket = try evolve(ticket: given.optional("ticket").map(ticketFromJson), event: event)
            return try JSON(ticketToJson(value: ticket))
        case "replay":
            let events = try given.list("events").map { try eventFromJson(json: $0) }
            return try JSON(ticketToJson(value: replay(events: events)))
        case "score":
            return try JSON(scoresToJson(value: desk.score(scale: given.text("scale"), answers: given.integers("answers"))))
        case "merge_scores":
            let left = try scoresFromJson(json: given.json("left"))
            let right = try scoresFromJson(json: given.json("right"))
            return try JSON(scoresToJson(value: mergeScores(left: left, right: right)))
        case "explain":
            let reason = try reasonFromJson(json: given.json("reason"))
            return try JSON(explanationToJson(value: desk.explain(reason: reason, language: given.text("language"))))
        default:
            throw Difference(message: "no typed form of \(operation)")
        }
    }

    private static func row(_ output: String?, _ error: RedressError?) throws -> JSON {
        if let output { return try .object([("output", JSON(output))]) }
        return .object([("error", error.map(document) ?? .null)])
    }

    /// What a desk says of its own policy, as the operations that make one answer.
    private static func reference(_ desk: Desk) throws -> JSON {
        let message = Message(text: "")
        let decision = try JSON(decisionToJson(value: desk.triage(message: message, now: 0)))
        return decision["policy"] ?? .null
    }
}

private func base64url(_ bytes: Data) -> String {
    let text = bytes.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    return text.replacingOccurrences(of: "=", with: "")
}

/// The members of an input document, read as the typed forms want them.
struct Arguments {
    let input: JSON

    func json(_ key: String) throws -> String { try member(key).description }

    func optional(_ key: String) -> String? {
        guard let value = input[key], !value.isNull else { return nil }
        return value.description
    }

    func list(_ key: String) throws -> [String] {
        try items(key).map(\.description)
    }

    func text(_ key: String) throws -> String {
        try read(key, member(key).string)
    }

    func bytes(_ key: String) throws -> Data {
        var text = try self.text(key).replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        text += String(repeating: "=", count: (4 - text.count % 4) % 4)
        return try read(key, Data(base64Encoded: text))
    }

    func texts(_ key: String) throws -> [String] {
        try items(key).map { try read(key, $0.string) }
    }

    func integers(_ key: String) throws -> [Int32] {
        try items(key).map { try read(key, $0.integer.flatMap { Int32(exactly: $0) }) }
    }

    func options() throws -> MaskOptions {
        try maskOptionsFromJson(json: optional("options") ?? "{}")
    }

    func numbers() throws -> NumberMask {
        let numbers: [String: NumberMask] = ["text": .text, "zero": .zero]
        return try read("numbers", numbers[input["numbers"]?.string ?? "text"])
    }

    func ending() throws -> ChunkEnding {
        let endings: [String: ChunkEnding] = ["last": .last, "more": .more]
        return try read("ending", endings[input["ending"]?.string ?? "last"])
    }

    /// The library reads instants inside documents only, so one is made around it.
    func instant(_ key: String) throws -> Timestamp {
        let message = JSON.object([("text", .string("")), ("received_at", try member(key))])
        return try read(key, messageFromJson(json: message.description).receivedAt)
    }

    private func member(_ key: String) throws -> JSON { try read(key, input[key]) }

    private func items(_ key: String) throws -> [JSON] { try read(key, member(key).items) }

    private func read<T>(_ key: String, _ value: T?) throws -> T {
        guard let value else { throw Difference(message: "the document form read \(key), the runner did not") }
        return value
    }
}
