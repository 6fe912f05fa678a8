package import Assignments

/// A command line that is not understood, as facts.
package enum UsageMistake: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case missingArgument(String)
  case missingValue(String)
  case invalidValue(String, of: String, choices: String?)
  case unexpectedArguments(String)
  /// An option is given twice that may be given once.
  case repeated(String)
  /// Deeds happen now: a day cannot be given with one.
  case dayWithDeed(Deed)
  /// A demo has a board of its own.
  case databaseOnDemo
  /// One option makes sense only together with another.
  case alone(String, needs: String)
  /// Two options exclude each other.
  case together(String, String)
  /// An edit that sets nothing.
  case nothingToEdit
  /// The terminal cannot show the board.
  case terminal(Terminal)
  /// What came over SSH cannot be split into words.
  case words(Words)
  /// Something else, in the parser's own words.
  case other(String)

  /// Why a terminal cannot show the board.
  package enum Terminal: Hashable, Sendable {
    /// There is none.
    case none
    /// Nothing is known about its kind.
    case unknown(String)
    /// It cannot place its cursor.
    case dumb
  }

  /// Why a command that came over SSH cannot be split into words.
  package enum Words: Error, Hashable, Sendable {
    /// It is longer than anything a person means.
    case tooLong
    /// A quote is not closed, or a backslash stands last.
    case unfinished
    /// The bytes are no text: not UTF-8, or a control character outside of quotes.
    case noText
  }

  /// The mistake in words, one line.
  package var phrase: Phrase {
    switch self {
    case .unknownCommand(let name, let nearest):
      Phrase(vi: "không có lệnh “\(name)”", en: "there is no command “\(name)”") + UsageMistake.meant(nearest)
    case .unknownOption(let name, let nearest):
      Phrase(vi: "không có tùy chọn “\(name)”", en: "there is no option “\(name)”")
        + UsageMistake.meant(nearest)
    case .missingArgument(let name):
      Phrase(vi: "thiếu “\(name)”; xem cách dùng bằng --help", en: "“\(name)” is missing; see --help")
    case .missingValue(let name):
      Phrase(
        vi: "“\(name)” thiếu giá trị; xem cách dùng bằng --help", en: "“\(name)” lacks its value; see --help")
    case .invalidValue(let value, let name, let choices):
      Phrase(vi: "“\(value)” không dùng được cho “\(name)”", en: "“\(value)” cannot be used for “\(name)”")
        + (choices.map { Phrase(vi: "; chọn một trong: \($0)", en: "; choose one of: \($0)") }
          ?? Phrase(vi: "; xem cách dùng bằng --help", en: "; see --help"))
    case .unexpectedArguments(let words):
      Phrase(
        vi: "thừa “\(words)”; bỏ đi, hoặc đặt chữ có dấu cách trong ngoặc kép",
        en: "“\(words)” is too much; leave it out, or quote words with spaces")
    case .repeated(let name):
      Phrase(vi: "“\(name)” chỉ được ghi một lần", en: "“\(name)” may be given only once")
    case .dayWithDeed(let deed):
      Phrase(
        vi: "--today chỉ dùng để xem; \(deed.phrase.vi) được ghi vào lúc làm, bỏ --today rồi làm lại",
        en: "--today is for reading only; deeds happen now, so leave it out to \(deed.phrase.en)")
    case .databaseOnDemo:
      Phrase(
        vi: "demo có cơ sở dữ liệu riêng; không dùng --db, init hay demo ở đó",
        en: "demo has a database of its own; --db, init and demo have no place there")
    case .alone(let name, let needs):
      Phrase(vi: "\(name) phải đi cùng \(needs)", en: "\(name) needs \(needs)")
    case .together(let left, let right):
      Phrase(
        vi: "\(left) và \(right) không đi cùng nhau; chọn một", en: "\(left) excludes \(right); choose one")
    case .nothingToEdit:
      Phrase(
        vi: "chưa ghi mục nào để sửa; xem các mục bằng taskboard edit --help",
        en: "nothing is given to edit; see the fields with taskboard edit --help")
    case .terminal(.none):
      Phrase(
        vi: "bảng cần một thiết bị cuối; dùng taskboard list để in ra",
        en: "the board needs a terminal; use taskboard list to print")
    case .terminal(.unknown(let name)):
      Phrase(
        vi: "không biết loại thiết bị cuối “\(name)”; dùng --plain, hoặc đặt TERM=xterm-256color",
        en: "the terminal type “\(name)” is unknown; use --plain, or set TERM=xterm-256color")
    case .terminal(.dumb):
      Phrase(
        vi: "thiết bị cuối này không đặt được con trỏ; dùng --plain, hoặc đặt TERM=xterm-256color",
        en: "this terminal cannot place its cursor; use --plain, or set TERM=xterm-256color")
    case .words(.tooLong):
      Phrase(vi: "lệnh dài quá; rút gọn rồi làm lại", en: "the command is too long; shorten it and try again")
    case .words(.unfinished):
      Phrase(
        vi: "lệnh thiếu dấu ngoặc đóng, hoặc có dấu \\ ở cuối; viết lại cho đủ",
        en: "a quote is not closed in the command, or a \\ stands last; complete it")
    case .words(.noText):
      Phrase(
        vi: "lệnh không phải chữ UTF-8, hoặc có ký tự điều khiển ngoài ngoặc; viết lại",
        en: "the command is no UTF-8 text, or has a control character outside of quotes; rewrite it")
    case .other(let words): Phrase(verbatim: words)
    }
  }

  private static func meant(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(vi: "; xem taskboard --help", en: "; see taskboard --help") }
    return Phrase(vi: "; có phải “\(nearest)” không?", en: "; did you mean “\(nearest)”?")
  }
}
