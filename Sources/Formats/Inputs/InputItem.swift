public import Models

/// One thing that was found in what was given.
public struct InputItem: Sendable, Hashable {
  /// What it is.
  public enum Content: Sendable, Hashable {
    /// A document to be sent.
    case document(Document)
    /// Meant to be a document, and cannot be one; the reason is for people.
    case refused(reason: String)
    /// An image, a style sheet, a licence: something that archives and crawls hold beside articles.
    case leftOut
  }

  /// Where it stands.
  public var place: InputPlace
  /// What it is.
  public var content: Content

  /// Creates an item.
  public init(_ content: Content, at place: InputPlace = InputPlace()) { (self.content, self.place) = (content, place) }
}
