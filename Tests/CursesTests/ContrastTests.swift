import Glibc
import TUI
import Testing

@testable import Curses

/// Whether the tones can be read, by the contrast ratio of the Web Content Accessibility Guidelines 2.2:
/// 4.5 for text, 3 for what is bold or carries a sign beside it.
@Suite struct ContrastTests {
  /// The usual red, green and blue of a colour's number (xterm).
  private func light(of number: Int) -> (Double, Double, Double) {
    let basic: [(Double, Double, Double)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
      (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    if number < 16 { return basic[number] }
    if number >= 232 {
      let gray = Double(8 + 10 * (number - 232))
      return (gray, gray, gray)
    }
    func level(_ step: Int) -> Double { step == 0 ? 0 : Double(55 + 40 * step) }
    let cube = number - 16
    return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
  }

  private func luminance(_ color: (Double, Double, Double)) -> Double {
    func linear(_ value: Double) -> Double {
      let part = value / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
  }

  private func contrast(_ number: Int16, on background: Double) -> Double {
    let own = luminance(light(of: Int(number)))
    return (max(own, background) + 0.05) / (min(own, background) + 0.05)
  }

  private let tones: [Tone] = [.red, .yellow, .green, .cyan, .blue, .magenta]

  @Test(arguments: [(ColorScheme.dark, 0.0), (.light, 1.0)])
  func `every tone can be read on the background it is for`(scheme: ColorScheme, background: Double) {
    for (colors, least) in [(256, 4.5), (16, 3.0), (8, 3.0)] {
      for tone in tones {
        guard let number = tone.number(in: scheme, of: colors) else { continue }
        #expect(contrast(number, on: background) >= least, "\(number) of \(colors), \(scheme)")
      }
    }
  }

  @Test func `what is late keeps its colour wherever there are eight`() {
    for scheme in [ColorScheme.auto, .dark, .light] {
      for colors in [8, 16, 256] { #expect(Tone.red.number(in: scheme, of: colors) != nil) }
    }
  }
}
