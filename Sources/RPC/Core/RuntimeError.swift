/// A misuse of this library, as opposed to `RPCError`, the outcome of one call.
public struct RuntimeError: Error, Sendable, CustomStringConvertible {
  /// What kind of misuse. Open: more may be added.
  public struct Code: Hashable, Sendable {
    private let name: String
    /// Two services or methods of one name.
    public static let duplicateMethod = Code(name: "duplicateMethod")
    /// A method's name is not "package.Service/Method".
    public static let badMethodName = Code(name: "badMethodName")
    /// A server was run twice.
    public static let alreadyRunning = Code(name: "alreadyRunning")
    /// A name resolves to nothing.
    public static let noAddress = Code(name: "noAddress")
    /// An interceptor called `next` twice on a server.
    public static let secondCall = Code(name: "secondCall")
    /// An interceptor neither called `next` nor threw.
    public static let noReply = Code(name: "noReply")
    /// A `WireMessage` broke its contract.
    public static let brokenCodec = Code(name: "brokenCodec")
  }

  /// The kind of misuse.
  public var code: Code
  /// What is wrong and what to do.
  public var message: String

  /// Describes a misuse.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
