/// What a client asked of a ``ScriptedWebServer``.
public struct WebQuestion: Sendable, Hashable {
  /// "/feed.xml?a=1".
  public var path: String
  /// By name in lower case.
  public var headers: [String: String]
  /// "GET", "POST", …
  public var method: String
  /// As much of it as the server reads, 4 MiB.
  public var body: [UInt8] = []

  init?(head: String) {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3 else { return nil }
    method = String(words[0])
    path = String(words[1])
    headers = lines.dropFirst().reduce(into: [:]) { headers, line in
      guard let colon = line.firstIndex(of: ":") else { return }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].drop { $0 == " " }.description
    }
  }
}
