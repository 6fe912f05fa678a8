import CXML
import CZip

// The libraries of documents are opened when the first document wants them: every other start of the program
// is spared what they bring along.

/// libxml2.
enum MarkupLibrary {
  /// Its functions.
  ///
  /// - Throws: `DocumentFailure.noLibrary` when it is not there.
  static func open() throws(DocumentFailure) -> taskboard_xml {
    var functions = taskboard_xml()
    guard unsafe taskboard_xml_open(&functions) == 1 else {
      throw .noLibrary(unsafe String(cString: TASKBOARD_XML_LIBRARY))
    }
    return functions
  }

  /// Its functions that read in stretches.
  ///
  /// - Throws: `DocumentFailure.noLibrary` when it is not there.
  static func openStream() throws(DocumentFailure) -> taskboard_xml_stream {
    var functions = taskboard_xml_stream()
    guard unsafe taskboard_xml_stream_open(&functions) == 1 else {
      throw .noLibrary(unsafe String(cString: TASKBOARD_XML_LIBRARY))
    }
    return functions
  }
}

/// libzip.
enum ArchiveLibrary {
  /// Its functions.
  ///
  /// - Throws: `DocumentFailure.noLibrary` when it is not there.
  static func open() throws(DocumentFailure) -> taskboard_zip {
    var functions = taskboard_zip()
    guard unsafe taskboard_zip_open(&functions) == 1 else {
      throw .noLibrary(unsafe String(cString: TASKBOARD_ZIP_LIBRARY))
    }
    return functions
  }
}
