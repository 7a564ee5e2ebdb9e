import GRDB

extension Row {
  /// What a column of bytes holds, read where SQLite holds it; an empty one is no bytes.
  func bytes<Value>(at index: Int, _ decode: (UnsafeRawBufferPointer) -> Value) throws -> Value {
    try withUnsafeData(atIndex: index) { data in
      data.map { $0.withUnsafeBytes(decode) } ?? decode(UnsafeRawBufferPointer(start: nil, count: 0))
    }
  }
}
