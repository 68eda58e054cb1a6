package import Events

/// Something to publish about a profile.
package enum ProfileChange: Hashable, Sendable {
    case changed(ProfileChanged)
    case erased(ProfileErased)
}
