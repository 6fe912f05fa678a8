import Assignments
import Deadlines
import Foundation
import Storage

/// Makes a board of any size by the road that every change takes.
struct BoardMaker {
  /// How many changes share a transaction.
  private static let batch = 2000

  private let plan: BoardPlan
  private let agencies: [Agency]

  /// Plans a board for a number of assignments.
  init(count: Int, agencies: [Agency]) throws {
    guard let secretary = Login("thuky") else { throw Complaint("no login for the secretary") }
    let ministries = agencies.filter { $0.kind == .ministry || $0.kind == .ministerialAgency }
    let provinces = agencies.filter { $0.kind == .province }
    let leads = (ministries + provinces).compactMap(Lead.init)
    plan = BoardPlan(count: count, leads: leads, secretary: secretary)
    self.agencies = agencies
  }

  /// Makes the board in a file that does not exist yet.
  ///
  /// It is made under another name first, so that an interrupted making leaves nothing that looks finished.
  ///
  /// - Returns: The number of changes.
  func make(at path: String) throws -> Int {
    let unfinished = path + ".unfinished"
    unsafe unlink(unfinished)
    unsafe unlink(unfinished + "-journal")
    let store = try found(at: unfinished)
    let order = deedsInOrder()
    var batch: [BoardStore.Request] = []
    for (done, deed) in order.enumerated() {
      batch.append(request(for: deed))
      guard batch.count == BoardMaker.batch || done == order.count - 1 else { continue }
      _ = try store.apply(batch)
      batch.removeAll(keepingCapacity: true)
    }
    try admitRunner(to: store)
    guard unsafe rename(unfinished, path) == 0 else { throw Complaint("cannot rename \(unfinished)") }
    return order.count
  }

  /// Founds the board: the secretary, and a liaison for each lead.
  private func found(at path: String) throws -> BoardStore {
    let moment = Moment(on: BoardPlan.start.adding(-1), secondsIntoDay: 8 * 3600)
    let actor = Actor(plan.secretary)
    let store = try BoardStore.create(
      at: path, secretary: Member(login: plan.secretary, name: "Thư ký Tổ công tác", role: .secretariat),
      agencies: agencies, holidays: [], by: actor, at: moment)
    for lead in plan.leads { _ = try store.register(.addMember(lead.member), by: actor, at: moment) }
    return store
  }

  /// Makes whoever runs this a second secretary, for the changes that are measured.
  private func admitRunner(to store: BoardStore) throws {
    guard let login = Login(NSUserName()), try store.member(login) == nil else { return }
    let member = Member(login: login, name: "Người chạy phép đo", role: .secretariat)
    let moment = Moment(on: BoardPlan.today, secondsIntoDay: 8 * 3600)
    _ = try store.register(.addMember(member), by: Actor(plan.secretary), at: moment)
  }

  /// One thing that happens to one assignment, small enough to keep all of them in order.
  private struct Deed {
    let moment: Int
    let index: Int32
    let step: Int32
  }

  /// All that happens, in the order in which it does; assignments come to be in the order of their places.
  private func deedsInOrder() -> [Deed] {
    var deeds: [Deed] = []
    deeds.reserveCapacity(plan.count * 6)
    for index in 0..<plan.count {
      for (place, step) in Life(of: index, in: plan).steps.enumerated() {
        deeds.append(Deed(moment: step.moment.seconds, index: Int32(index), step: Int32(place)))
      }
    }
    deeds.sort { ($0.moment, $0.index, $0.step) < ($1.moment, $1.index, $1.step) }
    return deeds
  }

  private func request(for deed: Deed) -> BoardStore.Request {
    let index = Int(deed.index)
    let life = Life(of: index, in: plan)
    let step = life.steps[Int(deed.step)]
    let liaison = plan.leads[life.lead].liaison
    let number = AssignmentNumber(index + 1)
    var numbers = BoardPlan.numbers(for: .facts, of: deed.moment)
    func by(_ login: Login, _ change: Change) -> BoardStore.Request {
      BoardStore.Request(change, to: number, by: Actor(login), at: step.moment)
    }
    switch step.event {
    case .add:
      return BoardStore.Request(
        .add(Facts(of: index, life: life, in: plan).fields), to: nil,
        directive: plan.directive(index / BoardPlan.assignmentsPerDirective), by: Actor(plan.secretary),
        at: step.moment)
    case .assign: return by(plan.secretary, .assign(incomplete: true))
    case .accept: return by(liaison, .accept)
    case .progress(let percent): return by(liaison, .progress(percent, note: numbers.pick(Words.notes)))
    case .ask(let day): return by(liaison, .extend(to: day, reason: numbers.pick(Words.reasons)))
    case .grant(let day): return by(plan.secretary, .grant(day, document: "\(index + 1)/VPCP-KTTH"))
    case .submit:
      let evidence = Evidence.document(symbol: "\(numbers.number(1...9999))/BC", issued: step.moment.day)
      return by(liaison, .submit(evidence))
    case .confirm: return by(plan.secretary, .confirm(done: nil, evidence: nil))
    case .cancel: return by(plan.secretary, .cancel(document: "\(numbers.number(1...999))/TB-VPCP"))
    }
  }
}
