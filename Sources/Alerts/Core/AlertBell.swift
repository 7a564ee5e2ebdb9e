/// Wakes whoever delivers when an alert was made, changed or forgotten.
public final class AlertBell: Sendable {
  let rings: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  /// A bell that several may ring; one listens.
  public init() {
    (rings, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Says that something changed.
  public func ring() { continuation.yield() }
}
