internal import Fetching
internal import Formats
internal import Models
internal import Queue
internal import Registry

/// Finds the feeds of a site: those that its page names, else those that lie where sites keep them.
struct FeedDiscovery: Sendable {
  /// Where sites keep feeds that they do not name, the likeliest first.
  static let usualPaths = ["/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json", "/feeds"]

  /// The time for all guesses together.
  static let guessesMax = Duration.seconds(20)

  let fetcher: any Fetcher
  let time: any TimeSource

  /// The feeds, the likeliest first; the address itself when it is a feed.
  func feeds(at url: CanonicalURL) async throws(FetchError) -> [FeedCandidate] {
    let response = try await fetcher.fetch(FetchRequest(url, accept: FetchRequest.acceptFeeds))
    guard (200..<300).contains(response.status) else {
      throw FetchError(.malformed, FeedAnswer.refusal(response))
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

  /// The feed at one of the usual places, within ``guessesMax``.
  private func usual(_ site: CanonicalURL) async throws(FetchError) -> [FeedCandidate] {
    let result = await withTaskGroup(of: Result<[FeedCandidate], FetchError>.self) { group in
      group.addTask {
        do throws(FetchError) { return .success(try await guesses(site)) } catch { return .failure(error) }
      }
      group.addTask {
        try? await time.sleep(for: Self.guessesMax)
        let words = "names no feed, and is too slow for guesses at where it may lie: none was found within"
        return .failure(FetchError(.timeout, "\(site.host) \(words) \(Self.guessesMax.components.seconds) s"))
      }
      defer { group.cancelAll() }
      return await group.next() ?? .success([])
    }
    if Task.isCancelled { throw FetchError(.cancelled, "the fetch was cancelled") }
    return try result.get()
  }

  private func guesses(_ site: CanonicalURL) async throws(FetchError) -> [FeedCandidate] {
    for path in Self.usualPaths {
      guard let url = CanonicalURL(whole: path, relativeTo: site) else { continue }
      do throws(FetchError) {
        let response = try await fetcher.fetch(FetchRequest(url, accept: FetchRequest.acceptFeeds))
        if (200..<300).contains(response.status), let feed = candidate(response) { return [feed] }
      } catch {
        switch error.code {
        case .cancelled: throw error
        // A site that let one guess wait for its end lets the next one wait too.
        case .timeout, .connection, .unresolved, .tls, .refusedAddress: return []
        case .badAddress, .tooLarge, .redirects, .malformed, .robots: continue
        }
      }
    }
    return []
  }

  private func candidate(_ packed: FetchResponse) -> FeedCandidate? {
    guard let response = try? FeedAnswer.unpacked(packed),
      FeedReader.isFeed(response.body, contentType: response.contentType),
      let feed = try? FeedReader.read(response.body, contentType: response.contentType, url: response.url.string)
    else { return nil }
    let type = String(packed.contentType.prefix { $0 != ";" }).prefix(byteCountMax: 100)
    return FeedCandidate(
      url: response.permanentURL.string, title: FeedIntake.bounded(feed.title), contentType: type,
      siteURL: CanonicalURL(feed.link)?.string ?? "")
  }
}
