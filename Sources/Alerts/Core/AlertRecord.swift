internal import Formats
public import Models

/// An alert as it is kept: with the whole address and the secret, which leave the house with deliveries only.
public struct AlertRecord: Sendable, Hashable {
  /// Tells two alerts apart that had one name after the other.
  var key: Int64
  /// With the whole address.
  var alert: Alert
  /// Nothing without a webhook.
  var secret: WebhookSecret?

  /// As anybody may see it.
  public var shown: Alert {
    var shown = alert
    shown.url = Self.shown(alert.url)
    return shown
  }

  /// Scheme and host: paths and parameters of webhooks often let whoever knows them in.
  static func shown(_ url: String) -> String {
    guard let parts = CanonicalURL(whole: url) else { return "" }
    let hasMore = parts.path != "/" || !parts.query.isEmpty
    return "\(parts.scheme)://\(parts.host)\(parts.port)/" + (hasMore ? "…" : "")
  }
}
