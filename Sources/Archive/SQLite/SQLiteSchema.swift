import GRDB

/// The tables of the archive; `docs/decisions/0003-archive-schema.md` explains them.
enum SQLiteSchema {
  /// "NWAR": says of a file that it is an archive.
  static let applicationID: Int64 = 0x4E57_4152
  /// Raised with every change of the tables.
  static let version: Int64 = 8

  static func create(in db: Database) throws {
    try db.execute(sql: tables)
    try db.execute(sql: likenessTables)
    try db.execute(sql: storyTables)
    try db.execute(sql: meaningTable)
    try db.execute(sql: editionTables)
    try db.execute(sql: sourceEditTable)
    try IndexSchema.recreate(in: db)
    try IndexRebuild.finish(in: db)
    try EditionFill.finish(in: db)
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Brings an older archive's tables up to date; what they hold is filled in by ``EditionFill`` and ``IndexRebuild``.
  static func upgrade(from version: Int64, in db: Database) throws {
    if version < 2 {
      for table in ["signature", "shingle", "copy"] { try db.execute(sql: "DROP TABLE \(table)") }
      try db.execute(sql: likenessTables)
      try db.execute(sql: storyTables)
    } else if version < 5 {
      try db.execute(sql: storySources)
    }
    if version < 3 { try db.execute(sql: meaningTable) }
    if version < 5 { try db.execute(sql: "ALTER TABLE source ADD COLUMN articles INTEGER NOT NULL DEFAULT 0") }
    if version < 6 {
      for table in editionNames { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
      try db.execute(sql: editionTables)
      try db.execute(sql: "DELETE FROM state WHERE name = 'editions_version'")
    }
    if version < 7 { try db.execute(sql: sourceEditTable) }
    if version >= 2, version < 8 { try db.execute(sql: embeddings) }
    try db.execute(sql: "PRAGMA user_version = \(Self.version)")
  }

  /// The tables of what follows from single articles and pairs of them.
  static let likenessNames = ["signature", "shingle", "copy", "copy_group", "copy_member", "story_term", "meaning"]

  /// The vectors of a language model, for articles that come with one.
  static let meaningTable = """
    CREATE TABLE meaning (
      time_key INTEGER PRIMARY KEY, model TEXT NOT NULL, version INTEGER NOT NULL, numbers BLOB NOT NULL);
    """

  /// What people have edited of sources, by the number of the edit; a column without a value is not edited.
  private static let sourceEditTable = """
    CREATE TABLE IF NOT EXISTS source_edit (
      id TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL, name TEXT, country TEXT, language TEXT) WITHOUT ROWID;
    """

  /// The tables of what editions show.
  static let editionNames = ["edition_article", "archive_day", "source_day", "trend_term"]

  /// What editions are made of: `editions_version` of the state says which version filled them.
  static let editionTables = """
    CREATE TABLE edition_article (
      edition INTEGER NOT NULL, day INTEGER NOT NULL, source INTEGER NOT NULL, time_key INTEGER NOT NULL,
      PRIMARY KEY (edition, day, source, time_key)) WITHOUT ROWID;

    CREATE TABLE archive_day (day INTEGER PRIMARY KEY, changes INTEGER NOT NULL, counted INTEGER NOT NULL);

    CREATE TABLE source_day (
      day INTEGER NOT NULL, source INTEGER NOT NULL, articles INTEGER NOT NULL, originals INTEGER NOT NULL,
      stories INTEGER NOT NULL, first INTEGER NOT NULL, followers INTEGER NOT NULL,
      PRIMARY KEY (day, source)) WITHOUT ROWID;

    CREATE TABLE trend_term (time_key INTEGER PRIMARY KEY, terms TEXT NOT NULL);
    """

  private static let tables = """
    CREATE TABLE state (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;
    INSERT INTO state (name, value) VALUES ('sequence', 0), ('articles', 0), ('revisions', 0);

    CREATE TABLE source (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, domain TEXT NOT NULL,
      country TEXT NOT NULL, language TEXT NOT NULL, sequence INTEGER NOT NULL, articles INTEGER NOT NULL DEFAULT 0);

    CREATE TABLE revision (
      key INTEGER PRIMARY KEY, article_id TEXT NOT NULL, content_hash TEXT NOT NULL, sequence INTEGER NOT NULL,
      received INTEGER NOT NULL, article BLOB NOT NULL, UNIQUE (article_id, content_hash));

    CREATE TABLE article (
      time_key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, current INTEGER NOT NULL, revision_count INTEGER NOT NULL,
      visible_sequence INTEGER NOT NULL UNIQUE, changed_sequence INTEGER NOT NULL UNIQUE,
      source INTEGER NOT NULL REFERENCES source (key), is_copy INTEGER NOT NULL DEFAULT 0);
    """

  /// What follows from single articles and pairs of them: `likeness_version` of the state says which version made it.
  static let likenessTables = """
    CREATE TABLE signature (
      time_key INTEGER PRIMARY KEY, terms BLOB NOT NULL, names BLOB NOT NULL, shingles BLOB NOT NULL,
      agency INTEGER NOT NULL, named INTEGER NOT NULL, dated INTEGER NOT NULL, language TEXT NOT NULL,
      embedding BLOB NOT NULL DEFAULT x'');

    CREATE TABLE shingle (
      hash INTEGER NOT NULL, time_key INTEGER NOT NULL, PRIMARY KEY (hash, time_key)) WITHOUT ROWID;

    CREATE TABLE copy (
      time_key INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (time_key, other)) WITHOUT ROWID;

    CREATE TABLE copy_group (
      key INTEGER PRIMARY KEY, leader INTEGER NOT NULL, articles INTEGER NOT NULL, named INTEGER NOT NULL);

    CREATE TABLE copy_member (time_key INTEGER PRIMARY KEY, grp INTEGER NOT NULL, agency INTEGER NOT NULL);
    CREATE INDEX copy_member_group ON copy_member (grp, time_key);
    CREATE INDEX copy_member_agency ON copy_member (grp, agency, time_key) WHERE agency > 0;

    CREATE TABLE story_term (
      hash INTEGER NOT NULL, time_key INTEGER NOT NULL, PRIMARY KEY (hash, time_key)) WITHOUT ROWID;
    """

  /// The stories. A row that `merged_into` leads on from stays: its ID was given to readers.
  static let storyTables = """
    CREATE TABLE story (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, merged_into INTEGER NOT NULL, articles INTEGER NOT NULL,
      terms BLOB NOT NULL, embedding BLOB NOT NULL DEFAULT x'');

    CREATE TABLE story_article (
      time_key INTEGER PRIMARY KEY, story INTEGER NOT NULL, cause INTEGER NOT NULL, link INTEGER NOT NULL,
      score REAL NOT NULL, source INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX story_article_story ON story_article (story, time_key);
    CREATE INDEX story_article_source ON story_article (story, source, time_key);
    """

  /// What schema 8 adds to an older one: what headlines are about.
  private static let embeddings = """
    ALTER TABLE signature ADD COLUMN embedding BLOB NOT NULL DEFAULT x'';
    ALTER TABLE story ADD COLUMN embedding BLOB NOT NULL DEFAULT x'';
    """

  /// What schema 5 adds to the stories of an older one: whose article each is.
  private static let storySources = """
    ALTER TABLE story_article ADD COLUMN source INTEGER NOT NULL DEFAULT 0;
    UPDATE story_article SET source =
      coalesce((SELECT a.source FROM article a WHERE a.time_key = story_article.time_key), 0);
    CREATE INDEX story_article_source ON story_article (story, source, time_key);
    """
}
