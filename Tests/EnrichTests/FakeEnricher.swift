import Enrich
import Models

/// One article a document: "bad" fails for good, "shaky" fails for now, anything else is the body.
struct FakeEnricher: DocumentEnricher {
  var onDocument: @Sendable (LeasedDocument) -> Void = { _ in }

  func articles(of document: LeasedDocument) throws(DocumentFailure) -> [Article] {
    onDocument(document)
    let text = String(decoding: document.document.content, as: UTF8.self)
    switch text {
    case "bad": throw DocumentFailure("it is bad", isPermanent: true)
    case "shaky": throw DocumentFailure("it is shaky", isPermanent: false)
    case "none": return []
    default:
      return [
        Article(
          id: ArticleID(rawValue: "a" + document.documentID.rawValue), body: text, documentID: document.documentID)
      ]
    }
  }
}
