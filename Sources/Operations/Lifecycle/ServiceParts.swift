public import RPC
public import ServiceLifecycle

/// What a service consists of while it runs.
public struct ServiceParts: Sendable {
  /// What answers calls. Health, reflection and metrics are there for every service and not named here.
  public var services: [any RPCService]
  /// Started when calls are taken; stopped in reverse order, after the last call has ended.
  public var background: [any Service]

  /// Names the parts.
  public init(services: [any RPCService] = [], background: [any Service] = []) {
    self.services = services
    self.background = background
  }
}
