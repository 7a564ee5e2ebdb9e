internal import Formats
internal import Models
internal import RPC
internal import Wire

/// What ingest takes: each document is looked at here once, before it costs anything.
struct IntakeRules: Sendable {
  /// Documents of one request.
  static let countRange = 1...WireLimits.batchCountMax
  /// Content of one request, in bytes.
  static let batchBytesMax = WireLimits.batchByteCountMax
  /// The longest reason that is told, in bytes of UTF-8.
  static let reasonBytesMax = WireLimits.reasonByteCountMax

  private let formats: FormatCatalog

  init(formats: FormatCatalog = .standard) { self.formats = formats }

  /// Throws when the request is wrong as a whole.
  func checkBatch(_ documents: [Document]) throws(RPCError) {
    guard Self.countRange.contains(documents.count) else {
      throw .invalidArgument(
        "documents", "\(documents.count) documents; a request has 1 to \(Self.countRange.upperBound)")
    }
    let bytes = documents.reduce(0) { $0 + $1.contentByteCount }
    guard bytes <= Self.batchBytesMax else {
      throw .invalidArgument(
        "documents", "\(bytes) bytes of content; a request has at most \(Self.batchBytesMax): send fewer at once")
    }
  }

  /// Why a document is not taken; nothing when it is.
  func refusal(of document: Document) -> String? {
    if !document.url.isEmpty, CanonicalURL(document.url) == nil {
      return "the URL is not an absolute http or https address of at most \(CanonicalURL.bytesMax) bytes"
    }
    do {
      _ = try formats.format(for: document)
    } catch {
      return error.reason
    }
    return nil
  }
}
