internal import Fetching
internal import Formats
internal import Models
internal import Registry

/// Finds the feeds of a site: those that its page names, else those that lie where sites keep them.
struct FeedDiscovery: Sendable {
  /// Where sites keep feeds that they do not name, the likeliest first.
  static let usualPaths = ["/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json", "/feeds"]

  let fetcher: any Fetcher

  /// The feeds, the likeliest first; the address itself when it is a feed.
  func feeds(at url: CanonicalURL) async throws(FetchError) -> [FeedCandidate] {
    let response = try await fetcher.fetch(FetchRequest(url, accept: FetchRequest.acceptFeeds))
    guard (200..<300).contains(response.status) else {
      throw FetchError(.malformed, "\(response.url.host) answers \(response.status)")
    }
    if let feed = candidate(response) { return [feed] }
    let links = FeedLinks.find(in: response.body, url: response.url)
    if !links.isEmpty {
      return links.map {
        FeedCandidate(
          url: $0.url.string, title: FeedIntake.bounded($0.title), contentType: $0.mediaType,
          siteURL: response.url.string)
      }
    }
    return try await usual(response.url)
  }

  private func usual(_ site: CanonicalURL) async throws(FetchError) -> [FeedCandidate] {
    for path in Self.usualPaths {
      guard let url = CanonicalURL(whole: path, relativeTo: site) else { continue }
      do throws(FetchError) {
        let response = try await fetcher.fetch(FetchRequest(url, accept: FetchRequest.acceptFeeds))
        if (200..<300).contains(response.status), let feed = candidate(response) { return [feed] }
      } catch {
        if error.code == .cancelled { throw error }
      }
    }
    return []
  }

  private func candidate(_ response: FetchResponse) -> FeedCandidate? {
    guard FeedReader.isFeed(response.body, contentType: response.contentType),
      let feed = try? FeedReader.read(response.body, contentType: response.contentType, url: response.url.string)
    else { return nil }
    let type = String(response.contentType.prefix { $0 != ";" }).prefix(byteCountMax: 100)
    return FeedCandidate(
      url: response.permanentURL.string, title: FeedIntake.bounded(feed.title), contentType: type,
      siteURL: CanonicalURL(feed.link)?.string ?? "")
  }
}
