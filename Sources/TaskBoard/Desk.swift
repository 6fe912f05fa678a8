import Assignments
import Deadlines
import Phrases
import Storage

/// What a command works at: the board it opened, the day it is on there, who works, and the form of the
/// results.
struct Desk {
  /// The board.
  let store: BoardStore
  /// What the command runs on.
  let ground: Ground
  /// What the common options say.
  let options: Settings

  /// Opens the board that the options name.
  ///
  /// Whoever is in a hurry gives up on a locked board after 2 seconds in all.
  ///
  /// - Throws: `UsageMistake` for options that do not go together; `BoardError` when the board cannot be
  ///   opened, or when somebody is to be acted for who may not be.
  init(
    _ options: Settings, on ground: Ground, for access: BoardStore.Access = .reading, inHurry: Bool = false
  )
    throws
  {
    if ground.isDemo, options.database != nil { throw UsageMistake.databaseOnDemo }
    self.options = options
    self.ground = ground
    store = try BoardStore(at: options.database ?? ground.place.path, for: access, inHurry: inHurry)
    if ground.isGated { try admit() }
    if options.actingAs != nil {
      let member = try actor(to: .note).member
      // Whether a deed may be done the store decides, and keeps in the journal if not.
      if access == .reading, try store.member(member) == nil { throw BoardError.noMember(member.text) }
    }
  }

  /// Opens the board that a command's options name.
  init(_ options: CommonOptions, on ground: Ground, for access: BoardStore.Access = .reading) throws {
    try self.init(options.settings, on: ground, for: access)
  }

  /// Refuses to serve anybody over SSH who is no member, or is one no more, even to read; the journal keeps
  /// it.
  private func admit() throws(BoardError) {
    guard options.actingAs == nil, options.database == nil else { throw .mayNotActAs(options.actingAs ?? "") }
    let member = try Login(ground.login).flatMap { login throws(BoardError) in try store.member(login) }
    if let member, !member.isDisabled { return }
    try HostRule.refuse(Gate.words, because: member == nil ? .unknown : .disabled, on: ground)
  }

  private init(_ store: BoardStore, on ground: Ground, _ options: Settings) {
    self.store = store
    self.ground = ground
    self.options = options
  }

  /// The desk on a day that is past, with the board as it was at that day's end; this one when no day is
  /// given.
  ///
  /// - Throws: `UsageMistake.together` beside `--today`; `BoardError.inFuture`.
  func past(on day: Day?, only number: AssignmentNumber? = nil, for query: String = "") throws -> Desk {
    guard let day else { return self }
    if options.today != nil { throw UsageMistake.together("--as-of", "--today") }
    guard day <= today else { throw BoardError.inFuture(day) }
    var options = options
    options.today = day
    let past = try store.past(on: day, only: number, isSearched: !query.isEmpty)
    return Desk(past, on: ground, options)
  }

  /// The desk on a day with the board as the journal has it at that day's end, on today when none is given.
  ///
  /// Unlike `past(on:)` it never reads from the board of the present itself, which others go on changing.
  /// When it is replayed, no table of the present is believed, either.
  ///
  /// - Throws: as `past(on:)`, and `BoardError.badQuery`; a second day may stand beside `--today`.
  func resting(
    on day: Day?, for query: String = "", isBesideToday: Bool = false, isReplayed: Bool = false
  ) throws -> Desk {
    if let day, !isBesideToday {
      if options.today != nil { throw UsageMistake.together("--as-of", "--today") }
      guard day <= today else { throw BoardError.inFuture(day) }
    }
    // The index of words is most of the work; only a query that looks for words needs it.
    let isSearched = try !Query(typed: query, in: store.directory()).words.isEmpty
    var options = options
    options.today = day ?? today
    let past = try store.past(on: day ?? today, isSearched: isSearched, isReplayed: isReplayed)
    return Desk(past, on: ground, options)
  }

  /// The day that reads are for.
  var today: Day { options.today ?? ground.clock.now.day }

  /// The moment deeds happen at, and reads are for.
  var moment: Moment {
    let now = ground.clock.now
    return options.today.map { Moment(on: $0, secondsIntoDay: now.secondsIntoDay) } ?? now
  }

  /// The language spoken.
  var language: Language { ground.language }

  /// Where results go.
  var out: Output { ground.out }

  /// The form of the results.
  var format: Format { options.format ?? ground.usualFormat }

  /// Reads names of agencies, saying so where a stand-in takes the place of the one that was named.
  func agencyNames() throws -> AgencyNames {
    AgencyNames(directory: try store.directory()) { named, standIn in
      try? ground.note(.standsIn(named, for: standIn))
    }
  }
}

// MARK: - Who works

extension Desk {
  /// Who does a deed: the member of the process's own login, or whom `--as` names if the process owns the
  /// database.
  ///
  /// Whether the login is a member's, and what that member may do, the store looks up when the deed is done.
  func actor(to deed: Deed) throws(BoardError) -> Actor {
    if let demoMember = ground.demoMember {
      guard let name = options.actingAs else { return Actor(demoMember) }
      guard let login = Login(name) else { throw .noMember(name) }
      return Actor(login)
    }
    guard let name = options.actingAs, name != ground.login else {
      guard let login = Login(ground.login) else {
        throw .notPermitted(deed, Refusal(member: ground.login, ground: .unknown, allowed: .secretariat))
      }
      return Actor(login)
    }
    guard store.info.ownerUID == Environment.userID else { throw .mayNotActAs(name) }
    guard let login = Login(name) else { throw .noMember(name) }
    return Actor(login, actingFor: ground.login)
  }

  /// The member who works.
  ///
  /// - Throws: `BoardError.noMember` when the login is no member's.
  func member() throws(BoardError) -> Member {
    let login = try actor(to: .note).member
    guard let member = try store.member(login) else { throw .noMember(login.text) }
    return member
  }
}

// MARK: - Printing

extension Desk {
  /// Prints a listing that is at hand as a whole.
  func print<Element>(_ elements: [Element], as listing: Listing<Element>) throws {
    var writer = ListingWriter(listing, as: format, in: language, to: out)
    try writer.write(elements)
    try writer.end()
  }

  /// Prints a phrase in a line.
  func print(_ phrase: Phrase) throws {
    try out.line(phrase(in: language))
  }
}
