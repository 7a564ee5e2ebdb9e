/// A message whose size is known and whose bytes can be written, valid only inside the closure that was given it.
public struct WireEncoding {
  /// How many bytes ``write(into:)`` writes.
  public let byteCount: Int
  private let writer: (UnsafeMutableRawBufferPointer) -> Void

  /// Wraps a writer of exactly `byteCount` bytes.
  public init(byteCount: Int, writer: @escaping (UnsafeMutableRawBufferPointer) -> Void) {
    self.byteCount = byteCount
    self.writer = writer
  }

  /// Writes the message; `buffer` holds at least ``byteCount`` bytes.
  public func write(into buffer: UnsafeMutableRawBufferPointer) {
    precondition(buffer.count >= byteCount, "the buffer is smaller than the message")
    writer(buffer)
  }
}
