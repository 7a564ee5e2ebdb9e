internal import Fetching
internal import Formats
internal import Registry

/// Reads what a server answered to a poll.
enum FeedAnswer {
  /// What there is to do.
  enum Reading {
    /// The feed as it was.
    case unchanged
    case feed(Feed)
  }

  /// - Throws: ``PollFailure`` with a reason for users.
  static func read(_ response: FetchResponse) throws(PollFailure) -> Reading {
    let host = response.url.host
    switch response.status {
    case 304: return .unchanged
    case 200..<300: return .feed(try feed(response))
    case 410: throw PollFailure("\(host) says that this feed is gone for good (410)", isFinal: true)
    case 429:
      throw PollFailure("\(host) says that it is asked too often (429)", retryAfter: response.retryAfter)
    default:
      throw PollFailure("\(host) answers \(response.status)\(words(response.status))", retryAfter: response.retryAfter)
    }
  }

  private static func feed(_ response: FetchResponse) throws(PollFailure) -> Feed {
    guard FeedReader.isFeed(response.body, contentType: response.contentType) else {
      throw PollFailure("\(response.url.host) answers with something that is no feed (\(kind(response)))")
    }
    do throws(FormatError) {
      return try FeedReader.read(response.body, contentType: response.contentType, url: response.url.string)
    } catch {
      throw PollFailure("the feed cannot be read: \(error.reason)")
    }
  }

  private static func kind(_ response: FetchResponse) -> String {
    let type = response.contentType.prefix { $0 != ";" }
    return type.isEmpty ? "no content type" : type.prefix(60).description
  }

  private static func words(_ status: Int) -> String {
    switch status {
    case 401, 403: ": it does not let us in"
    case 404: ": there is no feed at this address"
    case 500...: ": it has a fault of its own"
    default: ""
    }
  }
}
