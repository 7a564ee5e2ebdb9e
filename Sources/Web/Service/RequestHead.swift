import NIOHTTP1

/// What the types behind this have no place for is written into the head of a request before they take it.
enum RequestHead {
  /// The field that carries the version of the protocol; what a client sends under its name is overwritten.
  static let versionField = "newswire-http-version"

  /// Readies a head: the host of the target goes before the field Host (RFC 9112, section 3.2.2).
  ///
  /// - Returns: whether it is the last request of its connection.
  static func ready(_ head: inout HTTPRequestHead) -> Bool {
    let isOld = head.version.major < 1 || (head.version.major == 1 && head.version.minor < 1)
    let target = RequestTarget(head.uri)
    if let authority = target.authority {
      head.uri = target.path
      // None, or two of them, is a fault of its own.
      if isOld || head.headers["host"].count == 1 { head.headers.replaceOrAdd(name: "host", value: authority) }
    }
    head.headers.replaceOrAdd(name: versionField, value: isOld ? "1.0" : "1.1")
    let isLast = isOld || head.headers[canonicalForm: "connection"].contains { $0.lowercased() == "close" }
    // In the one spelling that Hummingbird looks for.
    if isLast { head.headers.replaceOrAdd(name: "connection", value: "close") }
    return isLast
  }
}
