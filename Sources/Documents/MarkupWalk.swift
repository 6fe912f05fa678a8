import CXML

/// A walk through a tree of libxml2, without recursion: a page may be nested deeper than a stack.
///
/// Safe as long as the tree lives, which whoever walks sees to.
@safe struct MarkupWalk {
  private var node: xmlNodePtr?
  private let root: xmlNodePtr?
  private var isLeaving = false

  /// What is met on the way.
  enum Step {
    case start(String)
    case end(String)
    case text(String)
    case other
  }

  init(_ root: xmlNodePtr?) {
    unsafe node = root
    unsafe self.root = root
  }

  /// Passes over what is inside the element that has just begun.
  mutating func skip() { isSkipping = true }
  private var isSkipping = false

  /// The next step, nothing at the end.
  mutating func next() -> Step? {
    guard let current = unsafe node else { return nil }
    if isLeaving || isSkipping {
      return unsafe leave(current)
    }
    let step: Step
    switch unsafe current.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      step = unsafe .text(current.pointee.content.map { unsafe String(cString: $0) } ?? "")
    case XML_ELEMENT_NODE:
      step = unsafe .start(current.name)
      if let child = unsafe current.pointee.children {
        unsafe node = child
        return step
      }
      isLeaving = true
      return step
    default: step = .other
    }
    unsafe advance(from: current)
    return step
  }

  /// Leaves an element whose inside is done.
  private mutating func leave(_ current: xmlNodePtr) -> Step {
    // What is skipped: the walk stands on the first child of what began, or on itself when it has none.
    let element = unsafe isSkipping && !isLeaving ? current.pointee.parent ?? current : current
    isSkipping = false
    isLeaving = false
    let step = unsafe Step.end(element.name)
    unsafe advance(from: element)
    return step
  }

  private mutating func advance(from current: xmlNodePtr) {
    if unsafe current == root {
      unsafe node = nil
    } else if let next = unsafe current.pointee.next {
      unsafe node = next
    } else {
      unsafe node = current.pointee.parent
      isLeaving = unsafe node != nil
    }
  }
}

extension UnsafeMutablePointer<xmlNode> {
  /// The name of an element, without its namespace.
  fileprivate var name: String {
    unsafe pointee.name.map { unsafe String(cString: $0) } ?? ""
  }
}
