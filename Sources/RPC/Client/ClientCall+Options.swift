internal import Models
internal import Wire

extension ClientCall {
  /// A call as it begins: the deadline is the nearest of the options', the method's and that of the call being served.
  init<Request, Response>(
    method: Wire.Method<Request, Response>, options: CallOptions, serving: CallContext?,
    now: ContinuousClock.Instant = .now
  ) {
    self.method = method.name
    isIdempotent = method.isIdempotent || options.idempotencyKey != nil
    waitsForReady = options.waitsForReady
    let own = now + (options.timeout ?? method.timeout)
    deadline = serving.map { min(own, $0.deadline) } ?? own
    metadata = options.metadata
    if let key = options.idempotencyKey { metadata[CallOptions.idempotencyKeyName] = key }
    if let trace = serving?.metadata[Client.traceparentName], metadata[Client.traceparentName] == nil {
      metadata[Client.traceparentName] = trace
    }
  }
}
