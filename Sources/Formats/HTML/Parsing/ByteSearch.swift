/// Finds a short lower-case pattern in many bytes, letter case ignored.
enum ByteSearch {
  static func firstIndex(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, bytes.count - start >= pattern.count else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var index = start
      let last = buffer.count - pattern.count
      while index <= last {
        if Ascii.lowercased(buffer[index]) == first {
          var matched = 1
          while matched < pattern.count, Ascii.lowercased(buffer[index + matched]) == pattern[matched] { matched += 1 }
          if matched == pattern.count { return index }
        }
        index += 1
      }
      return nil
    }
  }
}
