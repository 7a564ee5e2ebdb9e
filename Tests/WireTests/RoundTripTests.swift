import Models
import Testing

@testable import Wire

/// Our codec beside swift-protobuf's, which shares no line with it.
@Suite struct RoundTripTests {
  static let rounds = 25

  @Test(arguments: MessageCase.all) func oracleReadsOurBytesAndWeReadIts(message: MessageCase) throws {
    var random = Random(seed: 1)
    for _ in 0..<Self.rounds {
      let (_, bytes) = try message.encodeRandom(&random)
      let oracleBytes = try message.oracleRecode(bytes)
      #expect(try message.recode(oracleBytes) == bytes)
    }
  }

  @Test(arguments: MessageCase.all) func jsonIsTheOracles(message: MessageCase) throws {
    var random = Random(seed: 2)
    for _ in 0..<Self.rounds {
      let (_, bytes) = try message.encodeRandom(&random)
      let known = try message.fromJSON(try message.toJSON(bytes, .init()))
      for options in [WireJSON.Options(), .init(includesDefaults: true), .init(isPretty: true)] {
        let json = try message.toJSON(bytes, options)
        #expect(try message.fromJSON(json) == known)
        #expect(try message.recode(try message.oracleFromJSON(json)) == known)
      }
      #expect(try message.fromJSON(try message.oracleToJSON(bytes)) == known)
    }
  }

  /// Round trips alone would not see two fields that are swapped on both ways: here each property is compared by name
  /// with what the oracle reads.
  @Test(arguments: MessageCase.all) func everyPropertyIsTheFieldOfItsName(message: MessageCase) throws {
    var random = Random(seed: 3)
    for _ in 0..<Self.rounds {
      let (value, bytes) = try message.encodeRandom(&random)
      let differences = try PropertyComparison(value, try message.oracleToJSON(bytes)).differences
      #expect(differences == [])
    }
  }

  @Test func everyMessageOfTheContractIsHere() {
    let names = Set(MessageCase.all.map(\.name))
    for method in MethodCatalog.services.flatMap(\.methods) {
      #expect(names.contains(method.request.wireName))
      #expect(names.contains(method.response.wireName))
    }
    #expect(names.count == MessageCase.all.count)
    #expect(names.count == 154)
  }
}
