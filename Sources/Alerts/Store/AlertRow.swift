internal import Foundation
internal import GRDB
internal import Models
internal import Wire

/// Rows as values.
enum AlertRow {
  /// Every column, with what waits and what is dead counted.
  static let select = """
    SELECT *, (SELECT COUNT(*) FROM delivery d WHERE d.alert = alert.key AND is_dead = 0) AS waiting,
      (SELECT MIN(created_at) FROM delivery d WHERE d.alert = alert.key AND is_dead = 0) AS waiting_since,
      (SELECT COUNT(*) FROM delivery d WHERE d.alert = alert.key AND is_dead = 1) AS dead FROM alert
    """

  static func record(_ row: Row) throws -> AlertRecord {
    let bytes: Data = row["filter"]
    let filter: ArticleFilter
    do { filter = try ArticleFilter(wireBytes: Array(bytes)) } catch {
      throw AlertError(.unusableFile, "an alert cannot be read (\(error))")
    }
    let secret: String = row["secret"]
    return AlertRecord(
      key: row["key"],
      alert: Alert(
        name: row["name"], filter: filter, url: row["url"], state: Alert.State(rawValue: row["state"]) ?? .unknown,
        createdAt: time(row["created_at"]), cursor: row["cursor"], error: row["error"],
        deliveredAt: time(row["delivered_at"]), deliveryCount: row["delivery_count"],
        articleCount: row["article_count"], waiting: row["waiting"], waitingSince: time(row["waiting_since"]),
        dead: row["dead"]),
      secret: WebhookSecret(secret))
  }

  static func delivery(_ row: Row, alert: String) -> AlertDelivery {
    let ids: String = row["article_ids"]
    return AlertDelivery(
      id: row["id"], alert: alert, articleIDs: ids.split(separator: "\n").map { ArticleID(rawValue: String($0)) },
      attempts: row["attempts"], createdAt: time(row["created_at"]), failedAt: time(row["failed_at"]),
      error: row["error"], fromCursor: row["from_cursor"], toCursor: row["to_cursor"])
  }

  private static func time(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map { Timestamp(millisecondsSinceEpoch: $0) }
  }
}
