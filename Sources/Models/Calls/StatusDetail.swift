/// What a program can act on, beside the message for people.
public enum StatusDetail: Sendable, Hashable {
  /// When to come back.
  case retry(RetryInfo)
  /// Which fields of the request are wrong.
  case badRequest(BadRequest)
  /// A reason that stays the same from version to version.
  case error(ErrorInfo)
  /// The thing that the call was about.
  case resource(ResourceInfo)
}
