#ifndef CIE_COPENBLAS_ACTIVATIONS_H
#define CIE_COPENBLAS_ACTIVATIONS_H
// The functions between products: the Gaussian error linear unit, and softmax. Written with the compiler's vector
// types and compiled twice on x86-64: for every processor, and for those with AVX-512.
#include "products.h"

#define CIE_SHARED static inline __attribute__((always_inline))

CIE_SHARED cie_wide cie_all(float value) {
    return (cie_wide){value, value, value, value, value, value, value, value,
                      value, value, value, value, value, value, value, value};
}

/// x · Φ(x), within 2·10⁻⁶ of the true value, or 3·10⁻⁷ of x where that is more.
///
/// Φ(x) − ½ is odd: for positive x it is x times a rational minimax approximation in x². Beyond 5.2 it is as good as
/// constant.
CIE_SHARED cie_wide cie_gelu(cie_wide x) {
    const cie_wide size = __builtin_elementwise_abs(x);
    const cie_wide bounded = __builtin_elementwise_min(size, cie_all(5.2f)), square = bounded * bounded;
    cie_wide above = square * -1.45216734e-08f + 4.73437007e-06f;
    above = above * square + 0.000363213775f;
    above = above * square + 0.00578567337f;
    above = above * square + 0.0558464982f;
    above = above * square + 0.398942204f;
    cie_wide below = square * 0.000121070475f + 0.00298194706f;
    below = below * square + 0.0406190136f;
    below = below * square + 0.306649956f;
    below = below * square + 1.0f;
    return x * 0.5f + size * (bounded * above / below);
}

/// e^x within 2·10⁻⁷ of the true value, relatively, for −69 ≤ x ≤ 87; what is smaller counts as −69.
///
/// 2^(x/ln 2), split into a whole power of two, which is an exponent, and a fraction, whose power is a minimax
/// polynomial. Still smaller numbers would soon be denormal ones, which take a hundred times as long.
CIE_SHARED cie_wide cie_power(cie_wide x) {
    const cie_wide power = __builtin_elementwise_max(x * 1.44269504f, cie_all(-100));
    // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
    const cie_wide shifted = power + 12582912.0f, fraction = power - (shifted - 12582912.0f);
    cie_wide value = fraction * 0.000153533601f + 0.00133988751f;
    value = value * fraction + 0.00961843737f;
    value = value * fraction + 0.0555033247f;
    value = value * fraction + 0.240226479f;
    value = value * fraction + 0.693147203f;
    value = value * fraction + 1.0f;
    return value * (cie_wide)(((cie_lanes)shifted + 127) << 23);
}

/// The sixteen numbers at a place, of which those from `count` on are replaced by minus infinity.
CIE_SHARED cie_wide cie_first(const float *place, size_t count) {
    const cie_lanes lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const cie_lanes inside = lane < (int)(count < 16 ? count : 16);
    const cie_lanes nothing = (cie_lanes)cie_all(-__builtin_inff());
    return (cie_wide)((*(const cie_lanes *)place & inside) | (nothing & ~inside));
}

/// The number in all lanes that `join` makes of all of them.
#define CIE_REDUCE(x, join) \
    x = join(x, CIE_SHUFFLE(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)); \
    x = join(x, CIE_SHUFFLE(x, x, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11)); \
    x = join(x, CIE_SHUFFLE(x, x, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)); \
    x = join(x, CIE_SHUFFLE(x, x, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14))
#define CIE_ADD(a, b) ((a) + (b))

/// Adds the bias to a row, then applies the unit, in place. The width is a multiple of sixteen.
CIE_SHARED void cie_gelu_row(float *row, size_t width, const float *bias) {
    for (size_t column = 0; column < width; column += 16)
        *(cie_wide *)(row + column) = cie_gelu(*(cie_wide *)(row + column) + *(const cie_wide *)(bias + column));
}

/// Replaces scores, scaled first, by weights that add up to one. The row has room up to a multiple of sixteen.
CIE_SHARED void cie_softmax_row(float *row, size_t count, float scale) {
    cie_wide top = cie_first(row, count), sum = {0};
    for (size_t column = 16; column < count; column += 16)
        top = __builtin_elementwise_max(top, cie_first(row + column, count - column));
    CIE_REDUCE(top, __builtin_elementwise_max);
    for (size_t column = 0; column < count; column += 16) {
        const cie_wide weights = cie_power((cie_first(row + column, count - column) - top) * scale);
        *(cie_wide *)(row + column) = weights;
        sum += weights;
    }
    CIE_REDUCE(sum, CIE_ADD);
    const cie_wide factor = 1.0f / sum;
    for (size_t column = 0; column < count; column += 16) *(cie_wide *)(row + column) *= factor;
}

#define CIE_ROWS(NAME, TARGET) \
    static inline TARGET void cie_gelu_##NAME( \
        float *rows, size_t stride, size_t count, size_t width, const float *bias) { \
        for (size_t row = 0; row < count; row++) cie_gelu_row(rows + row * stride, width, bias); \
    } \
    static inline TARGET void cie_softmax_##NAME( \
        float *rows, size_t stride, size_t count, size_t width, float scale) { \
        for (size_t row = 0; row < count; row++) cie_softmax_row(rows + row * stride, width, scale); \
    }

CIE_ROWS(anywhere, )
CIE_ROWS(wide, CIE_WIDE)

#undef CIE_ROWS
#undef CIE_REDUCE
#undef CIE_ADD
#endif
