internal import Fetching
internal import Formats
internal import Models
internal import Queue
internal import Registry
internal import Wire

/// Puts entries of feeds into the queue by the rules of `Submit`, with their pages where those are wanted.
struct FeedIntake: Sendable {
  /// What became of a batch.
  enum Outcome {
    /// It is durable.
    case taken(FeedTally)
    /// Nothing was taken, for this reason; try again after the pause.
    case full(String, Duration)
  }

  let fetcher: any Fetcher
  let robots: RobotsGuard
  let queue: any LeaseQueue
  let time: any TimeSource
  let pagePause: Duration
  let rules = IntakeRules()

  /// Takes a batch. Returns after it is durable.
  func take(_ batch: FeedWork.Batch, of work: FeedWork) async -> Outcome {
    var tally = FeedTally()
    var items: [QueuedDocument] = []
    for (entry, document) in zip(batch.entries, batch.documents) {
      var document = document
      if FullTextChoice.wantsPage(entry, work.documents.subscription.fullText) {
        do throws(FetchError) {
          document = try await page(of: entry, work.documents)
        } catch {
          tally.missingPages += 1
          tally.pageReason = error.message
        }
      }
      if let reason = refusal(of: document) {
        tally.refused += 1
        tally.refusal = reason
      } else {
        items.append(QueuedDocument(document))
      }
      if Task.isCancelled { return .full("stopping", .zero) }
    }
    return await enqueue(items, tally)
  }

  /// The longest text for people that is kept.
  static func bounded(_ text: String) -> String {
    text.filter { $0 != "\0" }.prefix(byteCountMax: WireLimits.reasonByteCountMax)
  }

  private func enqueue(_ items: [QueuedDocument], _ tally: FeedTally) async -> Outcome {
    guard !items.isEmpty else { return .taken(tally) }
    var tally = tally
    do throws(QueueError) {
      switch try await queue.enqueue(items) {
      case .full(let full): return .full("the queue is full", full.retryAfter)
      case .taken(let outcomes):
        for outcome in outcomes {
          if case .duplicate = outcome { tally.known += 1 } else { tally.taken += 1 }
        }
        return .taken(tally)
      }
    } catch {
      return .full(error.message, .seconds(30))
    }
  }

  private func page(of entry: FeedEntry, _ documents: FeedEntryDocuments) async throws(FetchError) -> Document {
    guard let url = CanonicalURL(whole: entry.address) else {
      throw FetchError(.badAddress, "the entry's address is not one of the web")
    }
    try await robots.check(url, now: time.now())
    if pagePause > .zero { try? await time.sleep(for: pagePause) }
    let response = try await fetcher.fetch(FetchRequest(url))
    guard (200..<300).contains(response.status) else {
      throw FetchError(.malformed, "\(response.url.host) answers \(response.status)")
    }
    let document = documents.document(of: entry, page: response)
    if let reason = refusal(of: document) { throw FetchError(.malformed, reason) }
    return document
  }

  private func refusal(of document: Document) -> String? {
    if let reason = rules.refusal(of: document) { return reason }
    do { _ = try document.wireBytes() } catch { return "\(error)" }
    return nil
  }
}
