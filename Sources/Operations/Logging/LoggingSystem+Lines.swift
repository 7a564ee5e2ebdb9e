public import Logging
import Models

extension LoggingSystem {
  /// Sends every log event of this process to standard error, one line each. To be called once, before the first logger.
  public static func bootstrapLines(level: Logger.Level, format: LogFormat) {
    let sink = StandardErrorSink()
    bootstrap { label in
      LineLogHandler(label: label, level: level, format: format, sink: sink, now: { Timestamp.now() })
    }
  }
}
