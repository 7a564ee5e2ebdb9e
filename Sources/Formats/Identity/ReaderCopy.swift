/// Addresses under which others keep copies of a publisher's page for quick readers: the caches of AMP.
enum ReaderCopy {
  /// The publisher's address in "www.google.com/amp/s/echo.example/x" and "echo-example.cdn.ampproject.org/c/s/echo.example/x".
  ///
  /// - Returns: "https://echo.example/x"; nothing when the address is no copy.
  static func original(host: String, path: String, query: String) -> String? {
    let isCache = host.hasSuffix(".cdn.ampproject.org") || host == "cdn.ampproject.org"
    guard isCache || isSearchEngine(host) else { return nil }
    var rest = path.split(separator: "/", omittingEmptySubsequences: true)[...]
    if isCache {
      // "c" is a page, "v" one in a viewer; "i" and "r" are images and fonts.
      guard let kind = rest.popFirst(), kind == "c" || kind == "v" || kind == "wp" else { return nil }
    } else if rest.first == "amp" {
      rest = rest.dropFirst()
    } else {
      return nil
    }
    let isSecure = rest.first == "s"
    if isSecure { rest = rest.dropFirst() }
    guard let place = rest.first, place.contains(".") else { return nil }
    let slash = path.hasSuffix("/") ? "/" : ""
    return (isSecure ? "https://" : "http://") + rest.joined(separator: "/") + slash
      + (query.isEmpty ? "" : "?" + query)
  }

  private static func isSearchEngine(_ host: String) -> Bool {
    let name = host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
    return name == "bing.com" || name.hasPrefix("google.") && name.split(separator: ".").count <= 3
  }
}
