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
    switch response.status {
    case 304: return .unchanged
    case 200..<300: return .feed(try feed(response))
    default:
      throw PollFailure(refusal(response), retryAfter: response.retryAfter, isFinal: response.status == 410)
    }
  }

  /// What a server says that does not give what was asked for.
  static func refusal(_ response: FetchResponse) -> String {
    let (host, status) = (response.url.host, response.status)
    switch status {
    case 410: return "\(host) says that this feed is gone for good (410): it is polled no more"
    case 429: return "\(host) says that it is asked too often (429): the next poll waits longer"
    default: return "\(host) answers \(status)\(words(status))"
    }
  }

  /// The answer with its body unpacked, where that is a compressed file: within the limits of what is fetched.
  static func unpacked(_ response: FetchResponse) throws(FormatError) -> FetchResponse {
    let limits = FetchLimits()
    let body = try PackedBody.unpacked(
      response.body, bytesMax: limits.bodyBytesMax, ratioMax: limits.unpackingRatioMax)
    guard body.count != response.body.count || body != response.body else { return response }
    var unpacked = response
    // "application/gzip" says nothing of what was packed.
    (unpacked.body, unpacked.contentType) = (body, "")
    return unpacked
  }

  private static func feed(_ packed: FetchResponse) throws(PollFailure) -> Feed {
    let response: FetchResponse
    do throws(FormatError) { response = try unpacked(packed) } catch {
      throw PollFailure("the feed cannot be unpacked: \(error.reason)")
    }
    guard FeedReader.isFeed(response.body, contentType: response.contentType) else {
      let (host, kind) = (response.url.host, kind(packed))
      throw PollFailure(
        """
        \(host) answers with something that is no feed (\(kind)): it may have moved, look at the address in a browser
        """)
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
    case 401, 403: ": it wants a login, or does not let this robot in"
    case 404: ": there is no feed at this address, it may have moved"
    case 500...: ": it has a fault of its own, the next poll may work"
    default: ""
    }
  }
}
