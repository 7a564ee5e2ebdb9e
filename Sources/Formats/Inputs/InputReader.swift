/// Takes what was given apart into documents: files of every format, compressed or not, archives, crawls, mailboxes,
/// tables and streams of JSON, and whatever of these stands in which other.
///
/// It works in bounded memory, about one document and a chunk a layer, and reads its source once, from front to back. What
/// is wrong becomes an item with a reason; what can be read behind it still is.
public final class InputReader {
  private struct Layer {
    var reader: any ItemReader
    var place: InputPlace
  }

  private let options: InputOptions
  private let meter: ExpansionGuard
  private var layers: [Layer] = []
  private var start: (source: any ByteSource, origin: InputOrigin)?

  /// A reader of everything that the source gives. Nothing is read before the first call of ``next()``.
  public init(_ source: any ByteSource, _ origin: InputOrigin, options: InputOptions = InputOptions()) {
    self.options = options
    meter = ExpansionGuard(options.limits)
    start = (MeteredSource(source, meter), origin)
  }

  /// The next item; nothing at the end.
  public func next() -> InputItem? {
    if let (source, origin) = start {
      start = nil
      if let item = open(source, origin, at: InputPlace()) { return item }
    }
    while let layer = layers.last {
      do throws(FormatError) {
        switch try layer.reader.next() {
        case nil: layers.removeLast()
        case .item(var item):
          item.place = item.place.inside(layer.place)
          return item
        case .open(let source, let origin, let place):
          if let item = open(source, origin, at: place.inside(layer.place)) { return item }
        }
      } catch {
        // Beyond a limit of the whole, nothing that is still open can be trusted.
        if meter.objection == nil { layers.removeLast() } else { layers.removeAll() }
        return InputItem(.refused(reason: error.reason), at: layer.place)
      }
    }
    return nil
  }

  /// Puts a reader for the source on top, or says why there is none.
  private func open(_ source: any ByteSource, _ origin: InputOrigin, at place: InputPlace) -> InputItem? {
    do throws(FormatError) {
      let isDeep = layers.count > options.limits.depthMax
      guard let reader = try InputShape.reader(for: BufferedSource(source), origin, options, meter, isDeep: isDeep)
      else { return InputItem(.leftOut, at: place) }
      layers.append(Layer(reader: reader, place: place))
      return nil
    } catch {
      if meter.objection != nil { layers.removeAll() }
      return InputItem(.refused(reason: error.reason), at: place)
    }
  }
}
