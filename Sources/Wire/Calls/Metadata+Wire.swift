internal import Models

private enum Field {
  static let key: UInt32 = 1
  static let value: UInt32 = 2
}

/// Reads the entries of a header and keeps to their bounds.
struct MetadataReader {
  private(set) var metadata = Metadata()
  private var byteCount = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) throws(WireError) {
    let index = metadata.entries.count
    guard index < Metadata.entryCountMax else { throw .tooMany(index + 1, Metadata.entryCountMax, "metadata") }
    let entry: Metadata.Entry
    do { entry = try Metadata.Entry(wireBytes: bytes) } catch { throw error.inside("metadata[\(index)]") }
    byteCount += entry.key.utf8.count + entry.value.utf8.count
    guard byteCount <= Metadata.byteCountMax else { throw .metadataTooLarge }
    metadata.entries.append(entry)
  }
}

extension Metadata.Entry {
  fileprivate init(wireBytes bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init(key: "", value: "")
    var scanner = ByteScanner(bytes)
    while !scanner.isAtEnd {
      switch try scanner.tag() {
      case (Field.key, .lengthDelimited): key = try scanner.text("key", max: Metadata.byteCountMax)
      case (Field.value, .lengthDelimited): value = try scanner.text("value", max: Metadata.byteCountMax)
      case (_, let type): try scanner.skip(type)
      }
    }
    try checkKey()
  }

  fileprivate func checkKey() throws(WireError) {
    let isWellFormed = key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    guard isWellFormed, !key.isEmpty else {
      throw WireError(field: "key", reason: "must be lower-case ASCII letters, digits, '-', '_' and '.'")
    }
  }

  fileprivate var wireByteCount: Int { ByteWriter.textByteCount(key) + ByteWriter.textByteCount(value) }
}

extension Metadata {
  /// How many bytes the entries take in a header; throws when they are out of bounds.
  func checkedWireByteCount() throws(WireError) -> Int {
    guard !entries.isEmpty else { return 0 }
    guard entries.count <= Self.entryCountMax else { throw .tooMany(entries.count, Self.entryCountMax, "metadata") }
    var (content, wire) = (0, 0)
    for (index, entry) in entries.enumerated() {
      do {
        try entry.checkKey()
        try checkText(entry.value, "value", max: Self.byteCountMax)
      } catch { throw error.inside("metadata[\(index)]") }
      content += entry.key.utf8.count + entry.value.utf8.count
      wire += ByteWriter.lengthDelimitedByteCount(entry.wireByteCount)
    }
    guard content <= Self.byteCountMax else { throw .metadataTooLarge }
    return wire
  }

  func write(_ number: UInt32, to writer: inout ByteWriter) {
    for entry in entries {
      writer.tag(number, .lengthDelimited)
      writer.varint(UInt64(entry.wireByteCount))
      writer.text(Field.key, entry.key)
      writer.text(Field.value, entry.value)
    }
  }
}

extension WireError {
  fileprivate static let metadataTooLarge = WireError(
    field: "metadata", reason: "more than \(Metadata.byteCountMax) bytes of keys and values")
}
