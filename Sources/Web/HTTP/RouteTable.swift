/// Finds the route of a request. A pure decision.
struct RouteTable: Sendable {
  enum Result {
    case found(Route, parameters: [String: String])
    case failure(WebFailure)
  }

  let routes: [Route]
  /// By number of segments and the first of them, so that a lookup does not try them all.
  private let index: [Key: [Int]]

  private struct Key: Hashable {
    var count: Int
    var first: Substring
  }

  init(_ routes: [Route]) {
    self.routes = routes
    var index: [Key: [Int]] = [:]
    for (place, route) in routes.enumerated() {
      let segments = route.pattern.split(separator: "/")
      index[Key(count: segments.count, first: segments.first ?? ""), default: []].append(place)
    }
    self.index = index
  }

  /// HEAD is answered where GET is.
  func find(method: String, path: String) -> Result {
    let segments = path.split(separator: "/", omittingEmptySubsequences: true)
    let candidates = index[Key(count: segments.count, first: segments.first ?? "")] ?? []
    let wanted = method == "HEAD" ? "GET" : method
    var allowed: Set<String> = []
    for place in candidates {
      guard let raw = routes[place].match(segments) else { continue }
      allowed.insert(routes[place].method)
      guard routes[place].method == wanted else { continue }
      var parameters: [String: String] = [:]
      for (name, value) in raw {
        guard let text = PercentCoding.decode(value) else { return .failure(WebFailure(400, .brokenEncoding)) }
        parameters[name] = text
      }
      return .found(routes[place], parameters: parameters)
    }
    guard !allowed.isEmpty else { return .failure(WebFailure(404, .notFound)) }
    if allowed.contains("GET") { allowed.insert("HEAD") }
    let names = allowed.union(["OPTIONS"]).sorted().joined(separator: ", ")
    return .failure(WebFailure(405, .methodNotAllowed, headers: ["allow": names]))
  }
}
