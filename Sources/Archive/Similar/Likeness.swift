/// How much two articles tell of the same, 0 to 1.
enum Likeness {
  /// The half-life of what fades with the distance in time, in days, and how much of the likeness that is.
  static let halfLifeDays = 3.0
  static let fadingShare = 0.5
  /// How far an article of the same story is lifted towards 1.
  static let storyShare = 0.1
  /// What the vectors of a language model count where both articles have one, and the cosine from which on they say something:
  /// texts without anything in common reach it too.
  static let meaningShare = 0.1
  static let meaningCosineMin = 0.3

  /// The cosine of the words' vectors, joined with that of a language model's, faded by the distance in time where both have a
  /// date of their own, and lifted where both are of one story.
  static func score(_ one: Signature, _ other: Signature, isSameStory: Bool, meaning: Double? = nil) -> Double {
    let link = StoryAssignment.link(from: one, to: other, isCopy: false)
    let fading = link.days.map { 1 - fadingShare + fadingShare * (-$0 / halfLifeDays).powerOfTwo } ?? 1
    let joined =
      meaning.map { cosine in
        (1 - meaningShare) * link.likeness
          + meaningShare * max(0, (cosine - meaningCosineMin) / (1 - meaningCosineMin))
      } ?? link.likeness
    let likeness = joined * fading
    return min(1, isSameStory ? likeness + storyShare * (1 - likeness) : likeness)
  }
}
