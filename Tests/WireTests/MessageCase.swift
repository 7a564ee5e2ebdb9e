import Models
import SwiftProtobuf
import Testing

@testable import Wire

/// One message type beside swift-protobuf's type for it, with what the suites do to both.
struct MessageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let descriptor: @Sendable () -> Descriptor
  /// Makes a value and its encoding.
  let encodeRandom: @Sendable (inout Random) throws -> (value: any WireMessage, bytes: [UInt8])
  /// Decodes and encodes again.
  let recode: @Sendable ([UInt8]) throws -> [UInt8]
  /// The same by the oracle.
  let oracleRecode: @Sendable ([UInt8]) throws -> [UInt8]
  let oracleToJSON: @Sendable ([UInt8]) throws -> String
  let oracleFromJSON: @Sendable (String) throws -> [UInt8]
  let toJSON: @Sendable ([UInt8], WireJSON.Options) throws -> String
  let fromJSON: @Sendable (String) throws -> [UInt8]

  var testDescription: String { name }

  init<Value: WireMessage & Arbitrary & Equatable, Oracle: SwiftProtobuf.Message>(_: Value.Type, _: Oracle.Type) {
    name = Value.wireName
    descriptor = { Descriptor(Value.self) }
    encodeRandom = { random in
      let value = Value(random: &random)
      let bytes = try value.wireBytes()
      #expect(try Value(wireBytes: bytes) == value)
      return (value, bytes)
    }
    recode = { try Value(wireBytes: $0).wireBytes() }
    oracleRecode = { try Oracle(serializedBytes: $0).serializedBytes() }
    oracleToJSON = { try Oracle(serializedBytes: $0).jsonString() }
    oracleFromJSON = { try Oracle(jsonString: $0).serializedBytes() }
    toJSON = { try WireJSON.encode(try Value(wireBytes: $0), $1) }
    fromJSON = { try WireJSON.decode(Value.self, from: $0).wireBytes() }
  }
}
