/// The one content of a compressed file.
final class CompressedItem: ItemReader {
  private let content: any ByteSource
  private let origin: InputOrigin
  private var isDone = false

  init(_ content: any ByteSource, _ compression: Compression, _ origin: InputOrigin) {
    self.content = content
    var inner = origin
    inner.name = compression.innerName(origin.name)
    // What is declared for a compressed file says how it is compressed.
    if MediaType(inner.contentType).essence.hasPrefix("application/") { inner.contentType = "" }
    self.origin = inner
  }

  func next() throws(FormatError) -> ItemStep? {
    guard !isDone else { return nil }
    isDone = true
    return .open(content, origin, InputPlace())
  }
}
