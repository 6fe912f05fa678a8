/// The reference data the program carries inside itself: the JSON files of `data/`, word for word.
///
/// `Scripts/embed-data` writes one file beside this one for each of them.
enum Embedded {}
