/// What a request with OPTIONS is told: the methods of an address, and to browsers what pages of other sites may ask (Fetch standard,
/// section 3.2). It comes before the login, for browsers never log in for it, and it tells nothing of the archive.
enum Preflight {
  /// What programs send that a browser does not send by itself.
  private static let headers = "accept, accept-language, authorization, content-type, if-modified-since, if-none-match"
  private static let seconds = 86_400

  static func response(_ request: WebRequest, site: Site) throws(WebFailure) -> WebResponse {
    var methods: Set<String> = ["GET", "HEAD", "OPTIONS"]
    if request.path != "*" {
      methods = try site.table.methods(of: request.path)
    }
    var response = WebResponse(204, WebResponse.plain, "")
    response.headers["allow"] = methods.sorted().joined(separator: ", ")
    if site.isShared(request) {
      // What changes something is for this site's own forms.
      response.headers["access-control-allow-methods"] =
        methods.subtracting(["POST"]).sorted().joined(separator: ", ")
      response.headers["access-control-allow-headers"] = headers
      response.headers["access-control-max-age"] = String(seconds)
    }
    return response
  }
}

extension Site {
  /// Whether pages of other sites may read the answer; never what operators do or see more of.
  func isShared(_ request: WebRequest) -> Bool {
    // Empty parts of a path lead nowhere else.
    let first = request.path.split(separator: "/", maxSplits: 1).first
    return !allowedOrigin.isEmpty && first != "admin" && first != "status"
  }
}
