import Models
import Operations

/// What became of one address that was to be polled.
struct FeedAddAnswer: Sendable, Hashable {
  /// As it was typed.
  var url: String
  /// One for each feed of it; without a feed one that is refused, with the reason.
  var results: [AddFeedResult]
  /// What its page names besides.
  var others: [FeedCandidate] = []
  /// Whether nothing was found there, for whichever reason.
  var isWithoutFeed = false

  /// An address that gave no feed.
  static func nothing(_ url: String, _ reason: String) -> FeedAddAnswer {
    FeedAddAnswer(
      url: url, results: [AddFeedResult(outcome: .refused, url: url, reason: reason)], isWithoutFeed: true)
  }

  /// How the program ends after these.
  static func exitStatus(_ answers: [FeedAddAnswer]) -> ExitStatus {
    if answers.contains(where: { !$0.isWithoutFeed && $0.results.contains { $0.outcome == .refused } }) {
      return .badData
    }
    return answers.contains(where: \.isWithoutFeed) ? .noInput : .success
  }
}
