import CZip

/// A pack (ZIP) whose parts are read in stretches, by libzip.
///
/// Safe as long as the bytes live, which `reading` sees to.
@safe struct Archive {
  private let zip: taskboard_zip
  private let archive: OpaquePointer

  /// What keeps a part from being read.
  enum Failure: Error {
    case broken
    case missing
    case tooLarge
  }

  /// Opens a pack while something is done with it.
  ///
  /// - Throws: `Failure.broken`, `DocumentFailure.noLibrary`, and what is thrown by what is done.
  static func reading<R>(_ bytes: [UInt8], _ body: (Archive) throws -> R) throws -> R {
    let zip = try ArchiveLibrary.open()
    return try unsafe bytes.withUnsafeBytes { buffer in
      var error = unsafe zip_error_t()
      guard
        let source = unsafe zip.zip_source_buffer_create(
          buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
      else { throw Failure.broken }
      guard let archive = unsafe zip.zip_open_from_source(source, ZIP_RDONLY, &error) else {
        unsafe zip.zip_source_free(source)
        throw Failure.broken
      }
      defer { unsafe zip.zip_discard(archive) }
      return try body(unsafe Archive(zip: zip, archive: archive))
    }
  }

  /// Tells whether the pack has a part.
  func has(_ name: String) -> Bool {
    var status = unsafe zip_stat_t()
    return unsafe zip.zip_stat(archive, name, 0, &status) == 0
  }

  /// Unpacks a part, stretch by stretch.
  ///
  /// - Parameters:
  ///   - name: The name of the part.
  ///   - most: How many bytes it may have; what the pack says of that may be a lie, so they are counted.
  ///   - body: What is done with a stretch.
  /// - Returns: How many bytes it had.
  /// - Throws: `Failure`, and what is thrown by what is done.
  @discardableResult
  func read(_ name: String, most: Int, _ body: (ArraySlice<UInt8>) throws -> Void) throws -> Int {
    var status = unsafe zip_stat_t()
    guard unsafe zip.zip_stat(archive, name, 0, &status) == 0 else { throw Failure.missing }
    guard unsafe status.size <= zip_uint64_t(max(0, most)) else { throw Failure.tooLarge }
    guard let file = unsafe zip.zip_fopen(archive, name, 0) else { throw Failure.broken }
    defer { _ = unsafe zip.zip_fclose(file) }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var total = 0
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe zip.zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
      }
      if count < 0 { throw Failure.broken }
      if count == 0 { return total }
      total += Int(count)
      if total > most { throw Failure.tooLarge }
      try body(chunk[..<Int(count)])
    }
  }
}
