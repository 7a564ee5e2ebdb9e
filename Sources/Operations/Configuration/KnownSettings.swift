/// Every setting that there is, by the section of the configuration file that it belongs to. What is not here is misspelt.
enum KnownSettings {
  static let sections: [String: Set<String>] = [
    "ingest": service.union([
      "queue", "depthMax", "queueMebibytesMax", "attemptsMax", "contentRetention", "registry", "userAgent",
      "fetchAllow",
      "fetchesMax", "feedIntervalMin", "httpProxy",
    ]),
    "query": service.union([
      "archive", "readersMax", "archiveMebibytesMax", "alerts", "alertAllow", "alertAttemptsMax",
      "httpProxy",
    ]),
    "enrich": service.union([
      "ingest", "query", "lanes", "leaseCount", "leaseSeconds", "documentSeconds", "tagInterval", "vectorModel",
    ]),
    "web": service.union([
      "ingest", "query", "http", "publicAddress", "allowedHosts", "webToken", "proxyUserHeader", "proxyAddressHeader",
      "webAccess",
      "images", "corsOrigin", "requestsPerSecond", "requestsBurst", "connectionsMax", "connectionsPerAddress",
      "idleTimeout", "askTimeout",
    ]),
    "client": all.union(["ingest", "query", "timeout", "httpProxy"]),
    "stack": all.union(["ingest", "query", "http", "data", "workers", "gracePeriod", "logFormat", "vectorModel"]),
  ]

  /// What may stand at the file's top level, for all programs that have it.
  static let keys = sections.values.reduce(into: Set<String>()) { $0.formUnion($1) }

  private static let all: Set<String> = ["tlsCertificate", "tlsAuthority"]
  private static let service = all.union(["listen", "logLevel", "logFormat", "gracePeriod"])

  /// Why `key` is no setting there, and which one may have been meant; nothing when it is one.
  ///
  /// - Parameter section: the part of the file, nothing for its top level.
  static func complaint(about key: String, in section: String?) -> String? {
    let known = section.map { sections[$0] ?? [] } ?? keys
    guard !known.contains(key) else { return nil }
    let place = section.map { "a setting of \"\($0)\"" } ?? "a setting or a section"
    let candidates = section == nil ? known.union(sections.keys) : known
    if let near = NearestName.nearest(to: key, among: candidates) {
      return "\"\(key)\" is not \(place); did you mean \"\(near)\"?"
    }
    let owners = sections.filter { $0.value.contains(key) }.keys.sorted().map { "\"\($0)\"" }
    guard owners.isEmpty else { return "\"\(key)\" is not \(place); it belongs to \(owners.joined(separator: ", "))" }
    return "\"\(key)\" is not \(place); there are \(candidates.sorted().joined(separator: ", "))"
  }
}
