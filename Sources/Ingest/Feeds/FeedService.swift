internal import Fetching
internal import Formats
internal import Models
internal import Queue
internal import RPC
internal import Registry
internal import Wire

/// `newswire.v1.Feeds`: which feeds are polled, and how that goes.
struct FeedService: RPCService {
  var name: String { FeedMethods.service }

  let store: any FeedStore
  let discovery: FeedDiscovery
  let bell: Doorbell
  let time: any TimeSource
  let wishes: FeedWishes

  /// The page size when the caller does not say.
  private static let pageCountDefault = 100

  func register(in router: inout Router) {
    router.register(FeedMethods.add) { request, _ in try await add(request) }
    router.register(FeedMethods.list) { request, _ in try await list(request) }
    router.register(FeedMethods.remove) { request, _ in
      RemoveFeedsResponse(
        removed: try await calling { () throws(RegistryError) in try await store.removeFeeds(request.urls) })
    }
    router.register(FeedMethods.set) { request, _ in try await set(request) }
    router.register(FeedMethods.refresh) { request, _ in try await refresh(request) }
    router.register(FeedMethods.discover) { request, _ in try await discover(request) }
  }

  private func add(_ request: AddFeedsRequest) async throws(RPCError) -> AddFeedsResponse {
    var results: [AddFeedResult] = []
    var sound: [FeedRecord] = []
    for feed in request.feeds {
      guard let url = CanonicalURL(whole: feed.url) else {
        results.append(AddFeedResult(outcome: .refused, url: feed.url, reason: "not an absolute http or https address"))
        continue
      }
      do throws(FeedWishes.Objection) {
        let subscription = Subscription(
          url: url.string, title: feed.title, siteURL: feed.siteURL, fullText: feed.fullText,
          source: try wishes.source(feed.source), state: .active, addedAt: time.now(), nextAt: time.now(),
          fixedIntervalSeconds: try wishes.interval(feed.fixedIntervalSeconds))
        results.append(AddFeedResult(outcome: .unspecified, url: url.string))
        sound.append(FeedRecord(subscription))
      } catch {
        results.append(AddFeedResult(outcome: .refused, url: url.string, reason: error.reason))
      }
    }
    let records = sound
    var isNew = try await calling { () throws(RegistryError) in try await store.addFeeds(records) }[...]
    for index in results.indices where results[index].outcome == .unspecified {
      results[index].outcome = isNew.popFirst() == true ? .added : .known
    }
    bell.ring()
    return AddFeedsResponse(results: results)
  }

  private func list(_ request: ListFeedsRequest) async throws(RPCError) -> ListFeedsResponse {
    let limit = request.limit == 0 ? Self.pageCountDefault : request.limit
    let found = try await calling { () throws(RegistryError) in
      try await store.feeds(after: request.cursor, limit: limit + 1)
    }
    let page = Array(found.prefix(limit))
    return ListFeedsResponse(feeds: page, nextCursor: found.count > limit ? page.last?.url ?? "" : "")
  }

  private func set(_ request: SetFeedsRequest) async throws(RPCError) -> SetFeedsResponse {
    let change: FeedChange
    do throws(FeedWishes.Objection) { change = try wishes.change(request) } catch {
      throw .invalidArgument(error.field, error.reason)
    }
    let now = time.now()
    let feeds = try await calling { () throws(RegistryError) in
      try await store.setFeeds(request.urls, change, now: now)
    }
    bell.ring()
    return SetFeedsResponse(feeds: feeds)
  }

  private func refresh(_ request: RefreshFeedsRequest) async throws(RPCError) -> RefreshFeedsResponse {
    guard request.all || !request.urls.isEmpty else {
      throw .invalidArgument("urls", "name at least one feed, or set `all`")
    }
    let now = time.now()
    let count = try await calling { () throws(RegistryError) in
      try await store.refreshFeeds(request.all ? nil : request.urls, now: now)
    }
    bell.ring()
    return RefreshFeedsResponse(refreshed: count)
  }

  private func discover(_ request: DiscoverFeedsRequest) async throws(RPCError) -> DiscoverFeedsResponse {
    guard let url = CanonicalURL(whole: request.url) else {
      throw .invalidArgument("url", "not an absolute http or https address")
    }
    do throws(FetchError) {
      return DiscoverFeedsResponse(feeds: try await discovery.feeds(at: url))
    } catch {
      throw RPCError(error.code == .cancelled ? .cancelled : .failedPrecondition, error.message)
    }
  }
}
