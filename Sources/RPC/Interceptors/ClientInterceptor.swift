/// Stands around every call on the client: outermost first, in the order in which the client was given them.
///
/// It may call `next` again after a failure, as `RetryInterceptor` does; every time is an attempt of its own.
public protocol ClientInterceptor: Sendable {
  /// Makes a call, normally by way of `next`.
  func intercept(_ call: ClientCall, next: (ClientCall) async throws -> Void) async throws
}
