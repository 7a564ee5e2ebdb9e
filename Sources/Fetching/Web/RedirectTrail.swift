internal import Formats

/// Where redirects have led so far.
struct RedirectTrail {
  private(set) var url: CanonicalURL
  /// The last address that only permanent redirects led to.
  private(set) var permanentURL: CanonicalURL
  private let firstHost: String
  private let redirectsMax: Int
  private var isPermanent = true
  private var visited: Set<String>
  private var count = 0

  init(_ url: CanonicalURL, redirectsMax: Int) {
    self.url = url
    permanentURL = url
    firstHost = url.host
    self.redirectsMax = redirectsMax
    visited = [url.string]
  }

  /// Goes on to what `Location` says.
  ///
  /// A page that leads to itself once is let pass: some sites set a cookie that way, and the second visit then tells.
  mutating func follow(status: Int, to location: String) throws(FetchError) {
    guard let next = CanonicalURL(whole: location, relativeTo: url) else {
      let shown = location.utf8.count > 200 ? location.prefix(200) + "…" : location[...]
      throw FetchError(.redirects, "\(url.host) redirects to something that is no web address: \"\(shown)\"")
    }
    count += 1
    guard count <= redirectsMax else {
      throw FetchError(.redirects, "\(url.host) redirects more than \(redirectsMax) times")
    }
    guard visited.insert(next.string).inserted else {
      throw FetchError(.redirects, "\(url.host) redirects in a loop, back to \(next.string)")
    }
    isPermanent = isPermanent && (status == 301 || status == 308)
    if isPermanent { permanentURL = next }
    url = next
  }

  /// The failure at the present address, said of the host that was asked: nobody else knows why another one is named.
  func traced(_ error: FetchError) -> FetchError {
    guard url.host != firstHost, error.code != .redirects, error.code != .cancelled else { return error }
    return FetchError(error.code, "\(firstHost) redirects to \(url.host): \(error.message)")
  }
}
