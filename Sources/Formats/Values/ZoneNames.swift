/// Time zones that dates name (RFC 5322, section 4.3, and those that publishers write beside them).
enum ZoneNames {
  private static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "met": 60, "mez": 60, "cest": 120,
    "mest": 120, "mesz": 120, "eet": 120, "eest": 180, "sast": 120, "cat": 120, "msk": 180, "msd": 240, "eat": 180,
    "ist": 330, "pkt": 300, "wib": 420, "ict": 420, "sgt": 480, "hkt": 480, "pht": 480, "awst": 480, "jst": 540,
    "kst": 540, "acst": 570, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180, "nst": -210,
    "ndt": -150, "at": -240, "ast": -240, "adt": -180, "et": -300, "est": -300, "edt": -240, "ct": -360, "cst": -360,
    "cdt": -300, "mt": -420, "mst": -420, "mdt": -360, "pt": -480, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480,
    "hst": -600,
  ]

  /// Minutes east of Greenwich of a name in lower case; nothing for an unknown one.
  static func minutes(_ name: String) -> Int? { zones[name] }
}
