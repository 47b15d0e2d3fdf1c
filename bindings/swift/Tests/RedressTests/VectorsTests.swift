import Foundation
import Redress
import XCTest

/// Replays the conformance vectors: with JSON, and with the typed documents, which must agree.
final class VectorsTests: XCTestCase {
    private var desks: [String: Desk] = [:]

    func testEveryVectorHolds() throws {
        var passed = 0
        var failed = 0
        for file in try files() {
            let document = try JSON(String(contentsOf: file, encoding: .utf8))
            let operation = try XCTUnwrap(document["operation"]?.string)
            let vectors = try XCTUnwrap(document["vectors"]?.items)
            for vector in vectors {
                do {
                    try replay(operation, vector)
                    passed += 1
                } catch {
                    failed += 1
                    let reason = (error as? Difference)?.message ?? "\(error)"
                    print("FAILED \(vector["id"]?.string ?? "?"): \(reason)")
                }
            }
            print("\(operation): \(vectors.count) vectors")
        }
        print("vectors: \(passed) passed, \(failed) failed")
        XCTAssertEqual(failed, 0)
        XCTAssertGreaterThan(passed, 0, "no vector was found")
    }

    private func files() throws -> [URL] {
        let given = ProcessInfo.processInfo.environment["REDRESS_VECTORS"] ?? ""
        let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
        let place = given.isEmpty ? package.appendingPathComponent("../../tests/vectors").standardized : URL(fileURLWithPath: given)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), isFolder.boolValue else {
            return [place]
        }
        return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private func replay(_ operation: String, _ vector: JSON) throws {
        let desk = try desk(vector["policy"])
        let input = Pattern.expand(vector["input"] ?? .null)
        let answer: JSON
        do {
            answer = try JSON(desk.call(operation: operation, input: input.description))
        } catch let error as RedressError {
            guard let wanted = vector["error"] else {
                throw Difference(message: "an answer was wanted, an error came: \(error)")
            }
            try Pattern.compare(wanted, Typed.document(error), input: input)
            if case .Failed(let code, _, _, _, _) = error {
                try Typed.check(operation, desk, input, failsWith: code)
            }
            return
        }
        guard vector["error"] == nil else {
            throw Difference(message: "an error was wanted, an answer came")
        }
        if let exact = vector["exact"]?["utf8"] {
            try Pattern.compare(exact, answer, input: input)
            guard exact == answer else { throw Difference(message: "the answer has more than wanted") }
        } else {
            try Pattern.compare(vector["expect"] ?? .null, answer, input: input)
        }
        try Typed.check(operation, desk, input, against: answer)
    }

    private func desk(_ policy: JSON?) throws -> Desk {
        let key = policy?.description
        if let desk = desks[key ?? ""] { return desk }
        let desk = try Desk(unit: .utf8, policy: key)
        desks[key ?? ""] = desk
        return desk
    }
}
