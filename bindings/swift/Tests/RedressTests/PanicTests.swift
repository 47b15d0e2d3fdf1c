import Redress
import XCTest

/// A defect of the library is the one error, and the desk works on. The suite gives the library that panics when asked to.
final class PanicTests: XCTestCase {
    func testAPanicIsAnErrorAndTheDeskStillWorks() throws {
        let desk = try Desk(unit: .utf8)
        let mask = { (desk: Desk) in try desk.mask(text: "手机13812345678", options: MaskOptions()) }
        let before = try mask(desk)
        for _ in 0..<100 {
            do {
                _ = try desk.call(operation: "panic_on_purpose", input: "{}")
                XCTFail("an error was wanted, an answer came")
            } catch RedressError.Failed(let code, let number, _, _, _) {
                try XCTSkipIf(code == .unknownOperation, "this library does not panic")
                XCTAssertEqual(code, .internal)
                XCTAssertEqual(number, 902)
            }
        }
        XCTAssertEqual(try mask(desk), before)
        XCTAssertEqual(try mask(Desk(unit: .utf8)), before)
    }
}
