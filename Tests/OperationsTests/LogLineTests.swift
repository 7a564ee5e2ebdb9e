import Logging
import Models
import Synchronization
import Testing

@testable import Operations

@Suite struct LogLineTests {
  final class Lines: LogSink {
    let lines = Mutex<[String]>([])
    func write(line: String) { lines.withLock { $0.append(line) } }
  }

  func line(_ message: String, _ metadata: [(key: String, value: String)] = []) -> LogLine {
    LogLine(
      time: Timestamp(millisecondsSinceEpoch: 1), level: .info, label: "ingest", message: message, metadata: metadata)
  }

  @Test func textQuotesWhatIsNotPlain() {
    let text = line("ready", [("address", "tcp://a:1"), ("reason", "no space\n")]).text
    #expect(text == #"1970-01-01T00:00:00.001Z info ingest ready address=tcp://a:1 reason="no space\n""#)
  }

  @Test func textCannotForgeALineOrDriveATerminal() {
    let text = line("a\nb\u{1B}[31m").text
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func jsonKeepsFixedNames() {
    let json = line("say \"hi\"", [("level", "x"), ("n", "é")]).json
    #expect(
      json == #"{"time":"1970-01-01T00:00:00.001Z","level":"info","logger":"ingest","message":"say \"hi\"","#
        + #""metadata.level":"x","n":"é"}"#)
  }

  @Test func handlerMergesMetadata() {
    let sink = Lines()
    var logger = Logger(label: "t") { label in
      LineLogHandler(label: label, level: .info, format: .text, sink: sink) { Timestamp(millisecondsSinceEpoch: 0) }
    }
    logger[metadataKey: "a"] = "1"
    logger.info("m", metadata: ["b": "2"])
    logger.debug("not written")
    #expect(sink.lines.withLock { $0 } == ["1970-01-01T00:00:00Z info t m a=1 b=2"])
  }
}
