public import Logging
public import NNG

/// The settings that several programs have.
public enum CommonSettings {
  /// How log lines are written.
  public static let logFormat = Setting<LogFormat>.choice("logFormat", default: .text)
  /// What is below is not logged.
  public static let logLevel = Setting<Logger.Level>.choice("logLevel", default: .info)
  /// How long calls and work may take to end after SIGTERM.
  public static let gracePeriod = Setting<Duration>.duration(
    "gracePeriod", in: .zero...(.seconds(3_600)), default: .seconds(25))
  /// Where ingest answers.
  public static let ingest = Setting<[Address]>.addresses(
    "ingest", default: Address(.tcp, host: "127.0.0.1", port: 7_301))
  /// Where query answers.
  public static let query = Setting<[Address]>.addresses(
    "query", default: Address(.tcp, host: "127.0.0.1", port: 7_302))
  /// The file of the model that makes vectors; none for no vectors.
  public static let vectorModel = Setting<String>("vectorModel", allowed: "a file", default: "") { $0 }
}
