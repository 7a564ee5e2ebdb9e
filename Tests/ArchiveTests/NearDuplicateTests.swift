import Testing

@testable import Archive

@Suite struct NearDuplicateTests {
  @Test func copiesHoldMostOfEachOther() {
    let text = (0..<40).map { UInt64($0) * 7 }
    #expect(NearDuplicate.isCopy(text, of: text) && NearDuplicate.isCopy(Array(text.prefix(20)), of: text))
    #expect(!NearDuplicate.isCopy(Array(text.prefix(9)), of: text), "far shorter")
    #expect(!NearDuplicate.isCopy(text.map { $0 + 1 }, of: text) && !NearDuplicate.isCopy([1, 2], of: [1, 2]))
    #expect(NearDuplicate.containment([], []) == 0)
  }

  @Test func shinglesSurviveTheirBytes() {
    let shingles: [UInt64] = [1, .max]
    #expect(Signature.encode(shingles: shingles).withUnsafeBytes(Signature.decodeShingles) == shingles)
  }
}
