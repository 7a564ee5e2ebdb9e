public import Models

/// A method whose message types are known by name only.
public struct AnyMethod: Sendable {
  /// "newswire.v1.Query/Search".
  public let name: String
  /// The type of the request.
  public let request: any WireMessage.Type
  /// The type of the response.
  public let response: any WireMessage.Type
  /// Whether the same request may be sent twice without a second effect.
  public let isIdempotent: Bool
  /// The time that a call takes at most when the caller does not say.
  public let timeout: Duration

  /// Forgets the types of a method.
  public init<Request, Response>(_ method: Method<Request, Response>) {
    name = method.name
    request = Request.self
    response = Response.self
    isIdempotent = method.isIdempotent
    timeout = method.timeout
  }

  /// The part of the name after the service, "Search".
  public var shortName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// The method as reflection tells of it.
  public var reflected: MethodDescription {
    MethodDescription(
      name: shortName, requestType: request.wireName, responseType: response.wireName, isIdempotent: isIdempotent)
  }
}
