/// What a customer may allow; absent means denied.
package enum ConsentPurpose: String, Sendable, CaseIterable {
    /// Counting, without a person.
    case analytics
    /// Intent signals and profile; opens everything else.
    case profilingMarketing = "profiling_marketing"
    /// Passing segments to advertising platforms.
    case shareAdvertising = "share_advertising"
    /// Measuring what advertising achieved.
    case measurement
}
