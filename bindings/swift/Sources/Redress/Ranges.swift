// Positions of a `.utf8` desk as ranges of Swift strings. Nothing is decided here.

extension String {
    /// The range between two positions in bytes of UTF-8; nil where they lie outside the string or inside a scalar.
    public func range(utf8 start: Usize, _ end: Usize) -> Range<String.Index>? {
        guard 0 <= start, start <= end,
            let lower = utf8.index(startIndex, offsetBy: Int(start), limitedBy: endIndex),
            let upper = utf8.index(lower, offsetBy: Int(end - start), limitedBy: endIndex),
            lower.samePosition(in: unicodeScalars) != nil,
            upper.samePosition(in: unicodeScalars) != nil
        else { return nil }
        return lower..<upper
    }
}

extension Finding {
    /// Where it is in `text`, the text that was masked by a `.utf8` desk.
    public func range(in text: String) -> Range<String.Index>? {
        text.range(utf8: start, end)
    }

    /// Where its replacement is in `masked`, what a `.utf8` desk made of the text.
    public func maskedRange(in masked: String) -> Range<String.Index>? {
        masked.range(utf8: maskedStart, maskedEnd)
    }
}
