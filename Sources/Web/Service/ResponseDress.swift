/// What every answer gets before it leaves: validators, compression, headers that protect.
struct ResponseDress {
  let site: Site
  let request: WebRequest

  func dressed(_ plain: WebResponse) -> WebResponse {
    var response = plain
    response.headers["content-type"] = response.contentType
    response.headers.merge(SecurityHeaders.all(showsImages: site.showsImages)) { own, _ in own }
    if site.isShared(request) {
      response.headers["access-control-allow-origin"] = site.allowedOrigin
      response.headers["access-control-expose-headers"] = "etag, retry-after"
      if site.allowedOrigin != "*" { vary(&response, "origin") }
    }
    cache(&response)
    if response.status == 200, let maxAge = response.maxAge, maxAge >= 0 {
      let tag = Conditional.tag(response.body)
      response.headers["etag"] = tag
      let modified = modified(response, tag)
      if let modified { response.headers["last-modified"] = HTTPDate.text(seconds: modified) }
      if ["GET", "HEAD"].contains(request.method), Conditional.isFresh(request.headers, tag: tag, modified: modified) {
        response.status = 304
        response.body = []
        response.headers["content-type"] = nil
        vary(&response, "accept-encoding")
        return response
      }
    }
    compress(&response)
    return response
  }

  /// Since when the address has had this body for this reader.
  private func modified(_ response: WebResponse, _ tag: String) -> Int64? {
    let reader = [
      response.headers["content-language"] ?? "", site.access.admin(request.headers) ?? "", site.base(for: request),
    ]
    let address = (reader + [request.path, request.query]).joined(separator: "\n")
    return site.changes.seconds(of: tag, at: address, now: site.now().millisecondsSinceEpoch / 1_000)
  }

  private func cache(_ response: inout WebResponse) {
    guard response.headers["cache-control"] == nil else { return }
    guard let maxAge = response.maxAge, response.status < 400 else {
      response.headers["cache-control"] = "no-store"
      return
    }
    // What an operator is shown is for nobody else.
    let scope = site.access.isClosed || site.access.admin(request.headers) != nil ? "private" : "public"
    response.headers["cache-control"] = maxAge > 0 ? "\(scope), max-age=\(maxAge)" : "\(scope), no-cache"
  }

  private func compress(_ response: inout WebResponse) {
    guard response.body.count >= Gzip.bytesMin else { return }
    vary(&response, "accept-encoding")
    guard Gzip.isAccepted(request.headers["accept-encoding"]), let packed = Gzip.compress(response.body) else { return }
    response.body = packed
    response.headers["content-encoding"] = "gzip"
  }

  private func vary(_ response: inout WebResponse, _ name: String) {
    let known = response.headers["vary"]
    response.headers["vary"] = known.map { $0 + ", " + name } ?? name
  }
}
