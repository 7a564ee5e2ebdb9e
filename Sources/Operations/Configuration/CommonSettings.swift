import Logging

/// The settings that every service has.
enum CommonSettings {
  static let logFormat = Setting<LogFormat>.choice("logFormat", default: .text)
  static let gracePeriod = Setting<Duration>.duration(
    "gracePeriod", in: .zero...(.seconds(3_600)), default: .seconds(25))
  static let logLevel = Setting<Logger.Level>.choice("logLevel", default: .info)
}
