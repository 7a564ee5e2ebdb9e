public import Models

/// A document on its way into the queue, with the identity that its sender's side has worked out.
public struct QueuedDocument: Sendable, Hashable {
  /// What document it is.
  public var id: DocumentID
  /// What text it has: two documents of one ID are the same when these are; 1 to 64 bytes.
  public var contentHash: [UInt8]
  /// The document, checked already.
  public var document: Document

  /// Names a document.
  public init(id: DocumentID, contentHash: [UInt8], document: Document) {
    self.id = id
    self.contentHash = contentHash
    self.document = document
  }
}
