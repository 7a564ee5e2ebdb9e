extension String {
  /// The longest beginning that has at most so many bytes of UTF-8 and ends with a whole scalar.
  package func prefix(byteCountMax: Int) -> String {
    guard utf8.count > byteCountMax else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: max(0, byteCountMax))
    while end > utf8.startIndex, end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
