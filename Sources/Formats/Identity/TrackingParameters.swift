/// Parameters of an address that say where a reader came from, not what is read.
enum TrackingParameters {
  private static let prefixes = [
    "utm_", "mtm_", "matomo_", "pk_", "hsa_", "ga_", "at_", "itm_", "wt.", "wt_", "oly_", "vero_", "__hs", "_hs", "ns_",
    "stm_", "sc_ch", "fb_action_", "fb_ref", "bsft_", "mkt_", "pf_rd_", "_bta_", "trk_",
  ]
  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "igshid", "igsh",
    "ttclid", "li_fat_id", "epik", "srsltid", "wickedid", "rb_clickid", "irclickid", "sc_cid", "tblci", "dicbo",
    "mc_cid", "mc_eid", "cmpid", "cmp", "ocid", "ncid", "xtor", "ref_src", "ref_url", "smid", "smtyp",
    "campaign_id", "instance_id", "segment_id", "regi_id", "s_cid", "icid", "ftag", "cid_source", "mbid", "mod_source",
    "_ga", "_gl", "traffic_source", "sr_share", "soc_src", "unlocked_article_code", "sharetoken", "share_id",
    "soc_trk", "guccounter", "guce_referrer", "guce_referrer_sig", "taid", "wtmc", "spm", "cvid", "cndid", "esrc",
    "__twitter_impression", "amp_js_v", "amp_gsa", "usqp", "feature_source", "echobox", "wpmobileexternal", "vgo_ee",
    "nocache", "intcmp", "int_source", "int_medium", "int_campaign",
  ]

  /// True for "utm_source=x" and its like; names are compared without case.
  static func contains(_ parameter: some StringProtocol) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }
}
