internal import CZstd
package import Enrichment

/// A trained model, ready to be written or used.
public struct PackedModel: Sendable {
  let features: [UInt32]
  let rows: [SIMD16<Int8>]
  let transitions: [SIMD16<Int16>]

  /// How many features have weights.
  public var count: Int { features.count }

  /// As the tagger uses it.
  package var tagger: TaggerModel { TaggerModel(features: features, rows: rows, transitions: transitions) }

  /// The file: zstd over columns, in the form that `TaggerModel` reads.
  public var file: [UInt8] {
    var bytes: [UInt8] = []
    append(UInt32(features.count), to: &bytes)
    for from in transitions {
      for lane in 0..<NameLabel.lanes {
        let value = UInt16(bitPattern: from[lane])
        bytes += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
      }
    }
    let deltas = features.indices.map { $0 == 0 ? features[0] : features[$0] - features[$0 - 1] }
    for shift in [0, 8, 16, 24] as [UInt32] { bytes += deltas.map { UInt8(truncatingIfNeeded: $0 >> shift) } }
    for lane in 0..<NameLabel.count { bytes += rows.map { UInt8(bitPattern: $0[lane]) } }
    return compressed(bytes)
  }

  private func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  private func compressed(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
      let written = ZSTD_compress(buffer.baseAddress, buffer.count, bytes, bytes.count, 19)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
  }
}
