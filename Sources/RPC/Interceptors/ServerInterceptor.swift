/// Stands around every call on the server: outermost first, in the order in which the server was given them.
///
/// It sees the call, not the payload. To refuse a call, throw; to time or to log it, call `next` and look at what it
/// throws. `next` runs the rest, at most once.
public protocol ServerInterceptor: Sendable {
  /// Handles a call, normally by way of `next`.
  func intercept(_ call: CallContext, next: (CallContext) async throws -> Void) async throws
}
