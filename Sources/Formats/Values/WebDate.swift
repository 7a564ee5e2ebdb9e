public import Models

/// Dates of the web: in headers (RFC 9110, section 5.6.7), feeds and pages.
public enum WebDate {
  /// The instant that a machine-written date states, in the years 1990 to 2100; nothing when it is none.
  public static func timestamp(_ text: String) -> Timestamp? { DateReading.timestamp(text) }
}
