/// Every bound of the contract, in one place. A message outside them is refused when it is read and when it is written.
public enum WireLimits {
  // MARK: Messages

  /// The most bytes of one message, header and framing included.
  public static let messageByteCountMax = 16 << 20
  /// The most bytes of documents or articles that travel in one batch.
  public static let batchByteCountMax = 8 << 20
  /// What a message in a list takes beside its own bytes: its tag and its length.
  public static let listItemOverheadByteCountMax = 6
  /// The most messages inside each other; the contract itself needs 6.
  public static let depthMax = 16
  /// The most bytes of memory that decoding or encoding one message takes beside the value itself.
  public static let arenaByteCountMax = 64 << 20
  /// What a small message may take in any case.
  public static let arenaByteCountMin = 1 << 20
  /// A message may take this many times its own size, between the two bounds above. A list of small messages takes
  /// about 13 times its size in protobuf-c's structs, text takes once its size.
  public static let arenaBytesPerByte = 16

  // MARK: Calls

  /// "package.Service/Method" and the names of services and messages.
  public static let nameByteCountMax = 256
  /// A status's message, and the reason of a failure.
  public static let reasonByteCountMax = 2_048
  /// The details of one status.
  public static let detailCountMax = 16
  /// The wrong fields that one status names.
  public static let violationCountMax = 256
  /// Services of a server, and methods of a service.
  public static let serviceCountMax = 1_024
  /// All metrics of a process as text: 4,096 series of a histogram fit.
  public static let metricsByteCountMax = 8 << 20

  // MARK: Lists

  /// Documents, articles or leases in one request.
  public static let batchCountMax = 256
  /// Documents that one call asks about.
  public static let statusCountMax = 1_024
  /// Items of one page, where a method does not say less.
  public static let pageCountMax = 1_000
  /// Articles of one page of a search, a watch, an export or an edition.
  public static let articlePageCountMax = 100
  /// Similar articles of one page.
  public static let similarCountMax = 50
  /// Days of a history.
  public static let historyDayCountMax = 90
  /// Workers that the queue reports.
  public static let workerCountMax = 4_096
  /// Values of one kind in a filter.
  public static let filterValueCountMax = 64

  // MARK: Texts

  /// A URL.
  public static let urlByteCountMax = 4_096
  /// An ID of a document, an article or a lease, a source's key, a content hash.
  public static let idByteCountMax = 256
  /// A worker's name.
  public static let workerIDByteCountMax = 128
  /// A cursor.
  public static let cursorByteCountMax = 1_024
  /// A language, country, topic or edition code, a media type, the version of a program.
  public static let codeByteCountMax = 128
  /// A secret that webhooks are signed with.
  public static let secretByteCountMax = 128
  /// A title, a name, an author, a tag, a section, a keyword.
  public static let titleByteCountMax = 4_096
  /// A standfirst, a digest, a caption, a snippet, a notice.
  public static let excerptByteCountMax = 32 << 10
  /// The words of a search.
  public static let queryByteCountMax = 4_096
  /// The words of a search as they were probably meant.
  public static let suggestionByteCountMax = 8_192
  /// One line of why something ranks where it does.
  public static let evidenceByteCountMax = 1_024
  /// The start of an article's ID must have at least this many characters.
  public static let idPrefixCountMin = 6

  // MARK: Documents and articles

  /// A document's bytes.
  public static let contentByteCountMax = 6 << 20
  /// The alternative to a document's content.
  public static let alternativeByteCountMax = 1 << 20
  /// An article's text.
  public static let bodyByteCountMax = 4 << 20
  /// Authors, and the publisher's tags.
  public static let labelCountMax = 256
  /// Blocks or sentences of an article, spans of an excerpt, mentions of an entity.
  public static let spanCountMax = 131_072
  /// Entities of an article.
  public static let entityCountMax = 8_192
  /// Keywords, countries, topics, steps, lines of evidence.
  public static let valueCountMax = 256
  /// Hashes of a fingerprint.
  public static let hashCountMax = 4_096
  /// Dimensions of a vector.
  public static let dimensionMax = 4_096
  /// Tags of one language on one page of counts.
  public static let tagPageCountMax = 2_048
  /// Companions of one tag.
  public static let companionCountMax = 16
  /// Revisions that one page lists.
  public static let revisionCountMax = 1_024

  // MARK: Times

  /// The shortest and the longest lease.
  public static let leaseMillisecondsRange = 1_000...3_600_000
  /// The longest time that a call parks.
  public static let waitMillisecondsMax = 30_000
}
