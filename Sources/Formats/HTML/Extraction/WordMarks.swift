/// The word that marks each element, as a small number a node: a page has elements by the hundred thousand, and they are
/// marked by some dozens of words of ``HintWords``.
struct WordMarks {
  /// The words, each once.
  private(set) var words: [String] = []
  private var places: [String: UInt16] = [:]
  /// The place of the word among the words and one more; 0 for a node without a mark.
  private var numbers: [UInt16]

  init(nodes: Int) { numbers = [UInt16](repeating: 0, count: nodes) }

  /// Where the node's word stands among the words; nothing when the node has no mark.
  subscript(node: Int) -> Int? {
    let number = numbers[node]
    return number == 0 ? nil : Int(number) - 1
  }

  /// Marks a node.
  mutating func mark(_ node: Int, _ word: String) {
    if let place = places[word] {
      numbers[node] = place + 1
    } else {
      let place = UInt16(words.count)
      places[word] = place
      words.append(word)
      numbers[node] = place + 1
    }
  }
}
