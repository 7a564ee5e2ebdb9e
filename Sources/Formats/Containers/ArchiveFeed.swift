/// Hands bytes to the library, in memory that stays where it is until the next call.
final class ArchiveFeed {
  private let source: BufferedSource
  private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: BufferedSource.chunkBytes, alignment: 16)
  /// Why there was no next chunk.
  private(set) var failure: FormatError?

  init(_ source: BufferedSource) { self.source = source }

  deinit { chunk.deallocate() }

  /// The next chunk, empty at the end; nothing when the source broke off.
  func next() -> UnsafeRawBufferPointer? {
    do throws(FormatError) {
      let bytes = try source.read(upTo: chunk.count)
      chunk.copyBytes(from: bytes)
      return UnsafeRawBufferPointer(rebasing: chunk[..<bytes.count])
    } catch {
      failure = error
      return nil
    }
  }
}
