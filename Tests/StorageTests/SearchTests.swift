import Assignments
import Deadlines
import Foundation
import Storage
import Testing

/// The 134 Vietnamese letters with a mark.
private let letters = Array(
  "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ"
    + "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ")

@Suite struct `Searching` {
  private let board: Board
  private var store: BoardStore { board.store }

  init() throws {
    board = try Board()
  }

  /// The numbers of what some words find.
  private func found(_ words: String...) throws -> [Int] {
    let query = Query.with { $0.words = words }
    return try store.page(of: query, at: .start, rows: 10_000, on: monday).rows.map(\.number.value).sorted()
  }

  @Test func `every letter is found with its marks and without, composed and decomposed`() throws {
    #expect(letters.count == 134)
    let requests = letters.map { letter in
      BoardStore.Request(
        .add([.action: .text("Q\(letter)x")]), to: nil, by: .secretary, at: Moment(on: monday))
    }
    _ = try store.apply(requests)
    for (index, letter) in letters.enumerated() {
      let number = index + 1
      let word = "q\(letter)x"
      let twin = index < 67 ? number + 67 : number - 67
      for spelling in [word, word.decomposedStringWithCanonicalMapping, word.uppercased()] {
        #expect(try found(spelling) == [number, twin].sorted(), "\(spelling)")
      }
      let plain = Lettering.unmarked(word)
      let alike = letters.indices.filter { Lettering.unmarked("q\(letters[$0])x") == plain }.map { $0 + 1 }
      #expect(alike.contains(number))
      for spelling in [plain, plain.uppercased()] { #expect(try found(spelling) == alike, "\(spelling)") }
    }
  }

  @Test func `text typed decomposed is found like any other`() throws {
    let text = "Đường sắt đô thị".decomposedStringWithCanonicalMapping
    #expect(try store.added([.action: .text(text)]).value == 1)
    for words in ["đường sắt", "duong sat", "ĐƯỜNG", "do thi", "đô thị", "Đ", "d"] {
      #expect(try found(words) == [1])
    }
    for words in ["đuờng", "dường", "đo thi", "đô thi", "sat duong"] {
      #expect(try found(words).isEmpty, "\(words)")
    }
  }

  @Test func `words in every text field are found, and the number`() throws {
    var fields = [Assignment.Field: Fact].complete
    fields[.quote] = .text("Trích nguyên văn")
    try store.added([.action: .text("khác")])
    let number = try store.added(fields)
    for words in [
      "Nghị định", "Nguyễn Văn A", "Bộ trưởng", "Thủ tướng", "thông minh", "nguyên văn", "NV-0002", "0002",
    ] {
      #expect(try found(words) == [number.value], "\(words)")
    }
  }

  @Test func `phrases stand together, words anywhere, and each may only be begun`() throws {
    try store.added([.action: .text("Hạ tầng số, đô thị thông minh")])
    try store.added([.action: .text("Thông tin đô thị")])
    #expect(try found("do thi thong") == [1])
    #expect(try found("do thi thong minh") == [1])
    #expect(try found("thong", "do thi") == [1, 2])
    #expect(try found("tho") == [1, 2])
    #expect(try found("do th") == [1, 2])
    #expect(try found("o thi").isEmpty)
    #expect(try found("so do thi") == [1])
    #expect(try found("thi do").isEmpty)
  }

  @Test(arguments: [
    "\"", "*", "'", "--", "(", "a OR b", "NEAR(a b)", "folded:x", "^a", "a\" OR \"b", "%", "\\", ";", "𝒳",
    "+",
  ])
  func `nothing typed is taken for a command of the index`(words: String) throws {
    try store.added([.action: .text("một hai")])
    #expect(try found(words).isEmpty)
    #expect(try found("một", words).count <= 1)
  }

  @Test func `an edited text is found by its new words and no longer by its old ones`() throws {
    let number = try store.added([.action: .text("cũ kỹ"), .owner: .text("Trần B")])
    try store.apply(.edit([.action: .text("mới mẻ")]), to: number)
    #expect(try found("cu ky").isEmpty)
    #expect(try found("cũ").isEmpty)
    #expect(try found("moi me") == [1])
    try store.apply(.edit([.owner: .none]), to: number)
    #expect(try found("tran").isEmpty)
    #expect(try found("mới") == [1])
  }

  @Test(.timeLimit(.minutes(60))) func `words that thousands hold find the same, by another way`() throws {
    let count = 5200
    let requests = (1...count).map { number in
      let action = number.isMultiple(of: 13) ? "do thi \(number)" : "Đô thị thứ \(number)"
      return BoardStore.Request(
        .add([.action: .text(action), .lead: .text(number.isMultiple(of: 7) ? "BTC" : "BXD")]), to: nil,
        by: .secretary, at: Moment(on: monday))
    }
    _ = try store.apply(requests)
    let marked = (1...count).filter { !$0.isMultiple(of: 13) }
    for word in ["do thi", "do", "d", "nv"] { #expect(try found(word).count == count, "\(word)") }
    #expect(try found("đô thị") == marked)
    #expect(try found("đô th") == marked)
    #expect(try found("do thi thu") == marked)
    #expect(try found("do thi 13") == [13] + [130, 1300, 1313, 1326, 1339, 1352, 1365, 1378, 1391])
    #expect(try found("o thi").isEmpty)
    let query = Query.with { ($0.words, $0.leads) = (["đô thị"], ["BTC"]) }
    let total = marked.count { $0.isMultiple(of: 7) }
    #expect(try store.count(query, on: monday) == total)
    #expect(try store.tallies(of: query, on: monday).all.drafts == total)
    let end = try store.page(of: query, at: .end, rows: 5, on: monday)
    #expect((end.rows.count, end.offset, end.total) == (5, total - 5, total))
    #expect(try store.count(.with { $0.words = ["do"] }, on: monday) == count)
  }
}
