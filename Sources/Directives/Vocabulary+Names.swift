// Words that stand in names, behind them and around them.
extension Vocabulary {
  /// Small words at which a name ends.
  static let stopping = PhraseTable(
    """
    tại|trong|trên|theo|để|khi|nếu|trước|sau|đối với|về việc|nhằm|cho|do|này|nêu|sau đây|gồm|với|là|\
    thì|mà|tổ chức thực hiện|căn cứ|trên cơ sở
    """)

  /// Ranks that are a body's also when written small.
  static let offices = PhraseTable("sở|cục|chi cục|tổng cục|thanh tra sở")

  /// Those whom agencies belong to: *các cơ quan của Đảng, Quốc hội*.
  static let sides = PhraseTable(
    """
    đảng|quốc hội|nhà nước|chính phủ|trung ương|mặt trận tổ quốc|mặt trận tổ quốc việt nam|\
    trung ương đảng|văn phòng quốc hội
    """)

  /// How far a committee reaches, before its number.
  static let scopes = PhraseTable("quốc gia|nhà nước|trung ương|liên ngành|tỉnh|thành phố")

  /// The regions that provinces are told by.
  static let regions = PhraseTable(
    """
    bắc bộ|trung bộ|nam bộ|bắc trung bộ|nam trung bộ|đông nam bộ|tây nam bộ|đông bắc bộ|tây bắc bộ|\
    tây nguyên|tây bắc|đông bắc|miền bắc|miền trung|miền nam|miền núi phía bắc|phía bắc|phía nam|\
    đồng bằng sông cửu long|đồng bằng sông hồng|đồng bằng bắc bộ|trung du và miền núi bắc bộ|\
    trung du và miền núi phía bắc|duyên hải miền trung|duyên hải nam trung bộ|khu vực miền trung|\
    vùng đồng bằng sông cửu long|vùng đồng bằng sông hồng|vùng tây nguyên|vùng đông nam bộ
    """)

  /// Committees and councils of the people.
  static let committees = PhraseTable("ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân")

  /// Words for provinces and cities, with which a list of them begins.
  static let provinces = PhraseTable("tỉnh|thành phố|địa phương")

  /// Words that stand for whoever was named last: *Bộ này*, *Tỉnh*, *Quý Cơ quan*.
  static let pointers = PhraseTable("quý|bộ|cơ|tỉnh|thành")

  /// Zones that a board of management is named for.
  static let zones = PhraseTable(
    """
    các khu chế xuất và công nghiệp|các khu công nghiệp|các khu công nghiệp và chế xuất|\
    các khu công nghiệp, chế xuất|các khu công nghệ cao và khu công nghiệp|các khu kinh tế|\
    các khu kinh tế, khu công nghiệp|các khu công nghiệp, khu kinh tế
    """)

  /// Verbs that are names of fields, too.
  static let fields = PhraseTable(
    """
    đầu tư|xây dựng|quản lý|phát triển|kiểm soát|giám sát|quy hoạch|đào tạo|chuyển đổi|thẩm định|\
    thông tin|truyền thông|dự báo|phòng, chống|bảo vệ|kiểm tra|điều tra|ứng dụng|đấu thầu|thanh tra|\
    khai thác|sản xuất|nghiên cứu|phòng chống|cải cách|ứng phó|hội nhập|điều phối|đổi mới|phòng thủ|\
    hợp tác|bảo tồn|hỗ trợ|phục vụ|giải phóng|chăm sóc|kiểm định|xét nghiệm|phát thanh
    """)

  /// Nouns with which an item tells how things are.
  static let things = PhraseTable(
    """
    dự án|công tác|tình hình|kết quả|mặt bằng|tỷ lệ|sản lượng|giá trị|các dự án|tổng số|tổng mức|số lượng|\
    nguyên nhân|hiện nay|đến nay|thời gian qua|việc|mục tiêu|chỉ tiêu|quan điểm|phạm vi|đối tượng|kinh phí|\
    nội dung|số|số hộ|điều|khoản|điểm|cụm từ|phụ lục|chương|hiệu lực|nguyên tắc|quy trình|trách nhiệm|\
    tổng kinh phí|tổng|nhu cầu|giải pháp
    """)

  /// Ranks of places below a province.
  static let districts = PhraseTable("quận|huyện|thị xã|phường|xã|đặc khu|thành phố|thị trấn")

  /// What a council or committee is for, in small letters.
  static let kinds = PhraseTable(
    """
    thẩm định nhà nước|thẩm định liên ngành|thẩm định|điều phối vùng|tư vấn|quản lý|nhân dân|nhân dân tỉnh|\
    nhân dân các cấp|thành viên|quản trị|thi đua - khen thưởng|liên ngành|quốc gia|nhà nước|trung ương|\
    tối cao|các cấp
    """)
}
