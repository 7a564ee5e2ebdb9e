import GRDB

extension Row {
  /// Lends the first row that a statement finds where SQLite holds it, without a copy: it is good inside `body` only. Nothing when there is
  /// none.
  static func withFirst<Value>(
    _ statement: Statement, arguments: StatementArguments, _ body: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try fetchCursor(statement, arguments: arguments)
    // A cursor that is gone has reset its statement, and with it the row's bytes.
    return try withExtendedLifetime(rows) { try rows.next().map(body) }
  }
}
