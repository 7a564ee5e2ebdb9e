/// A request as the pages see it: values, no sockets.
struct WebRequest: Sendable {
  var method: String
  /// Still percent-encoded: "/keyword/open%20source".
  var path: String
  /// What follows the "?", still encoded.
  var query = ""
  /// By names in lower case; several of one name are joined by ", ".
  var headers: [String: String] = [:]
  var body: [UInt8] = []
  /// Whether it came as HTTP/1.0, which knows less.
  var isOld = false
  /// Where the connection comes from, "127.0.0.1".
  var peer = ""

  /// The longest path with its query, in bytes.
  static let targetBytesMax = 8_192
  /// The longest body, in bytes: forms are short.
  static let bodyBytesMax = 65_536
}
