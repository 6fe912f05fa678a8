/// The 134 Vietnamese letters that carry a mark, in every way they can be spelled.
enum VietnameseAlphabet {
  /// A letter with its spellings.
  struct Letter: Hashable {
    /// The one scalar that stands for it.
    var composed: Unicode.Scalar
    /// Base letter and marks, in each order somebody could type the marks.
    var decomposed: [[Unicode.Scalar]]
    /// The letter without case and marks.
    var base: Unicode.Scalar
  }

  /// The letters of each base, written out by hand in the order of `tones` within each row.
  private static let rows: [(base: Unicode.Scalar, quality: Unicode.Scalar?, plain: String, toned: String)] =
    [
      ("a", nil, "a", "áàảãạ"), ("a", "\u{0306}", "ă", "ắằẳẵặ"), ("a", "\u{0302}", "â", "ấầẩẫậ"),
      ("e", nil, "e", "éèẻẽẹ"), ("e", "\u{0302}", "ê", "ếềểễệ"), ("i", nil, "i", "íìỉĩị"),
      ("o", nil, "o", "óòỏõọ"), ("o", "\u{0302}", "ô", "ốồổỗộ"), ("o", "\u{031B}", "ơ", "ớờởỡợ"),
      ("u", nil, "u", "úùủũụ"), ("u", "\u{031B}", "ư", "ứừửữự"), ("y", nil, "y", "ýỳỷỹỵ"),
      ("A", nil, "A", "ÁÀẢÃẠ"), ("A", "\u{0306}", "Ă", "ẮẰẲẴẶ"), ("A", "\u{0302}", "Â", "ẤẦẨẪẬ"),
      ("E", nil, "E", "ÉÈẺẼẸ"), ("E", "\u{0302}", "Ê", "ẾỀỂỄỆ"), ("I", nil, "I", "ÍÌỈĨỊ"),
      ("O", nil, "O", "ÓÒỎÕỌ"), ("O", "\u{0302}", "Ô", "ỐỒỔỖỘ"), ("O", "\u{031B}", "Ơ", "ỚỜỞỠỢ"),
      ("U", nil, "U", "ÚÙỦŨỤ"), ("U", "\u{031B}", "Ư", "ỨỪỬỮỰ"), ("Y", nil, "Y", "ÝỲỶỸỴ"),
    ]

  /// Acute, grave, hook above, tilde, dot below.
  private static let tones: [Unicode.Scalar] = ["\u{0301}", "\u{0300}", "\u{0309}", "\u{0303}", "\u{0323}"]

  /// All 134 of them.
  static let letters: [Letter] = {
    var letters: [Letter] = [
      Letter(composed: "đ", decomposed: [["đ"]], base: "d"),
      Letter(composed: "Đ", decomposed: [["Đ"]], base: "d"),
    ]
    for row in rows {
      let small = Unicode.Scalar(row.base.value | 0x20) ?? row.base
      if let quality = row.quality {
        for scalar in row.plain.unicodeScalars {
          letters.append(Letter(composed: scalar, decomposed: [[row.base, quality]], base: small))
        }
      }
      for (scalar, tone) in zip(row.toned.unicodeScalars, tones) {
        let spellings =
          row.quality.map { [[row.base, $0, tone], [row.base, tone, $0]] } ?? [[row.base, tone]]
        // A hat typed after a tone of the same height is another letter: only marks of two heights may swap.
        let swaps = tone == "\u{0323}" || row.quality == "\u{031B}"
        letters.append(Letter(composed: scalar, decomposed: swaps ? spellings : [spellings[0]], base: small))
      }
    }
    return letters
  }()
}
