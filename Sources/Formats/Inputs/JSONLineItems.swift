internal import Models

/// JSON Lines: an object a line, each a document.
final class JSONLineItems: ItemReader {
  private static let lineBytesMax = FormatCatalog.contentBytesMax

  private let source: BufferedSource
  private let map: FieldMap?
  private var line = 0

  init(_ source: BufferedSource, _ map: FieldMap?) { (self.source, self.map) = (source, map) }

  func next() throws(FormatError) -> ItemStep? {
    while let next = try source.line(upTo: Self.lineBytesMax) {
      line += 1
      let place = InputPlace(line: line)
      switch next {
      case .tooLong(let byteCount):
        let size = "\((byteCount + 1 << 19) >> 20) MiB"
        return .item(
          InputItem(.refused(reason: "\(size): a line may have at most \(Self.lineBytesMax >> 20) MiB"), at: place))
      case .text(let bytes):
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        return .item(JSONItem.make(bytes, map, at: place))
      }
    }
    return nil
  }
}
