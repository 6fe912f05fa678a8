/// The words of directives, by what they do in a sentence.
enum Vocabulary {
  /// Words by which somebody is told to do something.
  static let assigning = PhraseTable(
    """
    giao|giao cho|giao nhiệm vụ cho|giao nhiệm vụ|yêu cầu|đề nghị|phân công|chỉ đạo|lưu ý|chỉ thị|\
    nhấn mạnh yêu cầu|giao trách nhiệm cho|giao trách nhiệm|ủy quyền|ủy quyền cho|nhắc nhở|đôn đốc|mời|\
    quán triệt|thống nhất giao|đồng ý giao|quyết nghị giao|nhất trí giao|quyết định giao
    """)

  /// Documents that may give work.
  static let documents = PhraseTable(
    "công điện|chỉ thị|nghị quyết|công văn|văn bản|thông báo|kết luận|quyết định|kế hoạch")

  /// Places that stand for those who govern them: *thành phố giao Sở Xây dựng*.
  static let seats = PhraseTable("thành phố|tp|tỉnh|lãnh đạo thành phố|lãnh đạo tp|lãnh đạo tỉnh|lãnh đạo bộ")

  /// Words that point at a document named before.
  static let pointing = PhraseTable("này|trên|nêu trên|nói trên|đó")

  /// Those of them that stand for a request of equals or a report of opinions unless an authority says them.
  static let weaklyAssigning = PhraseTable("chỉ đạo|đôn đốc|mời|quán triệt|nhắc nhở|lưu ý")

  /// Words before an assigning word that change nothing: *Thủ tướng cũng giao*.
  static let beforeAssigning = PhraseTable(
    """
    cũng|tiếp tục|đồng thời|cụ thể|trực tiếp|thống nhất|đồng ý|nhất trí|quyết định|tiếp|nhấn mạnh|và|\
    nêu rõ|trân trọng
    """)

  /// Words that make the subject answer for the work as its lead.
  static let leading = PhraseTable(
    """
    chủ trì|làm đầu mối|là cơ quan chủ trì|là đầu mối|là cơ quan đầu mối|làm cơ quan chủ trì|\
    chịu trách nhiệm chủ trì|đóng vai trò chủ trì|làm chủ đầu tư|là đơn vị chủ trì|\
    là cơ quan thường trực|làm cơ quan đầu mối|chủ trì và
    """)

  /// Words behind which coordinators stand.
  static let along = PhraseTable(
    """
    phối hợp|phối hợp với|phối với|phối hợp cùng|phối hợp chặt chẽ với|phối hợp chặt chẽ cùng|\
    phối hợp chặt chẽ, kịp thời với|\
    phối hợp chặt chẽ, hiệu quả với|phối hợp chặt chẽ|\
    phối hợp cùng với|và phối hợp với|cùng phối hợp với|phối hợp hiệu quả với|phối hợp đồng bộ với|\
    có sự phối hợp của|chủ động phối hợp với|phối kết hợp với|phối hợp kịp thời với|cùng với|cùng
    """)

  /// Words that oblige: *cần, phải, có trách nhiệm, được giao*.
  static let obliging = PhraseTable(
    """
    cần|phải|cần phải|có trách nhiệm|chịu trách nhiệm|được giao|được yêu cầu|được phân công|\
    được giao nhiệm vụ|cần sớm|phải sớm|có nhiệm vụ|được đề nghị|được giao trách nhiệm|cũng được giao|\
    cũng được giao nhiệm vụ|cũng được yêu cầu|còn được giao|cũng cần|tiếp tục được giao|cũng phải|\
    được chỉ đạo|chịu trách nhiệm chính|được chỉ định|cũng có trách nhiệm
    """)

  /// Words about the manner, which stand before the verb.
  static let manner = PhraseTable(
    """
    khẩn trương|chủ động|tích cực|kịp thời|tập trung|nghiêm túc|sớm|ngay|trực tiếp|thường xuyên|\
    quyết liệt|tiếp tục|đồng thời|cũng|nhanh chóng|ưu tiên|chủ động và|chậm nhất|định kỳ|chỉ đạo và|\
    phải|cần|nêu cao trách nhiệm|khẩn trương hơn nữa|tích cực hơn nữa|quyết liệt hơn nữa|chặt chẽ|\
    tập trung ngay vào|tập trung cao độ|tập trung vào|\
    trước mắt|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng năm|hàng năm|hằng tuần|hàng tuần|\
    ngay lập tức|lập tức|đặc biệt|nhất là|theo thẩm quyền|theo chức năng|theo chức năng nhiệm vụ|\
    theo chức năng nhiệm vụ được giao|theo chức năng, nhiệm vụ|theo nhiệm vụ được giao|\
    theo chức năng, nhiệm vụ được giao|theo chức năng, nhiệm vụ, quyền hạn|\
    theo chức năng, nhiệm vụ, thẩm quyền|theo chức năng, nhiệm vụ, quyền hạn được giao|\
    theo lĩnh vực quản lý|theo lĩnh vực được phân công|theo quy định|theo phân công|\
    theo chức năng quản lý nhà nước|trên cơ sở đó|hết sức khẩn trương|bám sát tình hình|\
    nâng cao trách nhiệm|nghiêm túc và|một cách|và|đều|cùng nhau|thống nhất|toàn diện|\
    đẩy nhanh tiến độ và|thay mặt chính phủ|thay mặt thủ tướng chính phủ|\
    thừa ủy quyền thủ tướng chính phủ|thừa ủy quyền của thủ tướng chính phủ|rất khẩn trương|thật sự|\
    nỗ lực|cố gắng
    """)

  /// Words behind which what is told is over or on its way: history, reports, press.
  static let past = PhraseTable(
    """
    đã|đã và đang|đang|vừa|từng|vừa qua|mới|đã hoặc đang|chưa|vẫn|vẫn đang|còn|luôn|hiện|hiện đang|\
    hiện có|có|là|bị
    """)

  /// Words of plans that somebody tells of themselves, and of what may be done.
  static let planning = PhraseTable(
    """
    sẽ|dự kiến|có thể|mong muốn|hy vọng|muốn|dự định|được phép|không|khó
    """)

  /// Words by which somebody says something: what follows is an opinion or a report, no work.
  static let telling = PhraseTable(
    """
    cho biết|cho hay|cho rằng|khẳng định|nhận định|ghi nhận|biểu dương|đánh giá cao|cho thấy|nhấn mạnh|\
    nêu rõ|chia sẻ|thông tin|nhìn nhận|đề xuất|kiến nghị|báo cáo cho biết|đánh giá|phát biểu|bày tỏ|\
    hoan nghênh|cảm ơn|chúc mừng|lý giải|phân tích|thừa nhận|cam kết|giải thích|dẫn chứng|cho ý kiến|\
    thống nhất cho rằng|nói|trao đổi|kể|dẫn|nêu|tin tưởng|đồng tình|thống nhất với|nhất trí với|\
    nhất trí|được công bố|đạt|đứng|chiếm|xếp|thuộc|số ra|đưa tin|có đưa tin|có bài|có bài viết|phản ánh
    """)

  /// Words by which people talk at a meeting, however eagerly.
  static let conversing = PhraseTable(
    """
    trao đổi|thảo luận|đánh giá cao|ghi nhận|khẳng định|nhấn mạnh|cho rằng|cho biết|bày tỏ|chia sẻ về|\
    phát biểu|đặt câu hỏi|có ý kiến chỉ đạo|có ý kiến như sau|kết luận như sau|nêu ý kiến
    """)

  /// The closing words of a letter: *Văn phòng Chính phủ thông báo để Bộ A biết, thực hiện*.
  static let notifying = PhraseTable(
    """
    thông báo để|xin thông báo|trân trọng thông báo|thông báo đến|kính báo|trân trọng cảm ơn|xin báo cáo|\
    trân trọng báo cáo|xin trân trọng báo cáo|kính trình|xin trả lời|trả lời như sau|có ý kiến như sau
    """)

  /// Words that join a sentence to the one before it.
  static let connecting = PhraseTable(
    """
    đồng thời|ngoài ra|trong đó|theo đó|đặc biệt|bên cạnh đó|cùng với đó|song song đó|đáng chú ý|\
    cụ thể|mặt khác|về phía địa phương|tiếp đó|từ đó|do đó|vì vậy|riêng|cùng đó|song song với đó|\
    trên tinh thần đó|trước mắt|cạnh đó|cũng tại|tiếp theo|cuối cùng|trên cơ sở đó|qua đó|\
    đồng thời với đó|sau đó|và|còn|ngoài việc đó|thêm vào đó|một là|hai là|ba là|bốn là|năm là|sáu là|bảy là|\
    tám là|chín là|mười là|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu
    """)

  /// Words that open what only leads to the work: its subject, occasion, purpose or time.
  static let opening = PhraseTable(
    """
    đối với|về|để|trong|trên|theo|nhằm|căn cứ|trước|sau|cùng với|song song|tại|từ|khi|với|qua|đến|\
    riêng|chậm nhất|kể từ|ngay sau|định kỳ|hằng|hàng|thực hiện|tiếp tục thực hiện|liên quan|\
    liên quan đến|trường hợp|nếu|ngoài|bên cạnh|do|vì|nhân|kết luận|phát biểu|thống nhất|\
    cơ bản thống nhất|đồng ý|cơ bản đồng ý|qua đó|xét|ngay|phấn đấu|giao ban|ghi nhận|tiếp thu|\
    trên tinh thần|tháng|quý|vào|muộn nhất|không|quá trình|cuối|đầu
    """)

  /// Words before an agency in a heading: *Trách nhiệm của Bộ Xây dựng:*.
  static let heading = PhraseTable(
    """
    trách nhiệm của|nhiệm vụ của|đối với|về phía|phân công|giao|giao cho|yêu cầu|đề nghị|trách nhiệm|\
    riêng|phân công nhiệm vụ cho|giao nhiệm vụ cho|các nhiệm vụ của|nhiệm vụ giao|nhiệm vụ giao cho|\
    tổ chức thực hiện của|của
    """)

  /// Words behind the names in a heading that only say which of them are meant.
  static let tails = PhraseTable("được giao nhiệm vụ|được giao|được phân công|có tên|nêu trên|nói trên")

  /// Words before a name that make it a doer or a source, not somebody who is told.
  static let notTold = PhraseTable("do|theo|của|với|bởi|từ|tại|cho|gửi|trình|báo cáo|được|thuộc|cùng")

  /// Words that only see to it that the rest is done well; such a clause belongs to the one before it.
  static let attending = PhraseTable(
    """
    bảo đảm|đảm bảo|không để|tránh|không được|tuyệt đối không|hạn chế|góp phần|phấn đấu|\
    kiên quyết không|không làm|nhằm|qua đó|từ đó|để|tạo điều kiện|trong đó|theo hướng|theo tinh thần|\
    trên tinh thần|nhất là|đặc biệt là|chịu trách nhiệm|báo cáo kết quả|định kỳ báo cáo|\
    kịp thời báo cáo|báo cáo kịp thời|thông báo kết quả
    """)
}
