import Archive
import RPC

/// How many things a question may ask for, and how many it gets when it does not say.
enum QueryLimits {
  static let page = ListLimit(usual: 20, most: 100)
  static let similar = ListLimit(usual: 10, most: 50)
  static let similarOnPage = ListLimit(usual: 5, most: 50)
  static let sources = ListLimit(usual: 100, most: 1_000)
  static let historyDays = ListLimit(usual: 30, most: ArchiveLimits.historyDaysMax)
  /// How long a watch parks at most.
  static let waitMillisecondsMax = 30_000
  /// What is kept of a call's time for the way back.
  static let replyMargin: Duration = .milliseconds(500)
  /// Characters of an article's ID that say enough.
  static let idPrefixMin = 6
  /// Articles that are named when a prefix is that of several.
  static let candidatesMax = 5
}

/// The bounds of one list.
struct ListLimit: Sendable {
  var usual: Int
  var most: Int

  /// The limit that a caller asked for; the usual one for 0.
  func checked(_ asked: Int, field: String = "limit") throws -> Int {
    guard (0...most).contains(asked) else { throw RPCError.invalidArgument(field, "not from 1 to \(most)") }
    return asked == 0 ? usual : asked
  }
}
