package import Models

/// Decides what becomes of a batch before anything is written.
package struct Admission {
  /// What a store knows of a document.
  package enum Known: Sendable, Hashable {
    /// Nothing.
    case no
    /// The ID, with other texts.
    case otherText
    /// The ID with this text.
    case same(DocumentState, reason: String)
  }

  /// What becomes of one document.
  package enum Verdict: Sendable, Hashable {
    case new(isRevision: Bool)
    case duplicate(DocumentState, reason: String)
  }

  private struct Identity: Hashable {
    var id: DocumentID
    var contentHash: [UInt8]
  }

  /// Decides about each document in order; earlier ones of the batch are known to later ones.
  package static func verdicts(
    on documents: [QueuedDocument], known: (QueuedDocument) throws -> Known
  ) rethrows -> [Verdict] {
    var seen: Set<Identity> = []
    var seenIDs: Set<DocumentID> = []
    return try documents.map { item in
      if seen.contains(Identity(id: item.id, contentHash: item.contentHash)) {
        return .duplicate(.waiting, reason: "")
      }
      switch try known(item) {
      case .same(let state, let reason): return .duplicate(state, reason: reason)
      case .otherText:
        seen.insert(Identity(id: item.id, contentHash: item.contentHash))
        return .new(isRevision: true)
      case .no:
        seen.insert(Identity(id: item.id, contentHash: item.contentHash))
        return .new(isRevision: !seenIDs.insert(item.id).inserted)
      }
    }
  }

  /// Whether there is room for the new ones of a batch; those that are known need none.
  package static func refusal(
    of documents: [QueuedDocument], _ verdicts: [Verdict], totals: QueueTotals, options: QueueOptions
  ) -> QueueFull? {
    var (count, bytes) = (0, 0)
    for (item, verdict) in zip(documents, verdicts) {
      guard case .new = verdict else { continue }
      count += 1
      bytes += item.document.contentByteCount
    }
    guard count > 0 else { return nil }
    let hasRoom =
      totals.depth + count <= options.depthMax && totals.contentBytes + bytes <= options.contentBytesMax
    if hasRoom { return nil }
    return QueueFull(depth: totals.depth, depthMax: options.depthMax, retryAfter: options.fullRetryAfter)
  }
}
