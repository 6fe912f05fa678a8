import Assignments
import Phrases

// The order is a term of the filter, so that it is seen, kept and shared with it.
extension State {
  /// Lists the orders that the list can be in.
  mutating func chooseOrder() {
    let offers = Query.Order.allCases.map { order in
      Menu.Offer(key: nil, action: .sort(order), phrase: order.phrase, refusal: nil)
    }
    var menu = Menu(title: .sort, offers: offers)
    menu.cursor = Query.Order.allCases.firstIndex(of: filter.query.order) ?? 0
    layers.append(.menu(menu))
  }

  /// Sorts the list, with the cursor on its assignment.
  mutating func sort(by order: Query.Order) {
    layers = []
    let selected = selected?.number
    if view != .assignments { show(.assignments) }
    let others = Query.terms(of: filter.text).map(\.term).filter { !$0.lowercased().hasPrefix("sort:") }
    let term = order == .due ? [] : ["sort:\(order.rawValue)"]
    filter.read((others + term).joined(separator: " "), in: session.directory)
    pane = .list
    readList(at: selected.map { .around($0) } ?? .start)
  }

  /// Completes the term of the filter that was begun.
  mutating func complete(by step: Int) {
    guard case .filter(var entry) = layers.last else { return }
    guard entry.complete(by: step, in: session.directory) else {
      notice = .changed(.nothingToComplete)
      return
    }
    layers[layers.count - 1] = .filter(entry)
    refilter(entry.input.text)
  }
}
