public import Models

/// What a worker asks for.
public struct LeaseOrder: Sendable, Hashable {
  /// Who asks.
  public var worker: WorkerID
  /// The most documents, at least 1.
  public var count: Int
  /// How long the leases hold.
  public var duration: Duration
  /// The most content together; the first document is handed out even when it is larger.
  public var contentBytesMax: Int

  /// The default of ``contentBytesMax``: what fits one reply with room for the rest of the message.
  public static let contentBytesMaxDefault = 8 << 20

  /// Creates an order.
  public init(
    worker: WorkerID, count: Int, duration: Duration = .seconds(60), contentBytesMax: Int = contentBytesMaxDefault
  ) {
    self.worker = worker
    self.count = count
    self.duration = duration
    self.contentBytesMax = contentBytesMax
  }
}
