/// Parameters of an address that say where a reader came from, not what is read.
enum TrackingParameters {
  private static let prefixes = [
    "utm_", "mtm_", "pk_", "hsa_", "ga_", "at_", "itm_", "wt.", "wt_", "oly_", "vero_", "__hs", "_hs", "ns_",
  ]
  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "igsh", "ttclid",
    "mc_cid", "mc_eid", "mkt_tok", "cmpid", "ocid", "ncid", "xtor", "ref_src", "ref_url", "smid", "smtyp",
    "campaign_id", "instance_id", "segment_id", "regi_id", "s_cid", "icid", "ftag",
    "_ga", "_gl", "phpsessid", "jsessionid", "sessionid", "traffic_source", "sr_share", "soc_src",
    "soc_trk", "guccounter", "guce_referrer", "guce_referrer_sig", "taid", "wtmc", "spm", "cvid",
  ]
  private static let amp: Set<String> = ["amp", "amp=1", "amp=true", "outputtype=amp", "outputtype=valid_amp_all"]

  /// True for "utm_source=x" and its like; names are compared without case.
  static func contains(_ parameter: some StringProtocol) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }

  /// True for "amp=1" and its like.
  static func isAMP(_ parameter: String) -> Bool { amp.contains(parameter.lowercased()) }
}
