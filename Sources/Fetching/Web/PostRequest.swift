public import Formats

/// What is to be sent to an address.
public struct PostRequest: Sendable, Hashable {
  /// Where to.
  public var url: CanonicalURL
  /// The media type of the body.
  public var contentType: String
  /// Further headers, names and values in printable ASCII.
  public var headers: [String: String]
  /// What is sent.
  public var body: [UInt8]

  /// Describes what is to be sent.
  public init(_ url: CanonicalURL, contentType: String, headers: [String: String] = [:], body: [UInt8]) {
    self.url = url
    self.contentType = contentType
    self.headers = headers
    self.body = body
  }
}
