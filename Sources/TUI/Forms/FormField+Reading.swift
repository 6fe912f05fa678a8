import Assignments
import Deadlines
import Phrases

extension FormField {
  /// What is wrong with what was typed; an empty field is only wrong when the form is saved.
  func mistake(in directory: Directory) -> Phrase? {
    guard let text else { return nil }
    do throws(BoardError) {
      switch kind {
      case .line, .choice: return nil
      case .percent: return Int(text).map { (0...100).contains($0) } == true ? nil : .wantsPercent
      case .day: return Day(text) == nil ? .wantsDay : nil
      case .date: return DocumentDate(text) == nil ? .wantsDate : nil
      case .agency: _ = try directory.lead(named: text)
      case .agencies: for name in names { _ = try directory.agencies(meantBy: name) }
      }
      return nil
    } catch {
      return error.phrase
    }
  }

  /// What the typed text means, said back while it is typed.
  func reading(in directory: Directory) -> Phrase? {
    guard let text else { return nil }
    switch kind {
    case .line, .percent, .choice: return nil
    case .day: return Day(text)?.phrase
    case .date:
      guard let date = DocumentDate(text) else { return nil }
      if case .day(let day) = date { return day.phrase }
      return Phrase(verbatim: date.vietnamese)
    case .agency: return (try? directory.lead(named: text)).map { Phrase(verbatim: $0.name) }
    case .agencies:
      let found = names.compactMap { try? directory.agencies(meantBy: $0) }
      guard found.count == names.count else { return nil }
      let codes = Set(found.flatMap(\.self))
      if codes.count == 1 { return codes.first.flatMap { directory[$0] }.map { Phrase(verbatim: $0.name) } }
      return .agencies(codes.count)
    }
  }

  /// How the field wants to be filled in, while what was typed so far means nothing yet.
  func hint(in directory: Directory) -> Phrase? {
    switch kind {
    case .day, .date, .percent: mistake(in: directory)
    case .line, .agency, .agencies, .choice: nil
    }
  }

  /// The agencies whose names begin as the one that is being typed, each with its code.
  func suggestions(in directory: Directory) -> [Agency] {
    guard let name = unfinishedName, reading(in: directory) == nil else { return [] }
    return directory.suggestions(for: name).compactMap { directory[AgencyCode($0)] }
  }

  /// Puts the code of an agency in the place of the name that was begun.
  mutating func complete(with agency: Agency) {
    guard let name = unfinishedName else { return }
    let kept = input.text.dropLast(name.count)
    input = TextInput(kept + agency.code.text)
  }

  /// The names between the commas.
  var names: [String] {
    input.text.split(separator: ",").compactMap { Cleaning.optionalLine(String($0)) }
  }

  /// The name that is being typed, where agencies are.
  private var unfinishedName: String? {
    switch kind {
    case .agency, .agencies:
      let last = input.text.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
      let name = String(last.drop(while: \.isWhitespace))
      return name.isEmpty ? nil : name
    case .line, .percent, .day, .date, .choice: return nil
    }
  }
}
