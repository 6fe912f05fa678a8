import Foundation

/// What an unknown value is read as: JSON's null.
typealias Nothing = NSNull
