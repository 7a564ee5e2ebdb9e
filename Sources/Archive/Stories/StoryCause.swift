/// Why an article stands in its story. The raw value is stored: never change or reuse one.
enum StoryCause: Int, Sendable, Hashable {
  /// It started the story.
  case first = 1
  /// It is like the story and its closest articles.
  case similar = 2
  /// It prints the text of one of the story's articles.
  case copy = 3
}
