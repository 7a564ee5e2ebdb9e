/// What bounds the connections.
struct WebLimits: Sendable {
  /// One header, all headers and their number.
  static let headerBytesMax = 16_384
  static let headersBytesMax = 32_768
  static let headerCountMax = 100
  /// Connections that wait to be taken.
  static let backlog = 1_024
  /// How long a request may take to arrive whole, its headers and then its body: slow senders are let go.
  static let requestTimeout = Duration.seconds(10)
  /// How long who was too slow may take for what it is told.
  static let partingTimeout = Duration.seconds(5)
  /// How long an answer may take to be made and taken.
  static let responseTimeout = Duration.seconds(30)

  /// Connections at once, and of one address.
  var connectionsMax: Int
  var connectionsPerAddressMax: Int
  /// How long a connection without a request stays open.
  var idleTimeout: Duration
}
