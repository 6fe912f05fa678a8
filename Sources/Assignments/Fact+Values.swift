package import Deadlines

extension Deadline {
  /// The deadline as the journal keeps it.
  package var fact: Fact {
    guard self != .unstated else { return .none }
    return .record([
      "phrase": .text(phrase), "due": .text(due?.iso), "time": .text(time?.iso),
      "precision": .text(precision.rawValue), "kind": .text(kind.rawValue), "basis": .text(basis.rawValue),
      "needsConfirmation": .flag(needsConfirmation), "recurrence": .text(recurrence?.rawValue),
      "movedTo": .text(movedTo?.iso), "countedFrom": .text(countedFrom?.iso),
    ])
  }

  /// Reads what `fact` wrote.
  package init(_ fact: Fact) {
    self.init(
      phrase: fact["phrase"].text,
      due: fact["due"].text.flatMap { Day($0) },
      time: fact["time"].text.flatMap { TimeOfDay($0) },
      precision: fact["precision"].text.flatMap(Precision.init) ?? .none,
      kind: fact["kind"].text.flatMap(Kind.init) ?? .none,
      basis: fact["basis"].text.flatMap(Basis.init) ?? .none,
      needsConfirmation: fact["needsConfirmation"].isTrue,
      recurrence: fact["recurrence"].text.flatMap(Recurrence.init),
      movedTo: fact["movedTo"].text.flatMap { Day($0) },
      countedFrom: fact["countedFrom"].text.flatMap { Day($0) })
  }
}

extension Evidence {
  /// The evidence as the journal keeps it.
  package var fact: Fact {
    switch self {
    case .document(let symbol, let issued): .record(["symbol": .text(symbol), "issued": .text(issued.iso)])
    case .undocumented(let reason): .record(["reason": .text(reason)])
    }
  }

  /// Reads what `fact` wrote.
  package init?(_ fact: Fact) {
    if let symbol = fact["symbol"].text, let issued = fact["issued"].text.flatMap({ Day($0) }) {
      self = .document(symbol: symbol, issued: issued)
    } else if let reason = fact["reason"].text {
      self = .undocumented(reason: reason)
    } else {
      return nil
    }
  }
}

extension ExtensionRequest {
  /// The request as the journal keeps it.
  package var fact: Fact {
    .record(["day": .text(day.iso), "reason": .text(reason), "askedOn": .text(askedOn.iso)])
  }

  /// Reads what `fact` wrote.
  package init?(_ fact: Fact) {
    guard let day = fact["day"].text.flatMap({ Day($0) }), let reason = fact["reason"].text,
      let askedOn = fact["askedOn"].text.flatMap({ Day($0) })
    else { return nil }
    self.init(day: day, reason: reason, askedOn: askedOn)
  }
}

extension Member {
  /// The member as the journal keeps it.
  package var fact: Fact {
    .record([
      "name": .text(name), "position": .text(position), "role": .text(role.rawValue),
      "agencies": .list(agencies.map { .text($0.text) }), "disabled": .flag(isDisabled),
    ])
  }

  /// Reads what `fact` wrote of a login's member.
  package init?(_ fact: Fact, login: Login) {
    guard let name = fact["name"].text, let role = fact["role"].text.flatMap(Role.init) else { return nil }
    self.init(
      login: login, name: name, position: fact["position"].text, role: role,
      agencies: fact["agencies"].texts.map { AgencyCode($0) }, isDisabled: fact["disabled"].isTrue)
  }
}

extension Directive {
  /// The directive as the journal keeps it.
  package var fact: Fact {
    .record([
      "symbol": .text(symbol), "issued": .text(issued?.iso), "title": .text(title), "issuer": .text(issuer),
    ])
  }

  /// Reads what `fact` wrote of the directive with a number.
  package init(_ fact: Fact, id: Int) {
    self.init(
      id: id, symbol: fact["symbol"].text, issued: fact["issued"].text.flatMap { DocumentDate($0) },
      title: fact["title"].text, issuer: fact["issuer"].text)
  }
}

extension Agency {
  /// The agency as the journal keeps it.
  package var fact: Fact {
    .record([
      "name": .text(name), "shortName": .text(shortName), "kind": .text(kind.rawValue),
      "headTitle": .text(headTitle), "aliases": .list(aliases.map { .text($0) }),
      "successor": .text(successor?.text), "parent": .text(parent?.text),
    ])
  }

  /// Reads what `fact` wrote of the agency with a code.
  package init?(_ fact: Fact, code: AgencyCode) {
    guard let name = fact["name"].text, let shortName = fact["shortName"].text,
      let kind = fact["kind"].text.flatMap(Kind.init)
    else { return nil }
    self.init(
      code: code, name: name, shortName: shortName, kind: kind, headTitle: fact["headTitle"].text,
      aliases: fact["aliases"].texts, successor: fact["successor"].text.map { AgencyCode($0) },
      parent: fact["parent"].text.map { AgencyCode($0) })
  }
}

extension Holiday {
  /// The holiday as the journal keeps it.
  package var fact: Fact {
    .record(["kind": .text(kind.rawValue), "name": .text(name), "status": .text(status.rawValue)])
  }

  /// Reads what `fact` wrote of a day.
  package init?(_ fact: Fact, day: Day) {
    guard let kind = fact["kind"].text.flatMap(Kind.init), let name = fact["name"].text,
      let status = fact["status"].text.flatMap(Status.init)
    else { return nil }
    self.init(day: day, kind: kind, name: name, status: status)
  }
}
