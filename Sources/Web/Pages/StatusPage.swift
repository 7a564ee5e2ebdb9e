import Foundation
import Models
import Wire

/// What runs and how it is: queue, workers, dead letters, feeds with errors, the archive.
enum StatusPage {
  /// Dead letters and feeds with errors on the page.
  static let lettersMax = 20
  static let feedErrorsMax = 20
  /// Feeds that are looked at for errors.
  static let feedsMax = 1_000

  static let routes = [Route("GET", "/status") { visit in await visit.show(try await page(visit)) }]

  /// Both services are asked at once; what one does not say is missing on the page.
  static func page(_ visit: Visit) async throws -> Page {
    let newsroom = visit.newsroom
    async let archive = try? newsroom.ask(QueryMethods.archiveStats, ArchiveStatsRequest())
    async let queue = try? newsroom.askIngest(IngestMethods.queueStats, QueueStatsRequest())
    async let letters = try? newsroom.askIngest(
      IngestMethods.listDeadLetters, ListDeadLettersRequest(limit: lettersMax))
    async let menu = visit.site.editions.codes(newsroom)
    async let feeds = try? newsroom.askIngest(FeedMethods.list, ListFeedsRequest(limit: feedsMax))
    let words = visit.words
    var view: View = ["canLogIn": visit.site.access.hasAdmins && visit.admin == nil, "admin": visit.admin != nil]
    if let admin = visit.admin {
      view["csrf"] = visit.site.access.formSecret(for: admin, seconds: visit.now.millisecondsSinceEpoch / 1_000)
    }
    let said = visit.query["said"]
    view["message"] = visit.admin != nil && ["doneRetry", "doneDrop", "doneFeed"].contains(said)
    view["messageText"] = words(said, visit.query["n"].shown)
    let (stats, queued) = (await archive, await queue)
    view["services"] = [("query", stats != nil), ("ingest", queued != nil)].map { name, isServing in
      ["serviceName": name, "serviceState": words(isServing ? "serving" : "notServing")] as View
    }
    view["hasArchive"] = stats != nil
    view["archive"] = stats.map { terms($0, visit) } ?? []
    view.merge(visit.views.dates.view(stats?.newestPublishedAt, isExact: true)) { $1 }
    view["hasQueue"] = queued != nil
    if let queued { view.merge(terms(queued, visit)) { $1 } }
    view.merge(self.letters(await letters?.deadLetters ?? [], visit)) { $1 }
    view.merge(self.feeds(await feeds?.feeds ?? [], visit)) { $1 }
    var page = Page(template: "status", title: words("status"), view: view, path: "/status", isHidden: true)
    // Asked for beside the rest: a service that hangs is waited for once.
    page.menu = await menu
    return page
  }

  private static func terms(_ stats: ArchiveStatsResponse, _ visit: Visit) -> [View] {
    let (words, number) = (visit.words, visit.words.number)
    return [
      (words("articlesHead"), number(stats.articles)), (words("revisions"), number(stats.revisions)),
      (words("sources"), number(stats.sources)), (words("size"), size(stats.storeBytes, words)),
    ].map { ["term": $0.0, "value": $0.1] }
  }

  /// "916 kB", "12 MB".
  private static func size(_ bytes: Int, _ words: Messages) -> String {
    bytes < 10_000_000 ? "\(words.number(bytes / 1_000)) kB" : "\(words.number(bytes / 1_000_000)) MB"
  }

  private static func terms(_ stats: QueueStatsResponse, _ visit: Visit) -> View {
    let (words, number) = (visit.words, visit.words.number)
    let terms = [
      (words("waiting"), number(stats.waiting)), (words("leased"), number(stats.leased)),
      (words("done"), number(stats.done)), (words("dead"), number(stats.dead)),
      (words("capacity"), number(stats.depthMax)),
      (words("oldest"), visit.views.dates.span(milliseconds: stats.oldestWaitingMilliseconds)),
    ]
    return [
      "queue": terms.map { ["term": $0.0, "value": $0.1] } as [View], "hasWorkers": !stats.workers.isEmpty,
      "workers": stats.workers.map { worker in
        [
          "worker": worker.workerID.rawValue.shown, "leased": number(worker.leased),
          "idle": visit.views.dates.span(milliseconds: worker.idleMilliseconds),
        ]
      } as [View],
    ]
  }

  private static func letters(_ letters: [DeadLetter], _ visit: Visit) -> View {
    [
      "hasDead": !letters.isEmpty,
      "letters": letters.map { letter in
        var view = visit.views.dates.view(letter.diedAt)
        // An address may carry a key of the operator's.
        let name = visit.admin == nil || !letter.title.isEmpty ? letter.title : letter.url
        view["letter"] = (name.isEmpty ? letter.documentID.rawValue : name).shown
        view["letterID"] = letter.documentID.rawValue
        view.merge(Sentences(words: visit.words).view(letter.reason)) { $1 }
        view["attempts"] = visit.words.number(letter.attempts)
        return view
      } as [View],
    ]
  }

  private static func feeds(_ feeds: [Subscription], _ visit: Visit) -> View {
    let broken = feeds.filter { !$0.error.isEmpty }
    let number = visit.words.number
    return [
      "feedLine": visit.words("feedsChecked", number(feeds.count), number(broken.count)),
      "hasFeeds": !broken.isEmpty,
      "feeds": broken.prefix(feedErrorsMax).map { feed in
        Sentences(words: visit.words).view(feed.error).merging(
          ["feed": shown(feed.url, visit).shown, "failures": number(feed.failureCount)]) { $1 }
      } as [View],
    ]
  }

  /// An address for operators; readers get the host, for the rest may hold a key.
  private static func shown(_ url: String, _ visit: Visit) -> String {
    visit.admin == nil ? URL(string: url)?.host() ?? "" : url
  }
}
