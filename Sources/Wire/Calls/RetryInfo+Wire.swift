internal import CNewswireProtos
public import Models

extension RetryInfo: ProtobufMessage {
  /// The message's full name.
  public static var wireName: String { "rpc.v1.RetryInfo" }
  static func initialise(_ form: UnsafeMutablePointer<Rpc__V1__RetryInfo>) { rpc__v1__retry_info__init(form) }

  init(form: Rpc__V1__RetryInfo) throws(WireError) {
    self.init(
      retryAfterMilliseconds: try readNumber(form.retry_after_milliseconds, "retry_after_milliseconds"))
  }

  func fill(_ form: inout Rpc__V1__RetryInfo, in arena: borrowing Arena) throws(WireError) {
    form.retry_after_milliseconds = try writeNumber(retryAfterMilliseconds, "retry_after_milliseconds")
  }
}
