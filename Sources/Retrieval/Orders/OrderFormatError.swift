/// The order service answered with something that is not an order.
package struct OrderFormatError: Error, CustomStringConvertible {
    package init() {}

    package var description: String { "the order service's answer is not an order" }
}
