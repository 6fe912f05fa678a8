import CXlsxWriter

/// How a cell looks, by what it is.
enum Style: CaseIterable {
  /// The heading of the document, its title, and the line below that.
  case letterhead, title, span
  /// A heading of a column, and of a group of rows.
  case heading, group
  /// What stands in the table.
  case words, count, day, share, missing
  /// The same in the row of everything.
  case totalWords, totalCount, totalShare
  /// What stands below the table.
  case remark

  /// Sets a format up so that cells of it look as they should.
  func set(_ format: UnsafeMutablePointer<lxw_format>, by xlsx: taskboard_xlsx) -> UnsafeMutablePointer<
    lxw_format
  > {
    unsafe xlsx.format_set_font_name(format, "Times New Roman")
    unsafe xlsx.format_set_font_size(format, self == .title ? 14 : 11)
    if isBold { unsafe xlsx.format_set_bold(format) }
    if self == .span || self == .missing { unsafe xlsx.format_set_italic(format) }
    if isFramed {
      unsafe xlsx.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe xlsx.format_set_text_wrap(format)
      let align = self == .heading ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
      unsafe xlsx.format_set_align(format, UInt8(align.rawValue))
    }
    if isCentred { unsafe xlsx.format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if self == .group { unsafe xlsx.format_set_bg_color(format, 0xEEEEEE) }
    if let pattern { unsafe xlsx.format_set_num_format(format, pattern) }
    return unsafe format
  }

  private var isBold: Bool {
    switch self {
    case .letterhead, .title, .heading, .group, .totalWords, .totalCount, .totalShare: true
    case .span, .words, .count, .day, .share, .missing, .remark: false
    }
  }

  private var isFramed: Bool {
    switch self {
    case .letterhead, .title, .span, .remark: false
    default: true
    }
  }

  private var isCentred: Bool {
    switch self {
    case .letterhead, .title, .span, .heading, .day: true
    default: false
    }
  }

  /// How numbers are shown.
  private var pattern: String? {
    switch self {
    case .count, .totalCount: "#,##0"
    case .day: "dd/mm/yyyy"
    case .share, .totalShare: "0.00%"
    default: nil
    }
  }
}
