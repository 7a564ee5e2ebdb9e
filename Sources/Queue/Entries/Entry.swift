package import Models

/// One revision of one document in a queue, without its content: what a store keeps, and what the rules of
/// `Entry+Transitions` work on. Times are milliseconds since 1970.
package struct Entry: Sendable, Hashable {
  /// The count of accepted documents when it came in: its place in the order.
  package var sequence: Int
  package var documentID: DocumentID
  package var contentHash: [UInt8]
  package var state = DocumentState.waiting
  /// Attempts begun and not given back.
  package var attempts = 0
  /// While it is waiting: 0 when it is ready, else the end of its backoff.
  package var notBefore: Int64 = 0
  /// The number of its latest lease, 0 for none. It only grows.
  package var leaseNumber = 0
  /// Whether the latest lease still means something: it runs, or it expired and nobody else has leased the entry since.
  package var isLeaseRemembered = false
  /// Whose the latest lease is.
  package var worker: WorkerID = ""
  package var expiresAt: Int64 = 0
  package var receivedAt: Int64
  /// When it was done or died.
  package var finishedAt: Int64 = 0
  /// Why it is dead, or why its last attempt failed.
  package var reason = ""
  package var articleIDs: [ArticleID] = []
  package var url: String
  package var title: String
  package var contentBytes: Int

  package init(sequence: Int, item: QueuedDocument, receivedAt: Int64) {
    self.sequence = sequence
    documentID = item.id
    contentHash = item.contentHash
    self.receivedAt = receivedAt
    url = item.document.url
    title = item.document.title
    contentBytes = item.document.contentByteCount
  }

  package init(sequence: Int, documentID: DocumentID, contentHash: [UInt8], receivedAt: Int64, contentBytes: Int) {
    self.sequence = sequence
    self.documentID = documentID
    self.contentHash = contentHash
    self.receivedAt = receivedAt
    self.contentBytes = contentBytes
    url = ""
    title = ""
  }
}

extension Entry {
  /// What `Status` tells of it.
  package var status: DocumentStatus {
    DocumentStatus(
      documentID: documentID, state: state, attempts: attempts, articleIDs: articleIDs, reason: reason)
  }

  /// What the list of dead letters tells of it.
  package var deadLetter: DeadLetter {
    DeadLetter(
      documentID: documentID, url: url, title: title, reason: reason, attempts: attempts,
      diedAt: Timestamp(millisecondsSinceEpoch: finishedAt), contentBytes: contentBytes)
  }

  /// The lease that runs, with the document.
  package func leased(_ document: Document, from queue: String) -> LeasedDocument {
    LeasedDocument(
      leaseID: LeaseName(queue: queue, sequence: sequence, number: leaseNumber).leaseID, documentID: documentID,
      document: document, attempt: attempts, sequence: sequence,
      receivedAt: Timestamp(millisecondsSinceEpoch: receivedAt),
      expiresAt: Timestamp(millisecondsSinceEpoch: expiresAt))
  }
}
