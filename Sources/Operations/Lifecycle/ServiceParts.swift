public import ServiceLifecycle

/// What a service consists of while it runs.
public struct ServiceParts: Sendable {
  /// Started in order, before the first call is taken; stopped in reverse order, after the last call has ended.
  public var background: [any Service]

  /// Names the parts.
  public init(background: [any Service] = []) {
    self.background = background
  }
}
