package import Assignments

// What the palette of commands and the search among the keys say.

extension Phrase {
  /// The heading of the palette.
  package static let paletteTitle = Phrase(vi: "Lệnh", en: "Commands")
  /// What can be typed into the palette.
  package static let paletteExample = Phrase(
    vi: "gõ việc muốn làm, số nhiệm vụ hoặc cơ quan", en: "type what to do, a number or an agency")
  /// Nothing answers what was typed.
  package static let nothingFound = Phrase(vi: "không có lệnh nào như vậy", en: "there is no such command")
  /// The field that looks for a key.
  package static let keySearch = Phrase(vi: "Tìm phím:", en: "Find a key:")
  /// What can be typed into it.
  package static let keySearchExample = Phrase(
    vi: "việc (gia han, xac nhan …) hoặc phím", en: "what it does (confirm …) or the key")
  /// No key answers what was typed.
  package static let noSuchKey = Phrase(vi: "không có phím nào như vậy", en: "there is no such key")
  /// The keys that hold in other places.
  package static let elsewhere = Phrase(vi: "Ở nơi khác", en: "Elsewhere")

  /// Goes to an assignment.
  package static func goTo(_ number: AssignmentNumber) -> Phrase {
    Phrase(vi: "đến \(number)", en: "go to \(number)")
  }

  /// Lists an agency's assignments.
  package static func listOf(_ agency: String) -> Phrase {
    Phrase(vi: "nhiệm vụ của \(agency)", en: "assignments of \(agency)")
  }
}
