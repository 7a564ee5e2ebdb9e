internal import Logging
internal import Models

/// What both log interceptors write.
enum CallLog {
  static func metadata(
    _ method: String, _ code: String, _ call: Metadata, since start: ContinuousClock.Instant
  ) -> Logger.Metadata {
    var result: Logger.Metadata = [
      "method": "\(method)", "code": "\(code)", "seconds": "\(start.duration(to: .now).seconds)",
    ]
    if let trace = call[Client.traceparentName] { result["traceparent"] = "\(trace)" }
    return result
  }

  /// A fault of the server's own is for its operator; the rest is everyday life.
  static func level(_ code: StatusCode) -> Logger.Level {
    switch code {
    case .unknown, .internal, .dataLoss: .warning
    default: .debug
    }
  }
}
