internal import Formats
internal import Models
internal import Queue

extension QueuedDocument {
  /// Names a document by what it is.
  init(_ document: Document) {
    let identity = DocumentIdentity.make(for: document)
    self.init(id: identity.id, contentHash: Array(identity.contentHash.utf8), document: document)
  }
}
