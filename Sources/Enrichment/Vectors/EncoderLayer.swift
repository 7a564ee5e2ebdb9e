import CVectorKernels

/// One layer of a transformer's encoder: attention, then an inner layer (Vaswani et al., "Attention Is All You Need", 2017).
struct EncoderLayer: Sendable {
  private let projection: PackedMatrix
  private let attended: PackedMatrix
  private let afterAttention: RowNormaliser
  private let inner: PackedMatrix
  private let outer: PackedMatrix
  private let afterInner: RowNormaliser
  private let heads: Int
  private let headWidth: Int

  init(_ file: inout VectorModelFile) throws(VectorModelError) {
    let (width, hidden) = (file.shape.width, file.shape.hidden)
    (heads, headWidth) = (file.shape.heads, file.shape.headWidth)
    projection = try PackedMatrix(&file, columns: 3 * width, depth: width)
    attended = try PackedMatrix(&file, columns: width, depth: width)
    afterAttention = RowNormaliser(&file, width: width)
    inner = try PackedMatrix(&file, columns: hidden, depth: width)
    outer = try PackedMatrix(&file, columns: width, depth: hidden)
    afterInner = RowNormaliser(&file, width: width)
  }

  func apply(_ rows: inout [Float], count: Int) {
    afterAttention.add(
      attended.multiply(attend(projection.multiply(rows, count: count), count), count: count), to: &rows)
    var state = inner.multiply(rows, count: count)
    vk_gelu(&state, state.count)
    afterInner.add(outer.multiply(state, count: count), to: &rows)
  }

  private func attend(_ projected: [Float], _ count: Int) -> [Float] {
    let size = (count + Int(VK_TILE)) * (headWidth + Int(VK_ATTENTION_QUERIES))
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { scratch in
      [Float](unsafeUninitializedCapacity: projected.count / 3) { buffer, filled in
        if let scratch = scratch.baseAddress, let target = buffer.baseAddress {
          vk_attend(projected, count, heads, headWidth, scratch, target)
        }
        filled = projected.count / 3
      }
    }
  }
}
