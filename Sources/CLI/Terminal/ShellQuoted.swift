extension String {
  /// The text as one word of a shell's command line; in double quotes where that is enough.
  var shellQuoted: String {
    let text = neutralised()
    if text.contains(where: { "\"$`\\!".contains($0) }) {
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
    return "\"\(text)\""
  }
}
