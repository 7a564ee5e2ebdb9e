internal import Formats
internal import Models
internal import Registry

/// The new entries of a feed, oldest first, in batches.
struct FeedWork {
  /// Some entries and how they are known again.
  struct Batch {
    var entries: [FeedEntry] = []
    var documents: [Document] = []
    var marks: [EntryMark] = []
  }

  let documents: FeedEntryDocuments
  /// How many entries are new.
  let newCount: Int
  /// Whether there are more than one poll takes.
  let isCut: Bool
  var tally = FeedTally()
  private var rest: ArraySlice<(entry: FeedEntry, document: Document, mark: EntryMark)>
  private let batchCount: Int

  init(_ feed: Feed, _ record: FeedRecord, options: PollerOptions) {
    documents = FeedEntryDocuments(feed: feed, subscription: record.subscription)
    var seen = Set(record.seen)
    var new: [(entry: FeedEntry, document: Document, mark: EntryMark)] = []
    for entry in feed.entries.reversed() {
      guard let (document, mark) = documents.document(of: entry), seen.insert(mark).inserted else { continue }
      new.append((entry, document, mark))
    }
    isCut = new.count > options.entriesMax
    rest = new.prefix(options.entriesMax)
    newCount = rest.count
    batchCount = record.subscription.fullText == .feed ? options.batchCount : options.pageBatchCount
  }

  /// Entries that no batch has had yet.
  var leftCount: Int { rest.count }

  /// The next batch; nothing at the end.
  mutating func next() -> Batch? {
    guard !rest.isEmpty else { return nil }
    var batch = Batch()
    for item in rest.prefix(batchCount) {
      batch.entries.append(item.entry)
      batch.documents.append(item.document)
      batch.marks.append(item.mark)
    }
    rest = rest.dropFirst(batch.entries.count)
    return batch
  }
}
