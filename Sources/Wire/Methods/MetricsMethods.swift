public import Models

/// The methods of `rpc.v1.Metrics`, which every service has.
public enum MetricsMethods {
  /// The service's full name.
  public static let service = "rpc.v1.Metrics"

  /// Every metric of the process in Prometheus's text format.
  public static let scrape = Method<ScrapeRequest, ScrapeResponse>(
    "rpc.v1.Metrics/Scrape", isIdempotent: true, timeout: .seconds(5))
}
