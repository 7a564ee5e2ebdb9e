import GRDB

/// The tables of the index. All of them follow from the articles: they are dropped and made anew when another analyzer made them.
enum IndexSchema {
  /// The tables of this version and of those before it.
  private static let tables = [
    "article_index", "term", "index_segment", "index_posting", "index_merge", "index_row", "index_times",
    "index_language",
  ]

  static func recreate(in db: Database) throws {
    for table in tables { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
    try db.execute(sql: definitions)
    try db.execute(
      sql: """
        INSERT INTO state (name, value)
          VALUES ('index_next', 0), ('index_flushed', 0)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
  }

  /// `index_row` gives each article its number in the index, `index_times` the way back, 512 numbers a row. Documents below
  /// `state.index_flushed` stand in segments, each a range of numbers; the rest is in memory.
  private static let definitions = """
    CREATE TABLE index_row (time_key INTEGER PRIMARY KEY, document INTEGER NOT NULL, facets TEXT NOT NULL);
    CREATE TABLE index_times (span INTEGER PRIMARY KEY, rows BLOB NOT NULL);
    CREATE TABLE index_language (code TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE index_segment (
      id INTEGER PRIMARY KEY, level INTEGER NOT NULL, first INTEGER NOT NULL, is_live INTEGER NOT NULL);
    CREATE TABLE index_posting (
      segment INTEGER NOT NULL, word TEXT NOT NULL, part INTEGER NOT NULL, count INTEGER NOT NULL, blocks BLOB NOT NULL,
      positions BLOB NOT NULL, PRIMARY KEY (segment, word, part)) WITHOUT ROWID;
    CREATE TABLE index_merge (
      output INTEGER PRIMARY KEY, level INTEGER NOT NULL, inputs TEXT NOT NULL, after_word TEXT NOT NULL);
    """
}
