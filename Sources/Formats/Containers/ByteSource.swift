/// Bytes that are read once, from front to back: a file, a pipe, what comes out of an archive.
public protocol ByteSource: AnyObject {
  /// The next bytes, at least one and at most `count`; none at the end.
  ///
  /// Throws when what stands behind it breaks off; what came before that is good.
  func read(upTo count: Int) throws(FormatError) -> [UInt8]
}
