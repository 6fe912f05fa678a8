import ArgumentParser
import Assignments

/// Completions of a query's terms: names with their colon, and behind it their values, agencies among them.
///
/// Each shell has its own idea of a colon: bash cuts words at it, zsh reads a description behind it. So the
/// parser's scripts hold a mark, in whose place each shell gets what suits it.
enum QueryCompletions {
  /// What stands in the parser's scripts.
  static let mark = "taskboard-query-terms"

  private static let agencies = CompletionKind.command("agencies")
  private static let names = Query.names.map { $0 == "due" ? "due" : $0 + ":" }

  /// The names that have values of their own, with these.
  private static let valued = Query.names.map { ($0, Query.values(of: $0)) }.filter { !$0.1.isEmpty }

  /// The names that agencies stand behind.
  private static let agencyNames = ["lead", "with"]

  /// A shell's script with the terms in place of the mark.
  static func put(into script: String, of shell: String) -> String {
    let all = (names + valued.flatMap { name, values in values.map { "\(name):\($0)" } })
      .joined(separator: " ")
    // Each code, behind either name.
    let led = "\(agencies) | sed -e \"s/^/lead:/p;s/^lead:/with:/\""
    switch shell {
    case "bash":
      let offer = "__taskboard_add_completions -W \"$(eval '\(mark)')\""
      return script.replacing(offer, with: "__taskboard_query") + "\n" + bash(all, led)
    case "zsh":
      let parsers = "{local -a list;list=(${(f)\"$(\(mark))\"});_describe -V \"\" list}"
      return script.replacing(parsers, with: "__taskboard_query")
        .replacing("\n_taskboard() {\n", with: "\n\(zsh(led))\n_taskboard() {\n", maxReplacements: 1)
    case "fish":
      return script.replacing("(\(mark))", with: "(echo \(all) | xargs -n 1; \(led))")
    default: return script
    }
  }

  /// Behind a colon, at which bash cuts a word, values alone are offered; no space is put behind a name.
  private static func bash(_ all: String, _ led: String) -> String {
    let cases = valued.map { name, values -> String in
      let list = "$(echo \(values.joined(separator: " ")) | xargs -n 1)"
      return "        \(name)) __taskboard_add_completions -W \"\(list)\" ;;"
    }
    return """
      __taskboard_query() {
          local word="${COMP_LINE:0:${COMP_POINT}}"
          word="${word##* }"
          if [[ "${word}" == -* ]]; then
              return
          elif [[ "${word}" == *:* && "${COMP_WORDBREAKS}" == *:* ]]; then
              case "${word%%:*}" in
              \(agencyNames.joined(separator: "|"))) __taskboard_add_completions -W "$(\(agencies))" ;;
      \(cases.joined(separator: "\n"))
              esac
          elif [[ "${word}" == *:* ]]; then
              __taskboard_add_completions -W "$(echo \(all) | xargs -n 1; \(led))"
          else
              compopt -o nospace +o filenames 2>/dev/null
              __taskboard_add_completions -W "$(echo \(names.joined(separator: " ")) | xargs -n 1)"
          fi
      }

      """
  }

  private static func zsh(_ led: String) -> String {
    let values = valued.flatMap { name, values in values.map { "\(name):\($0)" } }
    return """
      __taskboard_query() {
          local -a list
          list=(${(f)"$(\(led))"})
          compadd -S '' -- \(names.joined(separator: " "))
          compadd -- \(values.joined(separator: " ")) $list
      }

      """
  }
}
