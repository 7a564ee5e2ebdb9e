internal import Models

/// The pages of a crawl: responses of WARC archives, texts of WET archives.
final class WARCItems: ItemReader {
  private let records: WARCRecords
  private let catalog: FormatCatalog
  private var number = 0

  init(_ source: BufferedSource, _ options: InputOptions) {
    records = WARCRecords(source)
    catalog = options.catalog
  }

  /// By the first record's version.
  static func isLikely(_ start: ArraySlice<UInt8>) -> Bool { WARCBoundary.isVersion(start) }

  func next() throws(FormatError) -> ItemStep? {
    while let found = try records.next() {
      number += 1
      let place = InputPlace(record: number)
      switch found {
      case .broken(let reason): return .item(InputItem(.refused(reason: reason), at: place))
      case .record(let record):
        guard let content = WARCDocument.content(of: record, catalog) else { continue }
        return .item(InputItem(content, at: place))
      }
    }
    return nil
  }
}
