/// What a page is made of.
enum PagePart {
    case lines([String])
    case table(header: [String], rows: [[String]])
}
