internal import Models
public import Wire

/// The methods that a server answers, by name.
public struct Router: Sendable {
  private(set) var handlers: [String: any MethodHandler] = [:]
  /// The methods of each service, in order of name.
  private(set) var descriptions: [String: [MethodDescription]] = [:]
  var services: Set<String> { Set(descriptions.keys) }
  private(set) var misuse: RuntimeError?

  /// An empty router.
  public init() {}

  /// Answers a method.
  ///
  /// A name that is taken or malformed is reported when the server starts (`RuntimeError`).
  ///
  /// - Parameters:
  ///   - parks: whether calls wait on purpose until there is something (a long poll). They have their own limit, so that
  ///     they cannot starve the others.
  ///   - isQuick: promises that the handler takes microseconds: it neither blocks, nor waits, nor computes for long. It
  ///     then runs on the transport's own thread, which saves the change to another.
  ///   - handler: runs in a task of its own call, which is cancelled at the deadline. What it throws becomes the status: an
  ///     `RPCError` as it is, anything else INTERNAL without a word about the inside.
  public mutating func register<Request: WireMessage, Response: WireMessage>(
    _ method: Wire.Method<Request, Response>, parks: Bool = false, isQuick: Bool = false,
    handler: @escaping @Sendable (Request, CallContext) async throws -> Response
  ) {
    guard let name = MethodName(method.name) else {
      misuse = misuse ?? RuntimeError(.badMethodName, "\"\(method.name)\" is not \"package.Service/Method\"")
      return
    }
    guard handlers[method.name] == nil else {
      misuse = misuse ?? RuntimeError(.duplicateMethod, "\"\(method.name)\" is registered twice")
      return
    }
    descriptions[name.service, default: []].append(MethodDescription(method))
    descriptions[name.service]?.sort { $0.name < $1.name }
    handlers[method.name] = TypedMethodHandler(parks: parks, isQuick: isQuick, body: handler)
  }
}

extension MethodDescription {
  /// As reflection tells of a method.
  init<Request: WireMessage, Response: WireMessage>(_ method: Wire.Method<Request, Response>) {
    self.init(
      name: MethodName(method.name)?.method ?? method.name, requestType: Request.wireName,
      responseType: Response.wireName, isIdempotent: method.isIdempotent)
  }
}
