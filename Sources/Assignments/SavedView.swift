/// A filter that was given a name, for oneself or for everybody.
package struct SavedView: Hashable, Sendable {
  /// Whose it is; nobody's when everybody has it.
  package var owner: Login?
  /// Its name.
  package var name: String
  /// What it filters by, in the language of queries.
  package var query: String
  /// The role that opens the assignments with it; only what everybody has can be that.
  package var role: Member.Role?

  /// Makes a view from its facts.
  package init(owner: Login?, name: String, query: String, role: Member.Role? = nil) {
    self.owner = owner
    self.name = name
    self.query = query
    self.role = role
  }
}
