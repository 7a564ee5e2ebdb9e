import Formats

extension FuzzTarget {
  /// A file of any kind, in pieces: compressed, an archive, a crawl, a table, lines. The first line is its name.
  static let inputs = FuzzTarget("inputs") { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let name = String(decoding: parts[0].prefix(64), as: UTF8.self)
    let reader = InputReader(
      MemorySource(Array(parts[1])), InputOrigin(name: name, isNamed: bytes.count % 2 == 0),
      options: InputOptions(limits: .document))
    while let item = reader.next() {
      switch item.content {
      case .document(let document):
        let isBounded = document.content.count <= FormatCatalog.contentBytesMax
        try FuzzFailure.unless(isBounded, "a document within its limit")
      case .refused(let reason):
        let isReason = !reason.isEmpty && reason.utf8.count < ArticlePromises.reasonBytesMax
        try FuzzFailure.unless(isReason, "a reason for people, but: \(reason)")
      case .leftOut: continue
      }
    }
  }
}
