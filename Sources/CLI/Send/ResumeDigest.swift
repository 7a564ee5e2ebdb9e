import Formats

/// Tells whether the documents that a state counts are those that an input begins with: a hash over hashes.
struct ResumeDigest {
  private(set) var text = ""

  mutating func add(_ item: InputItem) { text = DocumentIdentity.chained(text, item) }
}
