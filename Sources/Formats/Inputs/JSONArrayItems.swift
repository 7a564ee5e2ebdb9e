/// The objects of one JSON array, each a document, however long the array is.
final class JSONArrayItems: ItemReader {
  private static let elementBytesMax = FormatCatalog.contentBytesMax

  private let source: BufferedSource
  private let map: FieldMap?
  private var cutter = JSONElementCutter()
  private var chunk: ArraySlice<UInt8> = []
  private var record = 0

  init(_ source: BufferedSource, _ map: FieldMap?) { (self.source, self.map) = (source, map) }

  func next() throws(FormatError) -> ItemStep? {
    var element: [UInt8] = []
    var byteCount = 0
    while true {
      if chunk.isEmpty { chunk = try source.read(upTo: BufferedSource.chunkBytes)[...] }
      guard !chunk.isEmpty else { throw FormatError(.malformed, "the JSON array is cut off") }
      let (range, event) = cutter.take(chunk)
      let piece = chunk[range]
      chunk = chunk[event.next...]
      byteCount += piece.count
      if byteCount <= Self.elementBytesMax { element += piece } else { element = [] }
      switch event.kind {
      case .more: continue
      case .end: return nil
      case .nonsense: throw FormatError(.malformed, "the JSON array holds something else than objects")
      case .element:
        record += 1
        let place = InputPlace(record: record)
        guard byteCount <= Self.elementBytesMax else {
          let limit = "an element of the array may have at most \(Self.elementBytesMax >> 20) MiB"
          return .item(InputItem(.refused(reason: limit), at: place))
        }
        return .item(JSONItem.make(element, map, at: place))
      }
    }
  }
}
