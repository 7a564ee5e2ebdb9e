public import Formats

/// An answer, whatever its status.
public struct FetchResponse: Sendable, Hashable {
  /// 200, 304, 404, …
  public var status: Int
  /// Where the answer came from, after redirects.
  public var url: CanonicalURL
  /// Where the asked address has moved for good: the last one that only permanent redirects (301, 308) led to.
  public var permanentURL: CanonicalURL
  /// `Content-Type` as it was sent.
  public var contentType = ""
  /// `ETag`, to be given back the next time.
  public var entityTag = ""
  /// `Last-Modified`, to be given back the next time.
  public var lastModified = ""
  /// How long the answer stays fresh by `Cache-Control` or `Expires`.
  public var freshFor: Duration?
  /// When to come back by `Retry-After`.
  public var retryAfter: Duration?
  /// Unpacked.
  public var body: [UInt8] = []

  /// An answer without a body.
  public init(status: Int, url: CanonicalURL, permanentURL: CanonicalURL? = nil) {
    self.status = status
    self.url = url
    self.permanentURL = permanentURL ?? url
  }
}
