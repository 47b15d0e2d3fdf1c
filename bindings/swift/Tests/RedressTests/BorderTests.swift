import Dispatch
import Foundation
import Redress
import XCTest

/// What the Swift face itself does: positions, text, errors, instants, batches.
final class BorderTests: XCTestCase {
    private let now: Timestamp = 1_795_399_200_000

    private func desk(policy: String? = nil) throws -> Desk { try Desk(unit: .utf8, policy: policy) }

    /// The parts of the error that `operation` ends with.
    private func failure(_ operation: () throws -> Void) throws -> (code: ErrorCode, number: Int32, name: String, faults: [Fault]) {
        do {
            try operation()
        } catch RedressError.Failed(let code, let number, let name, let faults, let detail) {
            XCTAssertFalse(detail.isEmpty)
            return (code, number, name, faults)
        }
        throw Difference(message: "an error was wanted, an answer came")
    }

    func testPositionsFitTheString() throws {
        // One scalar of four bytes, a flag of two scalars, a letter with a combining mark.
        let text = "😀🇨🇳e\u{301}手机13812345678，谢谢"
        let masked = try desk().mask(text: text, options: MaskOptions())
        let finding = try XCTUnwrap(masked.findings.first)
        XCTAssertEqual(finding.start, 4 + 8 + 3 + 6)
        XCTAssertEqual(text[try XCTUnwrap(finding.range(in: text))], "13812345678")
        XCTAssertEqual(masked.text[try XCTUnwrap(finding.maskedRange(in: masked.text))], "138****5678")
    }

    func testWhereChunksEndChangesNothing() throws {
        let text = "😀手机13812345678"
        let stream = try MaskStream(desk: desk(), options: MaskOptions())
        var masked = ""
        for byte in text.utf8 { masked += try stream.pushBytes(chunk: Data([byte])).text }
        let last = try stream.finish()
        XCTAssertEqual(masked + last.text, "😀手机138****5678")
        XCTAssertEqual(last.findings.first?.start, 10)
        XCTAssertEqual(try failure { _ = try stream.push(chunk: "a") }.code, .invalidArgument)
    }

    func testARangeEndsWhereScalarsDo() throws {
        let text = "a手b"
        XCTAssertEqual(text.range(utf8: 1, 4).map { String(text[$0]) }, "手")
        XCTAssertEqual(text.range(utf8: 0, 5).map { String(text[$0]) }, text)
        XCTAssertEqual(text.range(utf8: 5, 5).map { String(text[$0]) }, "")
        for (start, end) in [(1, 2), (2, 4), (0, 6), (6, 6), (-1, 1), (4, 1)] as [(Usize, Usize)] {
            XCTAssertNil(text.range(utf8: start, end), "\(start)..\(end)")
        }
        XCTAssertNotNil("".range(utf8: 0, 0))
    }

    func testEmptyAndLargeTexts() throws {
        let desk = try desk()
        let mask = { (text: String) in try desk.mask(text: text, options: MaskOptions()) }
        XCTAssertEqual(try mask("").text, "")
        XCTAssertEqual(try mask("").findings, [])
        XCTAssertEqual(try mask("a\u{0}b").text, "a\u{0}b")
        let large = String(repeating: "a", count: 1 << 20)
        XCTAssertEqual(try mask(large).text, large)
        let tooLong = try failure { _ = try mask(String(repeating: "a", count: (4 << 20) + 1)) }
        XCTAssertEqual(tooLong.code, .textTooLong)
        XCTAssertEqual(tooLong.faults.map(\.path), ["text"])
    }

    func testABatchHasALimit() throws {
        let many = Array(repeating: "", count: 100_001)
        let tooMany = try failure { _ = try desk().maskBatch(texts: many, options: MaskOptions()) }
        XCTAssertEqual(tooMany.code, .tooMany)
        XCTAssertEqual(tooMany.faults.map(\.path), ["texts"])
    }

    func testBytesThatAreNoTextArriveAsReplacementCharacters() throws {
        let text = String(decoding: [0x61, 0xFF, 0x62] as [UInt8], as: UTF8.self) + "手机13812345678"
        let masked = try desk().mask(text: text, options: MaskOptions())
        XCTAssertTrue(masked.text.hasPrefix("a\u{FFFD}b"), masked.text)
        XCTAssertEqual(text[try XCTUnwrap(masked.findings.first?.range(in: text))], "13812345678")
    }

    func testAResultOutlivesItsDesk() throws {
        var desk: Desk? = try desk()
        let masked = try XCTUnwrap(desk?.mask(text: "abc", options: MaskOptions()))
        desk = nil
        XCTAssertEqual(masked.text, "abc")
    }

    func testABadPolicySaysWhere() throws {
        let bad = #"{"schema": "redress/policy@1", "id": "bank", "version": "1", "extends": "wallet@1", "nonsense": 1}"#
        let error = try failure { _ = try desk(policy: bad) }
        XCTAssertEqual(error.code, .invalidPolicy)
        XCTAssertEqual(error.number, 200)
        XCTAssertEqual(error.name, "invalid_policy")
        XCTAssertEqual(error.faults.map(\.path), ["nonsense"])
        XCTAssertEqual(try failure { _ = try desk(policy: "{") }.code, .malformedDocument)
    }

    func testErrorsHaveTheirNumbers() throws {
        let desk = try desk()
        let malformed = try failure { _ = try desk.call(operation: "mask", input: "") }
        XCTAssertEqual(malformed.number, 100)
        let invalid = try failure { _ = try desk.call(operation: "mask", input: #"{"nonsense": 1}"#) }
        XCTAssertEqual(invalid.number, 101)
        let unknown = try failure { _ = try desk.call(operation: "nonsense", input: "{}") }
        XCTAssertEqual(unknown.number, 103)
        for error in [malformed, invalid, unknown] { XCTAssertEqual(error.code.rawValue, error.number) }
        XCTAssertEqual(ErrorCode.textTooLong.rawValue, 300)
        XCTAssertEqual(ErrorCode.internal.rawValue, 902)
    }

    func testInstantsAreMilliseconds() throws {
        let decision = try desk().triage(message: Message(text: "hello", receivedAt: now - 1), now: now)
        XCTAssertEqual(decision.receivedAt, now - 1)
    }

    func testABatchHasARowForEachItem() throws {
        let texts = ["a", String(repeating: "a", count: (4 << 20) + 1), "b"]
        let rows = try desk().maskBatch(texts: texts, options: MaskOptions())
        XCTAssertEqual(rows.map { $0.output?.text }, ["a", nil, "b"])
        XCTAssertEqual(try failure { throw try XCTUnwrap(rows[1].error) }.code, .textTooLong)
        let decisions = try desk().triageBatch(messages: [Message(text: "a"), Message(text: "b")], now: now)
        XCTAssertEqual(decisions.map { $0.output?.masked }, ["a", "b"])
    }

    func testThreadsShareADesk() throws {
        let desk = try desk()
        let wrong = (0..<4).map { _ in Counter() }
        DispatchQueue.concurrentPerform(iterations: wrong.count) { thread in
            for _ in 0..<500 where (try? desk.mask(text: "abc", options: MaskOptions()).text) != "abc" {
                wrong[thread].count += 1
            }
        }
        XCTAssertEqual(wrong.map(\.count), [0, 0, 0, 0])
    }

    /// A count of one thread's own.
    private final class Counter: @unchecked Sendable {
        var count = 0
    }

    func testDocumentsAreEqualByValue() throws {
        XCTAssertEqual(Message(text: "a", channel: "app"), Message(text: "a", channel: "app"))
        XCTAssertNotEqual(Message(text: "a"), Message(text: "b"))
        let message = Message(text: "a", receivedAt: now)
        XCTAssertEqual(try messageFromJson(json: messageToJson(value: message)), message)
    }

    func testTheVersionIsTheLibrarys() throws {
        XCTAssertEqual(try version().library, "0.1.0")
    }
}
