public import Formats
import Models

extension FuzzTarget {
  /// Every target: the catalogue with its choice of a format, each format of the catalogue alone, and the readers of
  /// single values. A new format is covered by its line in the catalogue; any other reader of foreign bytes (of a
  /// container, of a value) gets a line in ``readers``.
  public static let all: [FuzzTarget] =
    [catalogue] + FormatCatalog.standard.formats.map { format($0) } + readers

  /// The readers that stand beside the formats.
  private static let readers: [FuzzTarget] = [
    address, charset, dates, feedLists, headers, inputs, json, markup, robots, search,
  ]

  /// The first line of the input is the content type, the rest the document.
  private static let catalogue = FuzzTarget("catalogue") { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let content = parts.count > 1 ? Array(parts[1]) : bytes
    let type = parts.count > 1 ? String(decoding: parts[0].prefix(64), as: UTF8.self) : ""
    try ArticlePromises.check {
      try FormatCatalog.standard.parse(Document(url: "https://echo.example/a", contentType: type, content: content))
    }
  }

  /// One format, without the sniffing that would keep most inputs from it.
  public static func format(_ format: any DocumentFormat) -> FuzzTarget {
    FuzzTarget(type(of: format).name) { bytes in
      guard !bytes.isEmpty else { return }
      try ArticlePromises.check { try format.parse(Document(url: "https://echo.example/a", content: bytes)) }
    }
  }
}
