extension ByteScanner {
  /// The text of a string field whose tag was read.
  mutating func text(_ name: String, max byteCountMax: Int) throws(WireError) -> String {
    let bytes: UnsafeRawBufferPointer
    do { bytes = try lengthDelimited() } catch { throw error.inside(name) }
    return try bytes.text(name, max: byteCountMax)
  }

  /// The value of a uint32 field whose tag was read; protobuf cuts a longer one to its low 32 bits.
  mutating func number(_ name: String) throws(WireError) -> Int {
    do { return Int(UInt32(truncatingIfNeeded: try varint())) } catch { throw error.inside(name) }
  }
}

extension UnsafeRawBufferPointer {
  /// The text that these bytes of a field are.
  func text(_ name: String, max byteCountMax: Int) throws(WireError) -> String {
    guard count <= byteCountMax else { throw WireError.tooLong(count, byteCountMax).inside(name) }
    guard !holdsNUL else { throw WireError.embeddedNUL.inside(name) }
    guard let text = withMemoryRebound(to: UInt8.self, { String(validating: $0, as: UTF8.self) }) else {
      throw WireError.notUTF8.inside(name)
    }
    return text
  }
}

/// Checks a text that is going to be written.
func checkText(_ text: String, _ name: String, max byteCountMax: Int) throws(WireError) {
  guard text.utf8.count <= byteCountMax else { throw WireError.tooLong(text.utf8.count, byteCountMax).inside(name) }
  guard !text.utf8.contains(0) else { throw WireError.embeddedNUL.inside(name) }
}

extension WireError {
  /// A string field of other bytes.
  static let notUTF8 = WireError(reason: "not UTF-8")
}
