/// Reads an unpacked table from its beginning to its end: little-endian numbers, and columns of one byte a row, which compress
/// better than rows do (`Tools/models/packed.py` writes them).
///
/// A reader asks by ``isLeft(_:)`` whether the table is as long as its numbers say, before it takes columns.
public struct PackedColumns {
  private let bytes: [UInt8]
  private var offset = 0

  /// Reads unpacked bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when exactly so many bytes have not been read.
  public func isLeft(_ count: Int) -> Bool { count == bytes.count - offset }

  /// A number of 32 bits; 0 behind the end.
  public mutating func number() -> Int { column(4).reversed().reduce(0) { $0 << 8 | Int($1) } }

  /// A column of so many rows, or any bytes; empty where fewer are left.
  public mutating func column(_ count: Int) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - offset else { return [] }
    defer { offset += count }
    return bytes[offset..<(offset + count)]
  }

  /// Sorted keys, which are kept as differences in four columns; none where fewer are left.
  public mutating func sortedKeys(_ count: Int) -> [UInt32] {
    guard count >= 0, count <= (bytes.count - offset) / 4 else { return [] }
    defer { offset += 4 * count }
    var key: UInt32 = 0
    return (offset..<(offset + count)).map { place in
      for part in 0..<4 { key &+= UInt32(bytes[place + part * count]) << UInt32(8 * part) }
      return key
    }
  }
}
