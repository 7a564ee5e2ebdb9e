public import Logging
public import NNG
public import RPC

/// What a service is built with.
public final class ServiceContext: Sendable {
  /// The values of the service's settings.
  public let settings: Settings
  /// The service's logger.
  public let logger: Logger
  /// What health checks are told; serving from the start on, unless the service says otherwise here.
  public let health = HealthState(version: Version.current)

  /// The process's metrics in Prometheus's text format, as they are now.
  public let metricsText: @Sendable () -> String

  /// Creates a context.
  public init(settings: Settings, logger: Logger, metricsText: @escaping @Sendable () -> String = { "" }) {
    self.settings = settings
    self.logger = logger
    self.metricsText = metricsText
  }

  /// The value of a setting.
  public func value<Value>(_ setting: Setting<Value>) throws(ProgramFailure) -> Value {
    try settings.value(setting)
  }

  /// A client of the service at the addresses of a setting.
  public func client(of setting: Setting<[Address]>) throws(ProgramFailure) -> Client {
    let addresses = try settings.value(setting)
    return Client.service(at: addresses, tls: try settings.clientTLS(addresses))
  }
}
