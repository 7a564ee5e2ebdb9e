/// The words of text in scripts that put no space between words: Chinese, Japanese, Thai, Khmer, Lao, Burmese.
public enum UnspacedWords {
  /// Where ICU's dictionaries end the words of `text`, in Unicode scalars, ascending; the last one is the text's length.
  public static func ends(in text: String) -> [Int] {
    BreakIterator(.word, language: "und").boundaries(UTF16Text(text.unicodeScalars.map(\.value)[...]), from: 0)
  }
}
