// What several messages ask of their fields beside the bounds of each field.

func checkNotEmpty(_ value: some Collection, _ name: String) throws(WireError) {
  guard !value.isEmpty else { throw WireError(field: name, reason: "must not be empty") }
}

/// What travels in one batch, in bytes of content.
func checkBatch(_ byteCount: Int, _ name: String) throws(WireError) {
  guard byteCount <= WireLimits.batchByteCountMax else {
    throw WireError(
      field: name,
      reason: "\(byteCount) bytes of content together, at most \(WireLimits.batchByteCountMax) are taken in one batch")
  }
}

/// 0 stands for the server's own choice.
func checkLease(_ milliseconds: Int, _ name: String) throws(WireError) {
  let range = WireLimits.leaseMillisecondsRange
  guard milliseconds == 0 || range.contains(milliseconds) else {
    throw WireError(field: name, reason: "must be 0 or \(range.lowerBound) to \(range.upperBound)")
  }
}

/// An ISO 3166-1 alpha-2 code in a question: anything else would silently find nothing.
func checkCountry(_ code: String, _ name: String) throws(WireError) {
  let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
  guard code.utf8.count == 2, code.utf8.allSatisfy(letters.contains) else {
    throw WireError(field: name, reason: "must be two capital letters as in ISO 3166-1, like US")
  }
}
