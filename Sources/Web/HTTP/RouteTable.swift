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

  /// The methods that an address takes.
  ///
  /// - Throws: ``WebFailure`` with 404 for an address that there is not.
  func methods(of path: String) throws(WebFailure) -> Set<String> {
    let segments = path.split(separator: "/", omittingEmptySubsequences: true)
    let candidates = index[Key(count: segments.count, first: segments.first ?? "")] ?? []
    let methods = Set(candidates.filter { routes[$0].match(segments) != nil }.map { routes[$0].method })
    guard !methods.isEmpty else { throw WebFailure(404, .notFound) }
    return methods.union(methods.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"])
  }

  /// HEAD is answered where GET is.
  func find(method: String, path: String) -> Result {
    let segments = path.split(separator: "/", omittingEmptySubsequences: true)
    let candidates = index[Key(count: segments.count, first: segments.first ?? "")] ?? []
    let wanted = method == "HEAD" ? "GET" : method
    for place in candidates {
      guard routes[place].method == wanted, let raw = routes[place].match(segments) else { continue }
      var parameters: [String: String] = [:]
      for (name, value) in raw {
        guard let text = PercentCoding.decode(value) else { return .failure(WebFailure(400, .brokenEncoding)) }
        parameters[name] = text
      }
      return .found(routes[place], parameters: parameters)
    }
    do {
      let names = try methods(of: path).sorted().joined(separator: ", ")
      return .failure(WebFailure(405, .methodNotAllowed, headers: ["allow": names]))
    } catch {
      return .failure(error)
    }
  }
}
