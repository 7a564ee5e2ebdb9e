/// Bytes that are all there already.
public final class MemorySource: ByteSource {
  private var rest: ArraySlice<UInt8>

  /// A source of these bytes.
  public init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// The next bytes.
  public func read(upTo count: Int) throws(FormatError) -> [UInt8] {
    let piece = rest.prefix(count)
    rest = rest.dropFirst(count)
    return Array(piece)
  }
}
