/// The bounds on what alerts may cost.
public enum AlertLimits {
  /// Alerts.
  public static let alertsMax = 256
  /// Bytes of a name.
  public static let nameBytesMax = 64
  /// Articles of one delivery.
  public static let batchCountMax = 50
  /// Dead letters of one alert: at this number it ends itself, so that nothing is given up unseen for good.
  public static let deadLettersMax = 1_000
  /// Bytes of a secret, before base64: what Standard Webhooks 1.0 allows.
  public static let secretBytesRange = 24...64
  /// Bytes of the reason that is kept of a failure.
  public static let errorBytesMax = 512
}
