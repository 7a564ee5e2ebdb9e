public import Models

/// Some dead letters in the order of their sequence.
public struct DeadLetterPage: Sendable, Hashable {
  /// The letters.
  public var deadLetters: [DeadLetter]
  /// The sequence to go on after; nothing when this was the last page.
  public var next: Int?

  /// Creates a page.
  public init(deadLetters: [DeadLetter] = [], next: Int? = nil) {
    self.deadLetters = deadLetters
    self.next = next
  }
}
