/// A saved search, and how its deliveries go.
public struct Alert: Sendable, Hashable {
  /// Whether an alert delivers.
  public enum State: Int, Sendable, Hashable, CaseIterable {
    /// Not said.
    case unknown = 0
    /// It does.
    case active = 1
    /// The user stopped it.
    case paused = 2
    /// It stopped itself; the error says why.
    case ended = 3
  }

  /// 1 to 64 of a-z, 0-9, "-", "_" and ".".
  public var name: String
  /// What it looks for.
  public var filter: ArticleFilter
  /// Where matches are sent: scheme and host alone in what a server answers; empty without a webhook.
  public var url: String
  /// Whether it delivers.
  public var state: State
  /// When it was saved.
  public var createdAt: Timestamp?
  /// Up to where articles were looked through.
  public var cursor: String
  /// Why the last delivery failed, or why it is ended; empty when it did not.
  public var error: String
  /// When a delivery was taken last.
  public var deliveredAt: Timestamp?
  /// Deliveries that the receiver took.
  public var deliveryCount: Int
  /// Articles in them.
  public var articleCount: Int
  /// Deliveries that wait for their next attempt.
  public var waiting: Int
  /// Since when the oldest of them waits.
  public var waitingSince: Timestamp?
  /// Deliveries that were given up.
  public var dead: Int
  /// Fields of a later version of the contract, kept as they came.
  public var unknownFields = UnknownFields()

  /// Creates an alert from its parts.
  public init(
    name: String = "", filter: ArticleFilter = .init(), url: String = "", state: State = .unknown,
    createdAt: Timestamp? = nil, cursor: String = "", error: String = "", deliveredAt: Timestamp? = nil,
    deliveryCount: Int = 0, articleCount: Int = 0, waiting: Int = 0, waitingSince: Timestamp? = nil, dead: Int = 0
  ) {
    self.name = name
    self.filter = filter
    self.url = url
    self.state = state
    self.createdAt = createdAt
    self.cursor = cursor
    self.error = error
    self.deliveredAt = deliveredAt
    self.deliveryCount = deliveryCount
    self.articleCount = articleCount
    self.waiting = waiting
    self.waitingSince = waitingSince
    self.dead = dead
  }
}
