public import Logging
public import Models

/// A log handler that writes one line an event, as text or as JSON.
public struct LineLogHandler: LogHandler {
  /// What is below is not written.
  public var logLevel: Logger.Level
  /// Written with every event of this logger.
  public var metadata: Logger.Metadata = [:]
  /// Asked for more metadata at every event.
  public var metadataProvider: Logger.MetadataProvider?
  private let label: String
  private let format: LogFormat
  private let sink: any LogSink
  private let now: @Sendable () -> Timestamp

  /// Creates a handler; `now` tells the time.
  public init(
    label: String, level: Logger.Level, format: LogFormat, sink: any LogSink, now: @escaping @Sendable () -> Timestamp
  ) {
    self.label = label
    self.logLevel = level
    self.format = format
    self.sink = sink
    self.now = now
  }

  /// One entry of the handler's own metadata.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes the event.
  public func log(event: LogEvent) {
    var all = metadataProvider?.get() ?? [:]
    all.merge(metadata) { $1 }
    all.merge(event.metadata ?? [:]) { $1 }
    if let error = event.error { all["error"] = .string("\(error)") }
    let line = LogLine(
      time: now(), level: event.level, label: label, message: event.message.description,
      metadata: all.sorted { $0.key < $1.key }.map { ($0.key, $0.value.description) })
    sink.write(line: format == .json ? line.json : line.text)
  }
}
