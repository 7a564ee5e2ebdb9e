/// What a ``ScriptedWebServer`` sends, step by step.
public struct WebAnswer: Sendable {
  /// One step.
  public enum Step: Sendable {
    /// Bytes as they are.
    case send([UInt8])
    /// The same bytes again and again, with a pause before each, until the client has gone.
    case drip([UInt8], every: Duration)
    /// A pause.
    case pause(Duration)
    /// Nothing, until the client has gone.
    case hang
  }

  /// In order; then the connection is closed.
  public var steps: [Step]

  /// An answer by its steps.
  public init(steps: [Step]) { self.steps = steps }

  /// A whole answer.
  public init(_ status: Int = 200, headers: [String: String] = [:], body: [UInt8] = []) {
    var head = "HTTP/1.1 \(status) Scripted\r\nConnection: close\r\nContent-Length: \(body.count)\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    steps = [.send(Array((head + "\r\n").utf8) + body)]
  }

  /// A whole answer with a text.
  public init(_ status: Int = 200, headers: [String: String] = [:], text: String) {
    self.init(status, headers: headers, body: Array(text.utf8))
  }
}
