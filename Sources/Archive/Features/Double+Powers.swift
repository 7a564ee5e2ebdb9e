import Glibc

extension Double {
  /// The natural logarithm.
  var logarithm: Double { log(self) }
  /// 2 to the power of this.
  var powerOfTwo: Double { exp2(self) }
  /// The logarithm of one more: 0 for 0, and slower the larger.
  var dampened: Double { log1p(self) }
}
