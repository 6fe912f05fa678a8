import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// The board by lines: the same state, said instead of drawn.
@Suite struct PlainTests {
  @Test func `a liaison accepts, reports progress and submits with evidence`() {
    var player = PlainPlayer(Sample.liaison)
    let row =
      "NV-0002; quá hạn 1 ngày; chờ tiếp nhận; 6 rõ: 3; Chuẩn bị và tổ chức hội nghị tổng kết Đề án 950"
    #expect(player.type("NV-0002") == ["2. " + row])
    #expect(player.type("tiếp nhận").first == "Xong: đã lưu: tiếp nhận NV-0002")
    let form = player.type("tien do")
    #expect(form.first == "NV-0002: báo tiến độ")
    #expect(player.talk.prompt == "tiến độ (%), bắt buộc [0]: ")
    #expect(player.type("150") == ["Chưa được: ghi số từ 0 đến 100"])
    #expect(player.type("40") == [])
    #expect(player.talk.prompt == "nội dung: ")
    #expect(player.type("Đã trình dự thảo").first == "Xong: đã lưu: báo tiến độ NV-0002")
    #expect(player.type("b nv2").first == "NV-0002: báo hoàn thành")
    #expect(player.type("12/BC-BXD") == [])
    #expect(player.type("1/7/2025") == ["Hiểu là: Thứ Ba 01/07/2025"])
    #expect(player.type("").first == "Xong: đã lưu: báo hoàn thành NV-0002")
    #expect(player.deeds(on: nv(2)) == [.accept, .progress, .submit])
    #expect(player.board.assignments[nv(2)]?.progress == 40)
  }

  @Test func `a secretary adds, assigns and confirms, in English`() {
    var player = PlainPlayer(Sample.secretary, in: .en)
    player.type(["new", "Xây dựng Đề án"])
    #expect(player.type("Bộ Xây").last == "Perhaps: BXD Bộ Xây dựng")
    #expect(player.type("BXD") == ["Read as: Bộ Xây dựng"])
    #expect(player.type("=").first == "Done: saved: add a draft NV-0010")
    #expect(player.type("assign NV-0010").first == "Assign NV-0010?")
    #expect(player.talk.prompt == "y yes, k no: ")
    #expect(player.type("y").first == "Done: saved: assign NV-0010")
    #expect(player.type("confirm nv7").first == "NV-0007: confirm")
    #expect(player.type("=").first == "Done: saved: confirm NV-0007")
    #expect(player.deeds(on: nv(10)) == [.add, .assign])
    #expect(player.deeds(on: nv(7)).last == .confirm)
  }

  @Test func `only what has changed is said`() {
    var player = PlainPlayer(Sample.liaison)
    let list = player.type("2")
    #expect(list.first == "Nhiệm vụ; Bộ Xây dựng")
    #expect(player.type("2") == [], "the same view again is no news")
    #expect(player.type("") == [])
    let row = player.type("xuống")
    #expect(row.count == 1 && list.contains(row[0]), "a step says the line that it leads to")
    let accepted = player.type("t nv2")
    #expect(accepted.count == 2 && accepted[1].contains("đang thực hiện"), "\(accepted)")
  }

  @Test func `a page says what comes into sight, and the numbers go on`() {
    var player = PlainPlayer(Sample.secretary, board: .long(40))
    let first = player.type("2")
    let second = player.type("+")
    #expect(first.last == "Còn nữa, gõ + để nghe tiếp.")
    #expect(Set(first).isDisjoint(with: second))
    #expect(second.first?.hasPrefix("15. ") == true)
    let third = player.type("d3")
    #expect(third.count == 1 && third[0].hasPrefix("3. ") && first.contains(third[0]), "\(third)")
  }

  @Test func `what others do is told before the answer, and nothing interrupts`() {
    var player = PlainPlayer(Sample.secretary)
    player.type("2")
    player.board.force(Request(.accept, to: nv(2)), by: Sample.liaison)
    player.board.hasChanged = true
    let said = player.type("")
    #expect(said.first == "Báo: 1 nhiệm vụ vừa được người khác cập nhật")
    #expect(said.count == 2 && said[1].contains("NV-0002; quá hạn 1 ngày; đang thực hiện"), "\(said)")
  }

  @Test func `no is what an empty answer means`() {
    var player = PlainPlayer(Sample.secretary)
    player.type("a nv9")
    player.type(["edit nv9", "", "BXD", "=", "a nv9"])
    #expect(player.talk.prompt == "c có, k không: ")
    #expect(player.type("maybe") == ["Không hiểu “maybe”. Gõ ? để nghe các lệnh."])
    player.type("")
    #expect(player.talk.state.layers.isEmpty)
    #expect(player.board.assignments[nv(9)]?.status == .draft)
  }

  @Test func `stopping work wants the number typed here too`() {
    var player = PlainPlayer(Sample.secretary)
    player.type(["C nv1", "99/QĐ-TTg"])
    #expect(player.talk.prompt == "Gõ NV-0001 để xác nhận: ")
    #expect(player.type("2").first?.hasPrefix("Chưa được: chưa đúng số NV-0001") == true)
    #expect(player.board.assignments[nv(1)]?.status == .underway)
    #expect(player.type("nv1").first == "Xong: đã lưu: dừng nhiệm vụ NV-0001")
    #expect(player.board.assignments[nv(1)]?.status == .cancelled)
  }

  @Test func `what is typed into a form is kept with every line`() {
    var player = PlainPlayer(Sample.secretary)
    player.type(["n", "Việc dở dang"])
    #expect(player.board.drafts.first?.texts["action"] == "Việc dở dang")
    player.type(".")
    #expect(player.type("c").isEmpty || player.talk.state.form == nil)
    #expect(player.board.drafts.isEmpty, "what was given up by word is kept no more")
  }

  @Test func `a choice is made by its number`() {
    var player = PlainPlayer(Sample.secretary)
    #expect(player.type("H nv1").suffix(2) == ["1. cho lùi hạn", "2. không cho lùi hạn"])
    #expect(player.type("7") == ["Không hiểu “7”. Gõ ? để nghe các lệnh."])
    player.type(["2", "", "Đã gấp"])
    #expect(player.deeds(on: nv(1)).last == .deny)
  }

  @Test func `what the role may not do is said with the reason`() {
    var player = PlainPlayer(Sample.leader)
    let said = player.type("a nv9")
    #expect(said.first?.hasPrefix("Chưa được: ") == true, "\(said)")
    #expect(!player.type("?").contains { $0.contains("giao") })
  }

  @Test func `a filter that is not understood changes nothing`() {
    var player = PlainPlayer(Sample.secretary)
    player.type("2")
    let said = player.type("/ status:xong")
    #expect(said.count == 1 && said[0].hasPrefix("Chưa được: không hiểu"), "\(said)")
    #expect(player.type("tìm Cổng").first == "Nhiệm vụ; Cổng")
    player.type("/")
    #expect(player.type("").first == "Nhiệm vụ")
  }

  @Test func `an assignment that is not there is said to be missing`() {
    var player = PlainPlayer(Sample.secretary)
    let said = player.type("NV-0099")
    #expect(said.count == 1 && said[0].hasPrefix("Chưa được: không có nhiệm vụ NV-0099"), "\(said)")
    #expect(player.talk.state.view == .today && player.talk.state.selected != nil)
    #expect(player.type("dòng 99") == ["Không có dòng 99."])
  }

  @Test(arguments: Language.allCases) func `every view and page is said without signs for the eye`(
    language: Language
  ) {
    for member in [Sample.secretary, Sample.liaison, Sample.leader] {
      var player = PlainPlayer(member, in: language)
      var said = player.greeting
      for line in [
        "1", "2", "x", "3", "x", "4", "5", "x", "6", "x", "7", "?", "chọn việc", "+", "-", "G", "g",
      ] {
        said += player.type(line)
      }
      for line in said {
        let odd = line.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) || $0.value < 32 }
        #expect(odd.isEmpty, "\(line)")
        #expect(!line.contains("  ") && line.last != " ", "\(line)")
      }
      for view in View.allCases {
        player.type("\(view.rawValue)")
        #expect(player.talk.state.view == view)
      }
    }
  }

  @Test func `every command is known by its key and by its words in both languages`() {
    for place in Place.allCases where place.chain.contains(.board) {
      let bindings = KeyMap.standard.holding(in: place)
      for binding in bindings {
        for case .character(let character) in binding.keys
        where binding.action != .filter && binding.action != .help {
          #expect(PlainCommand(String(character), where: bindings) == .press(.character(character), on: nil))
        }
        for word in [binding.phrase.vi, binding.phrase.en] {
          let command = PlainCommand(word, where: bindings)
          switch binding.action {
          case .filter: #expect(command == .find(nil))
          case .help: #expect(command == .help)
          default:
            guard case .press(let key, nil) = command else {
              Issue.record("\(word): \(command)")
              continue
            }
            // Two things may share their words; either is what the words say.
            let same = bindings.filter { [$0.phrase.vi, $0.phrase.en].contains(word) }
            #expect(same.contains { $0.keys.contains(key) }, "\(word)")
          }
        }
      }
    }
  }

  @Test func `letters that an input method took back are not in the line`() {
    var player = PlainPlayer(Sample.secretary)
    player.type("n")
    player.type("Xaa\u{8}\u{8}ây dựng")
    #expect(player.talk.state.form?.text(.action) == "Xây dựng")
  }

  @Test func `the conversation ends with the lines, with q, or when the member may not go on`() {
    func hold(_ script: [LineEvent], _ answer: ((Effect) -> Event?)? = nil) -> (State, ScriptedLines) {
      var board = MemoryBoard.sample()
      var lines = ScriptedLines(script: script)
      let session = Session(member: board.member, directory: board.directory)
      let state = PlainConversation.hold(
        state: State(session: session, today: board.today), language: .vi, terminal: &lines
      ) { answer?($0) ?? board.answer($0) }
      return (state, lines)
    }
    #expect(hold([]).0.ending == .left)
    #expect(hold([.hangUp]).0.ending == .hungUp)
    #expect(hold([.line("2"), .line("q"), .line("q"), .line("2")]).0.ending == .left)
    let (state, lines) = hold([.silence, .silence, .line("2")]) {
      $0 == .glance ? .dismissed(isDisabled: true) : nil
    }
    #expect(state.ending == .dismissed(isDisabled: true))
    #expect(lines.asked.count <= 1, "silence asks for nothing again")
  }
}
