public import Models

/// The methods of `newswire.v1.Alerts`: saved searches, and how their deliveries go.
public enum AlertMethods {
  /// The service's full name.
  public static let service = "newswire.v1.Alerts"

  /// Saves a search; a repeat is told that the name is taken.
  public static let create = Method<CreateAlertRequest, CreateAlertResponse>(
    "newswire.v1.Alerts/Create", isIdempotent: false, timeout: .seconds(10))

  /// The alerts, a page at a time.
  public static let list = Method<ListAlertsRequest, ListAlertsResponse>(
    "newswire.v1.Alerts/List", isIdempotent: true, timeout: .seconds(10))

  /// One alert.
  public static let get = Method<GetAlertRequest, GetAlertResponse>(
    "newswire.v1.Alerts/Get", isIdempotent: true, timeout: .seconds(10))

  /// Stops an alert or lets it go on.
  public static let setPaused = Method<SetAlertPausedRequest, SetAlertPausedResponse>(
    "newswire.v1.Alerts/SetPaused", isIdempotent: true, timeout: .seconds(10))

  /// Forgets an alert; a repeat is told that there is none.
  public static let delete = Method<DeleteAlertRequest, DeleteAlertResponse>(
    "newswire.v1.Alerts/Delete", isIdempotent: false, timeout: .seconds(10))

  /// Sends a delivery without articles, and waits for what the receiver answers.
  public static let test = Method<TestAlertRequest, TestAlertResponse>(
    "newswire.v1.Alerts/Test", isIdempotent: false, timeout: .seconds(30))

  /// The deliveries that were given up.
  public static let listDeadLetters = Method<ListAlertDeadLettersRequest, ListAlertDeadLettersResponse>(
    "newswire.v1.Alerts/ListDeadLetters", isIdempotent: true, timeout: .seconds(10))

  /// Delivers dead letters again.
  public static let retryDeadLetters = Method<RetryAlertDeadLettersRequest, RetryAlertDeadLettersResponse>(
    "newswire.v1.Alerts/RetryDeadLetters", isIdempotent: true, timeout: .seconds(30))

  /// Forgets dead letters.
  public static let dropDeadLetters = Method<DropAlertDeadLettersRequest, DropAlertDeadLettersResponse>(
    "newswire.v1.Alerts/DropDeadLetters", isIdempotent: true, timeout: .seconds(30))
}
