import Publishing

extension StyledText {
  /// The text in lines of at most `width` columns.
  ///
  /// Lines break at spaces and next to wide characters. A word that is longer than a line stands alone on its own, so that
  /// a link stays whole.
  func wrapped(to width: Int) -> [StyledText] {
    var lines: [[Cell]] = []
    var line: [Cell] = []
    var lineWidth = 0
    for (word, spaces) in words() {
      let wordWidth = TextWidth.columns(word.lazy.map(\.character))
      let gap = line.isEmpty ? [] : spaces
      if !line.isEmpty, lineWidth + gap.count + wordWidth > width {
        lines.append(line)
        (line, lineWidth) = (word, wordWidth)
      } else {
        line += gap + word
        lineWidth += gap.count + wordWidth
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map { StyledText(cells: $0) }
  }

  /// The pieces between possible breaks, each with the space that stands before it.
  private func words() -> [(word: [Cell], spaces: [Cell])] {
    var result: [(word: [Cell], spaces: [Cell])] = []
    var word: [Cell] = []
    var spaces: [Cell] = []
    func flush() {
      guard !word.isEmpty else { return }
      result.append((word, spaces))
      (word, spaces) = ([], [])
    }
    for cell in cells {
      if cell.character == " " || cell.character == "\n" {
        flush()
        spaces = [Cell(character: " ", style: cell.style)]
      } else if cell.character.unicodeScalars.first.map(WideScalars.contain) == true, !cell.character.isPunctuation {
        flush()
        word = [cell]
        flush()
      } else {
        word.append(cell)
      }
    }
    flush()
    return result
  }
}
