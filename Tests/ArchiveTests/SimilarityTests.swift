import Testing

@testable import Archive

@Suite struct SimilarityTests {
  private func signature(_ keys: [Int], day: Int64 = 0, source: Int = 1, shingles: [UInt64] = []) -> Signature {
    Signature(
      timeKey: TimeKey(milliseconds: day * 86_400_000, discriminator: Int64(keys.first ?? 0)), source: source,
      terms: keys.sorted().map { .init(key: $0, kind: .keyword, weight: 255) }, shingles: shingles)
  }

  private let similarity = Similarity(
    counts: Dictionary(uniqueKeysWithValues: (1...9).map { ($0, $0 * $0) }), articleCount: 100)

  @Test func likenessIsSymmetricAndBounded() {
    let (one, two) = (signature([1, 2, 3]), signature([2, 3, 4]))
    let (there, back) = (similarity.compare(one, two), similarity.compare(two, one))
    #expect(there.score == back.score && there.score > 0 && there.score < 1)
    #expect(there.shared.map(\.key) == [2, 3])
    #expect(abs(similarity.compare(one, one).score - 1) < 1e-9)
    #expect(similarity.compare(one, signature([7])).score == 0)
    #expect(similarity.compare(signature([]), signature([])).score == 0)
    #expect(similarity.compare(one, signature([1, 2, 3], day: 9)).score < 0.6)
  }

  @Test func copiesHoldMostOfEachOther() {
    let text = (0..<40).map { UInt64($0) * 7 }
    #expect(NearDuplicate.isCopy(text, of: text) && NearDuplicate.isCopy(Array(text.prefix(20)), of: text))
    #expect(!NearDuplicate.isCopy(Array(text.prefix(9)), of: text), "far shorter")
    #expect(!NearDuplicate.isCopy(text.map { $0 + 1 }, of: text) && !NearDuplicate.isCopy([1, 2], of: [1, 2]))
    #expect(NearDuplicate.containment([], []) == 0)
  }

  @Test func groupsDoNotDependOnTheListsOrder() {
    let signatures = [
      signature([1, 2, 3]), signature([1, 2, 4], day: 1, source: 2), signature([8, 9], day: 1),
      signature([1, 2, 3, 4], day: 2),
    ]
    let groups = StoryGrouping.groups(of: signatures, by: similarity)
    #expect(groups == [[0, 1, 3], [2]])
    let reversed = StoryGrouping.groups(of: signatures.reversed(), by: similarity)
    #expect(reversed == [[3, 2, 0], [1]])
    #expect(StoryGrouping.groups(of: [], by: similarity).isEmpty)
  }

  @Test func signaturesSurviveTheirBytes() {
    let signature = signature([1, 70_000, 5], shingles: [1, .max])
    let terms = Signature.encode(terms: signature.terms).withUnsafeBytes(Signature.decodeTerms)
    let shingles = Signature.encode(shingles: signature.shingles).withUnsafeBytes(Signature.decodeShingles)
    #expect(terms == signature.terms && shingles == signature.shingles)
    #expect([UInt8]([1, 2, 3]).withUnsafeBytes(Signature.decodeTerms).isEmpty)
  }
}
