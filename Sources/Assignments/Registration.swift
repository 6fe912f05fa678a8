package import Deadlines

/// One change to the reference data that the board stands on.
package enum Registration: Hashable, Sendable {
  /// Takes in a new member.
  case addMember(Member)
  /// Replaces what is kept of a member; the login stays.
  case editMember(Member)
  /// Lets a member sign in with a key.
  case addKey(MemberKey)
  /// Lets a member no longer sign in with a key, by the key's fingerprint.
  case removeKey(String, of: Login)
  /// Enters an agency, or replaces what is kept of it.
  case putAgency(Agency)
  /// Enters a day off, or a day that is worked.
  case putHoliday(Holiday)
  /// Removes a day from the holidays.
  case removeHoliday(Day)
}

/// A day on which offices do not keep the week's rhythm: they close, or work a Saturday.
package struct Holiday: Hashable, Sendable {
  /// The day.
  package var day: Day
  /// Why it is different.
  package var kind: Kind
  /// Its name.
  package var name: String
  /// How sure it is.
  package var status: Status

  /// Makes a holiday from its facts.
  package init(day: Day, kind: Kind, name: String, status: Status) {
    self.day = day
    self.kind = kind
    self.name = name
    self.status = status
  }

  /// Why a day is different; the raw values are those of exchange files.
  package enum Kind: String, CaseIterable, Sendable {
    /// A public holiday (Labour Code 2019, article 112).
    case holiday
    /// A day off because a holiday fell on a weekend (Labour Code 2019, article 111.3).
    case compensatory
    /// A working day given off in exchange for another.
    case swappedOff
    /// A Saturday worked in exchange.
    case swappedWork
  }

  /// How sure a day is; the raw values are those of exchange files.
  package enum Status: String, CaseIterable, Sendable {
    case decided, law, computed, inferred
  }
}

/// Who asks for a change: a member, and the Unix login that acts as that member when it is another.
package struct Actor: Hashable, Sendable {
  /// The member in whose name it happens.
  package var member: Login
  /// The Unix login that acts for the member, when it is not the member's own.
  package var actingFor: String?

  /// Makes an actor from its names.
  package init(_ member: Login, actingFor: String? = nil) {
    self.member = member
    self.actingFor = actingFor
  }
}

/// What the store answers to an accepted change.
package struct Receipt: Hashable, Sendable {
  /// The assignment after the change; nothing when reference data changed.
  package var assignment: Assignment?
  /// The numbers of the children that a collective assignment was divided into.
  package var children: [AssignmentNumber]
  /// The next period that confirming periodic work has opened.
  package var next: Assignment?
  /// The number of the journal line.
  package var line: Int

  /// Makes a receipt from its facts.
  package init(assignment: Assignment?, children: [AssignmentNumber] = [], next: Assignment? = nil, line: Int)
  {
    self.assignment = assignment
    self.children = children
    self.next = next
    self.line = line
  }
}
