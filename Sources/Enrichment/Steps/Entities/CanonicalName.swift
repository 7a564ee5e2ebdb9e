import Language

/// Chooses the form by which an entity is called: the fullest, and of equals the commonest.
struct CanonicalName {
  private struct Form {
    var text: String
    var words: Int
    var capitals: Int
    var count: Int
    var isInTitle: Bool
  }

  private var forms: [Form] = []

  mutating func add(_ text: String, words: Int, isInTitle: Bool) {
    if let place = forms.firstIndex(where: { $0.text == text }) {
      forms[place].count += 1
      forms[place].isInTitle = forms[place].isInTitle && isInTitle
    } else if forms.count < Self.formsMax {
      let capitals = text.unicodeScalars.count { ScalarClass.of($0.value) == .upper }
      forms.append(Form(text: text, words: words, capitals: capitals, count: 1, isInTitle: isInTitle))
    }
  }

  private static let formsMax = 64

  /// The best form; empty when there was none.
  ///
  /// A headline's capitals and a dateline's "PARIS" give way to "Paris", a genitive to the plain form.
  var best: String {
    var best: Form?
    for form in forms where best.map({ isBetter(form, than: $0) }) ?? true { best = form }
    return best?.text ?? ""
  }

  private func isBetter(_ form: Form, than other: Form) -> Bool {
    if form.isInTitle != other.isInTitle { return other.isInTitle }
    if form.words != other.words { return form.words > other.words }
    if form.capitals != other.capitals { return form.capitals < other.capitals }
    if form.text.count == other.text.count + 1, form.text.hasPrefix(other.text) { return false }
    if other.text.count == form.text.count + 1, other.text.hasPrefix(form.text) { return true }
    return form.count > other.count
  }
}
