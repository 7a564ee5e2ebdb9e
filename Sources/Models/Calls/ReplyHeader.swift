/// What stands in front of a reply's payload.
public struct ReplyHeader: Sendable, Hashable {
  /// How the call ended.
  public var status: Status
  /// What the server sends back beside the response.
  public var metadata: Metadata

  /// Creates a header from its parts.
  public init(status: Status = .ok, metadata: Metadata = Metadata()) {
    self.status = status
    self.metadata = metadata
  }
}
