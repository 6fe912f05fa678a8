import Assignments
import Deadlines
import Phrases
import Testing

@testable import TUI

/// Events in, state and effects out.
@Suite struct UpdateTests {
  @Test func `the first size opens the board on the day`() {
    var state = State(
      session: Session(member: Sample.liaison, directory: Sample.directory), today: Sample.today)
    #expect(
      state.update(.terminal(.resized(Size(columns: 80, rows: 24)))) == [.overview(rows: 5, since: nil)])
  }

  @Test func `a liaison sees the own agency first`() {
    var player = Player(Sample.liaison)
    player.press("2")
    #expect(player.state.query.leads == ["BXD"])
    #expect(player.state.agencies.agencies.first == "BXD")
  }

  @Test func `moving asks for nothing, and rest asks for the details`() {
    var player = Player()
    player.press("2")
    player.wait()
    #expect(player.state.update(.terminal(.keys([.down, .down, .down]))) == [])
    #expect(player.state.patience == 60)
    let number = player.state.selected?.number ?? nv(0)
    #expect(player.state.update(.terminal(.silence)) == [.dossier(number), .glance])
  }

  @Test func `with nothing owed, silence only looks round`() {
    var player = Player()
    player.wait()
    #expect(player.state.patience == 500)
    #expect(player.state.update(.terminal(.silence)) == [.glance])
  }

  @Test func `a glance that finds nothing changes nothing`() {
    var player = Player()
    player.go(to: nv(2))
    let before = player.state
    let now = Moment(on: Sample.today, secondsIntoDay: 9 * 3600)
    #expect(player.state.update(.glanced(changed: false, today: Sample.today, now: now)) == [])
    #expect(player.state == before)
  }

  @Test func `a dossier that is gone is not asked for again and again`() {
    var player = Player()
    player.press("2")
    let number = player.state.selected?.number ?? nv(0)
    #expect(player.state.update(.refused(.noAssignment(number), to: .dossier(number))) == [])
    #expect(player.state.patience == 500)
    #expect(player.state.update(.terminal(.silence)) == [.glance])
  }

  @Test func `a refused page is said and not asked for again at once`() {
    var player = Player()
    for effect in player.state.update(.terminal(.keys(["2"]))) {
      #expect(player.state.update(.refused(.busy(path: "board.db"), to: effect)) == [])
    }
    #expect(player.state.notice?.kind == .refused)
    player.wait()
    #expect(player.state.list.total == 9, "the next look round has tried again")
  }

  @Test func `Esc goes one step back and never out`() {
    var player = Player()
    player.press("2", "/")
    player.type("đô thị")
    player.press(.enter, .tab, "?")
    var steps: [Place] = []
    for _ in 0..<6 {
      player.press(.escape)
      steps.append(player.state.place)
    }
    #expect(steps == [.detail, .list, .list, .today, .today, .today])
    #expect(player.state.filter.text == "")
    #expect(!player.state.isOver)
  }

  @Test func `q closes the view, then the board`() {
    var player = Player()
    player.press("2", "q")
    #expect(player.state.view == .today && !player.state.isOver)
    player.press("q")
    #expect(player.state.ending == .left)
  }

  @Test func `Ctrl-C leaves when it is pressed twice in a row`() {
    var player = Player()
    player.press(.control("c"), .down, .control("c"))
    #expect(!player.state.isOver)
    player.press(.control("c"))
    #expect(player.state.ending == .left)
  }

  @Test func `a line that is gone ends the board at once`() {
    var player = Player()
    player.press("n", "a")
    #expect(player.state.update(.terminal(.hangUp)) == [])
    #expect(player.state.ending == .hungUp)
    #expect(player.form?.text(.action) == "a", "what was typed is still there for whoever keeps it")
  }

  @Test func `keys typed ahead wait until the change before them is kept`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(2))
    let effects = player.state.update(.terminal(.keys(["t", "p"])))
    #expect(effects.count == 1)
    #expect(player.state.unheard == ["p"])
    #expect(player.form == nil)
    for effect in effects { player.tell(player.board.answer(effect)) }
    #expect(player.form?.purpose == .progress)
  }

  @Test func `a deed on a row that was not read yet reads it first`() {
    var player = Player(Sample.liaison)
    player.go(to: nv(1))
    player.tell(.terminal(.keys([.down, .down, .down, .up, "i"])))
    #expect(player.form != nil)
    #expect(player.form?.subject?.number == player.state.selected?.number)
  }

  @Test func `the line that counts the rest opens the list it counts`() {
    var player = Player(Sample.secretary, Size(columns: 80, rows: 24), board: .long(20))
    player.board.today = Sample.today.adding(60)
    player.state.today = player.board.today
    player.press("1")
    while let line = player.state.agenda.line, case .row = line { player.press(.down) }
    player.press(.enter)
    #expect(player.state.filter.text.hasPrefix("standing:overdue status:assigned,underway due<"))
    #expect(player.state.list.total == 20)
  }

  @Test func `a window that grows too small hides everything, and shows it again`() {
    var player = Player()
    player.press("n", "x")
    player.tell(.terminal(.resized(Size(columns: 40, rows: 10))))
    player.press("q", "a")
    #expect(!player.state.isOver, "there is something typed that would be lost")
    player.tell(.terminal(.resized(Size(columns: 80, rows: 24))))
    #expect(player.form?.text(.action) == "x")
  }
}
