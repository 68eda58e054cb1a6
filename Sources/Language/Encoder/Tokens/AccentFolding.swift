/// The letters that are left of accented ones: canonical decomposition (NFD of Unicode) without its marks, in
/// lower case.
///
/// Only what decomposes into characters of the uncased BERT vocabulary is listed: a word with any other
/// character is unknown to the encoder, whichever way that character is written. Hangul follows a formula.
enum AccentFolding {
    /// One scalar in the lower half, a second one above it for the few that leave two; nil for all others.
    static func base(of scalar: UInt32) -> UInt32? { table[scalar] }

    /// The conjoining letters of a Hangul syllable, chapter 3.12 of the Unicode standard.
    static func letters(ofSyllable scalar: UInt32) -> (lead: UInt32, vowel: UInt32, tail: UInt32?)? {
        guard 0xAC00...0xD7A3 ~= scalar else { return nil }
        let index = scalar - 0xAC00
        let tail = index % 28
        return (0x1100 + index / 588, 0x1161 + index % 588 / 28, tail == 0 ? nil : 0x11A7 + tail)
    }

    private static let table: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for row in rows {
            let scalars = row.unicodeScalars.split(separator: " ").map { $0.map(\.value) }
            guard scalars.count == 2 else { continue }
            let base = scalars[0].reversed().reduce(0) { $0 << 16 | $1 }
            for scalar in scalars[1] { table[scalar] = base }
        }
        return table
    }()

    private static let rows = [
        "; ;", "< ≮", "= ≠", "> ≯", "` `", "a ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặÅ",
        "b ḂḃḄḅḆḇ", "c ÇçĆćĈĉĊċČčḈḉ", "d ĎďḊḋḌḍḎḏḐḑḒḓ",
        "e ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ", "f Ḟḟ", "g ĜĝĞğĠġĢģǦǧǴǵḠḡ",
        "h ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ", "i ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị", "j Ĵĵǰ", "k ĶķǨǩḰḱḲḳḴḵ",
        "l ĹĺĻļĽľḶḷḸḹḺḻḼḽ", "m ḾḿṀṁṂṃ", "n ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ",
        "o ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ", "p ṔṕṖṗ",
        "r ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ", "s ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ", "t ŢţŤťȚțṪṫṬṭṮṯṰṱẗ",
        "u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự", "v ṼṽṾṿ", "w ŴŵẀẁẂẃẄẅẆẇẈẉẘ",
        "x ẊẋẌẍ", "y ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ", "z ŹźŻżŽžẐẑẒẓẔẕ", "¨ ΅῁῭΅", "´ ´", "· ·", "æ ǢǣǼǽ", "ø Ǿǿ",
        "ʒ Ǯǯ", "α ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ", "ε ΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ",
        "η ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ", "ι ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ",
        "ο ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ", "ρ ῤῥῬ", "υ ΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ",
        "ω ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ", "а ӐӑӒӓ", "г Ѓѓ", "е ЀЁѐёӖӗ", "ж ӁӂӜӝ", "з Ӟӟ",
        "и ЍЙйѝӢӣӤӥ", "к Ќќ", "о Ӧӧ", "у ЎўӮӯӰӱӲӳ", "ч Ӵӵ", "ы Ӹӹ", "э Ӭӭ", "і Її", "א אַאָאּ", "ב בּבֿ", "ג גּ",
        "ד דּ", "ה הּ", "ו וּוֹ", "ז זּ", "ט טּ", "י יִיּ", "ך ךּ", "כ כּכֿ", "ל לּ", "מ מּ", "נ נּ", "ס סּ", "ף ףּ",
        "פ פּפֿ", "צ צּ", "ק קּ", "ר רּ", "ש שׁשׂשּׁשּׂשּ", "ת תּ", "ا آأإ", "و ؤ", "ي ئ", "ہ ۂ", "ے ۓ", "क क़", "ख ख़",
        "ग ग़", "ज ज़", "ड ड़", "न ऩ", "य य़", "र ऱ", "ড ড়", "য য়", "ো ো", "ோ ோ", "ག གྷ", "ད དྷ", "བ བྷ", "← ↚",
        "→ ↛", "↔ ↮", "⇒ ⇏", "∈ ∉", "≈ ≉", "≡ ≢", "≤ ≰", "≥ ≱", "⊂ ⊄", "⊆ ⊈", "〈 〈", "〉 〉", "う ゔ", "か が",
        "き ぎ", "く ぐ", "け げ", "こ ご", "さ ざ", "し じ", "す ず", "せ ぜ", "そ ぞ", "た だ", "ち ぢ", "つ づ", "て で", "と ど",
        "は ばぱ", "ひ びぴ", "ふ ぶぷ", "へ べぺ", "ほ ぼぽ", "ウ ヴ", "カ ガ", "キ ギ", "ク グ", "ケ ゲ", "コ ゴ", "サ ザ", "シ ジ",
        "ス ズ", "セ ゼ", "タ ダ", "チ ヂ", "ツ ヅ", "テ デ", "ト ド", "ハ バパ", "ヒ ビピ", "フ ブプ", "ヘ ベペ", "ホ ボポ", "ワ ヷ",
        "不 不", "劉 劉", "力 力", "北 北北", "博 博", "城 城", "奈 奈", "女 女", "年 年", "志 志", "成 成", "書 書", "李 李", "林 林",
        "海 海海", "漢 漢漢", "王 王", "省 省", "真 真真", "社 社", "神 神", "福 福福", "立 立", "良 良", "艹 艹艹", "花 花", "華 華",
        "葉 葉", "行 行", "見 見", "車 車", "辶 辶", "郎 郎", "都 都", "里 里", "金 金", "鈴 鈴", "龍 龍",
    ]
}
