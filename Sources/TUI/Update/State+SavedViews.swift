import Assignments
import Phrases

extension State {
  /// Lists the filters that have names, one's own first, and what can be done with them.
  mutating func receive(_ views: [SavedView]) {
    isChoosingView = false
    func offer(_ action: Action, _ phrase: Phrase, _ refusal: Phrase? = nil) -> Menu.Offer {
      Menu.Offer(key: nil, action: action, phrase: phrase, refusal: refusal)
    }
    let removable = views.filter { $0.owner != nil || session.member.role == .secretariat }
    var offers = views.map { offer(.recall($0), $0.phrase) }
    offers.append(offer(.nameView, .nameView, namedQuery.isEmpty ? .nothingToName : nil))
    if !removable.isEmpty { offers.append(offer(.chooseRemoval(removable), .removeView)) }
    layers.append(.menu(Menu(title: .savedViewsTitle, offers: offers)))
  }

  /// Lists the filters whose names can be forgotten.
  mutating func chooseRemoval(among views: [SavedView]) {
    let offers = views.map { Menu.Offer(key: nil, action: .remove($0), phrase: $0.phrase, refusal: nil) }
    layers.append(.menu(Menu(title: .removeViewTitle, offers: offers)))
  }

  /// Filters the list by a view, over all agencies.
  mutating func recall(_ saved: SavedView) {
    layers = []
    if view != .assignments { show(.assignments) }
    pane = .list
    filter.read(saved.query, in: session.directory)
    agencies.select(nil, showing: Layout(size).agencyRows)
    readList(at: .start)
    readTallies()
    if let mistake = filter.mistake { notice = .refused(BoardError.badQuery(mistake).phrase) }
  }

  /// What the list shows, in the language of queries: the filter, and the agency it is narrowed to.
  private var namedQuery: String {
    let scope = agencies.scope.map { ["lead:\($0.text)"] } ?? []
    return (scope + [filter.text]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Asks for a name for what the list is filtered by.
  mutating func nameView() {
    layers = []
    open(.namingView(namedQuery, by: session.member))
  }

  /// Keeps a filter under the name that was typed.
  mutating func saveView(_ form: Form) {
    let isShared = form.field(.audience)?.choice == 1
    let role = (form.field(.startingRole)?.choice ?? 0) - 1
    let roles = Member.Role.allCases
    ask(
      .save(
        SavedView(
          owner: isShared ? nil : session.member.login, name: form.text(.viewName) ?? "",
          query: namedQuery, role: isShared && roles.indices.contains(role) ? roles[role] : nil)))
  }

  mutating func receive(saved view: SavedView) {
    leaveForm()
    notice = .done(.viewSaved(view.name))
  }
}

extension SavedView {
  /// The view in the menu.
  fileprivate var phrase: Phrase {
    owner == nil ? .shared(name, query) : Phrase(verbatim: "\(name)  \(query)")
  }
}

extension Form {
  /// The form that asks for the name of a filter, and whose it is to be.
  static func namingView(_ query: String, by member: Member) -> Form {
    let forAll = [
      FormField(.audience, .fieldAudience, .choice([.onlyMe, .everybody])),
      FormField(.startingRole, .fieldStartingRole, .choice([.noRole] + Member.Role.allCases.map(\.phrase))),
    ]
    return Form(
      .nameView, .nameViewTitle, advice: .viewFilters(query),
      fields: [FormField(.viewName, .fieldViewName, isRequired: true)]
        + (member.role == .secretariat ? forAll : []))
  }
}
