public import Models

/// The methods of `newswire.v1.Ingest`: documents come in, and the queue is looked after.
public enum IngestMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Ingest"

  /// Takes documents and answers after they are durable. A document that is known already is a duplicate, so a repeat is harmless.
  public static let submit = Method<SubmitRequest, SubmitResponse>(
    "newswire.v1.Ingest/Submit", isIdempotent: true, timeout: .seconds(30))

  /// What became of some documents.
  public static let status = Method<StatusRequest, StatusResponse>(
    "newswire.v1.Ingest/Status", isIdempotent: true, timeout: .seconds(10))

  /// How full the queue is, and who works on it.
  public static let queueStats = Method<QueueStatsRequest, QueueStatsResponse>(
    "newswire.v1.Ingest/QueueStats", isIdempotent: true, timeout: .seconds(10))

  /// The documents that failed for good, a page at a time.
  public static let listDeadLetters = Method<ListDeadLettersRequest, ListDeadLettersResponse>(
    "newswire.v1.Ingest/ListDeadLetters", isIdempotent: true, timeout: .seconds(10))

  /// Puts dead letters back into the queue. A repeat would take those that died in between as well.
  public static let retryDeadLetters = Method<RetryDeadLettersRequest, RetryDeadLettersResponse>(
    "newswire.v1.Ingest/RetryDeadLetters", isIdempotent: false, timeout: .seconds(30))

  /// Forgets dead letters. A repeat would take those that died in between as well.
  public static let dropDeadLetters = Method<DropDeadLettersRequest, DropDeadLettersResponse>(
    "newswire.v1.Ingest/DropDeadLetters", isIdempotent: false, timeout: .seconds(30))
}
