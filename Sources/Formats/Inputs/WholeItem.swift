internal import Models

/// One document that is all of a source.
final class WholeItem: ItemReader {
  private static let contentBytesMax = FormatCatalog.contentBytesMax

  private let source: BufferedSource
  private let origin: InputOrigin
  private let options: InputOptions
  private var isDone = false

  /// Nothing when it is to be left out.
  init?(
    _ source: BufferedSource, _ start: ArraySlice<UInt8>, _ origin: InputOrigin, _ options: InputOptions
  ) throws(FormatError) {
    (self.source, self.origin, self.options) = (source, origin, options)
    guard !origin.isNamed else { return }
    let sample = Document(contentType: origin.declaredType, content: Array(start))
    if DocumentChoice.isArticle(sample, options.catalog) { return }
    guard DocumentChoice.isClaimed(MediaType(origin.declaredType).essence) else { return nil }
    _ = try options.catalog.format(for: sample)
  }

  func next() throws(FormatError) -> ItemStep? {
    guard !isDone else { return nil }
    isDone = true
    let content = try source.readAll(upTo: Self.contentBytesMax + 1)
    guard content.count <= Self.contentBytesMax else {
      throw FormatError(
        .tooLarge,
        "a document may have at most \(Self.contentBytesMax >> 20) MiB; longer collections go as JSON Lines or archives"
      )
    }
    let document = Document(url: origin.url, contentType: origin.declaredType, content: content)
    _ = try options.catalog.format(for: document)
    return .item(InputItem(.document(document)))
  }
}
