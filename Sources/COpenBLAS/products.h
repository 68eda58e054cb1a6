#ifndef CIE_COPENBLAS_PRODUCTS_H
#define CIE_COPENBLAS_PRODUCTS_H
// Products of matrices for which OpenBLAS is slow: some rows by a large matrix that nobody has packed before.
// Written with the compiler's vector types; on x86-64 with AVX-512, which is looked for at run time.
#include <stdbool.h>
#include <stddef.h>

/// Sixteen numbers that may lie anywhere.
typedef float cie_wide __attribute__((vector_size(64), aligned(4)));
typedef int cie_lanes __attribute__((vector_size(64), aligned(4)));
typedef float cie_four __attribute__((vector_size(16), aligned(4)));
typedef float cie_two __attribute__((vector_size(8), aligned(4)));

#define CIE_SHUFFLE __builtin_shufflevector

#define CIE_UNROLL _Pragma("clang loop unroll(full)")

/// Marks what only runs on processors that `cie_is_wide` says yes for.
#if defined(__x86_64__)
#define CIE_WIDE __attribute__((target("avx512f,avx512vl,avx512dq,avx512bw,fma")))
#else
#define CIE_WIDE
#endif
#define CIE_WIDE_PART static inline __attribute__((always_inline)) CIE_WIDE

/// Whether this processor has the vectors that the products are written for.
static inline bool cie_is_wide(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw");
#else
    return false;
#endif
}

// Each joins two vectors to one whose groups of 8, 4, 2 or 1 lanes are sums within the one or within the other.

CIE_WIDE_PART cie_wide cie_join8(cie_wide a, cie_wide b) {
    return CIE_SHUFFLE(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31)
        + CIE_SHUFFLE(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);
}

CIE_WIDE_PART cie_wide cie_join4(cie_wide a, cie_wide b) {
    return CIE_SHUFFLE(a, b, 0, 1, 2, 3, 20, 21, 22, 23, 8, 9, 10, 11, 28, 29, 30, 31)
        + CIE_SHUFFLE(a, b, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15, 24, 25, 26, 27);
}

CIE_WIDE_PART cie_wide cie_join2(cie_wide a, cie_wide b) {
    return CIE_SHUFFLE(a, b, 0, 1, 18, 19, 4, 5, 22, 23, 8, 9, 26, 27, 12, 13, 30, 31)
        + CIE_SHUFFLE(a, b, 2, 3, 16, 17, 6, 7, 20, 21, 10, 11, 24, 25, 14, 15, 28, 29);
}

CIE_WIDE_PART cie_wide cie_join1(cie_wide a, cie_wide b) {
    return CIE_SHUFFLE(a, b, 0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31)
        + CIE_SHUFFLE(a, b, 1, 16, 3, 18, 5, 20, 7, 22, 9, 24, 11, 26, 13, 28, 15, 30);
}

/// The sums of sixteen vectors, in their order.
CIE_WIDE_PART cie_wide cie_sums16(const cie_wide *x) {
    cie_wide y[8], z[4];
    CIE_UNROLL for (int i = 0; i < 8; i++) y[i] = cie_join8(x[i], x[i + 8]);
    CIE_UNROLL for (int i = 0; i < 4; i++) z[i] = cie_join4(y[i], y[i + 4]);
    return cie_join1(cie_join2(z[0], z[2]), cie_join2(z[1], z[3]));
}

/// The sums of eight vectors, each in two lanes.
CIE_WIDE_PART cie_wide cie_sums8(const cie_wide *x) {
    cie_wide y[4];
    CIE_UNROLL for (int i = 0; i < 4; i++) y[i] = cie_join8(x[i], x[i + 4]);
    const cie_wide z = cie_join2(cie_join4(y[0], y[2]), cie_join4(y[1], y[3]));
    return z + CIE_SHUFFLE(z, z, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
}

/// What is multiplied: two sides whose rows lie apart.
typedef struct {
    const float *left, *right;
    size_t left_stride, right_stride;
} cie_sides;

/// 24 running sums, of four rows by six: as many as hide the multiplier's latency.
typedef struct {
    cie_wide most[16], rest[8];
} cie_sums;

/// Adds the products of sixteen columns.
CIE_WIDE_PART void cie_step(cie_sums *sums, const cie_wide *row, const cie_wide *others) {
    CIE_UNROLL for (int j = 0; j < 6; j++) {
        CIE_UNROLL for (int i = 0; i < 4; i++) {
            if (j < 4) sums->most[i * 4 + j] += row[i] * others[j];
            else sums->rest[i * 2 + j - 4] += row[i] * others[j];
        }
    }
}

/// Adds the products of the columns from `from` on.
CIE_WIDE_PART void cie_run(cie_sums *sums, cie_sides at, size_t from, size_t to) {
    for (size_t k = from; k < to; k += 16) {
        cie_wide row[4], others[6];
        CIE_UNROLL for (int i = 0; i < 4; i++) row[i] = *(const cie_wide *)(at.left + i * at.left_stride + k);
        CIE_UNROLL for (int j = 0; j < 6; j++) others[j] = *(const cie_wide *)(at.right + j * at.right_stride + k);
        cie_step(sums, row, others);
    }
}

/// Adds the products of the first and the last columns, which together are sixteen: in the first vector there are
/// `lead` numbers that do not belong to the row, in the one at `depth` there are only `lead` that do.
CIE_WIDE_PART void cie_edge(cie_sums *sums, cie_sides at, size_t lead, size_t depth) {
    const cie_lanes lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const cie_lanes late = lane < (int)lead;
    cie_wide row[4], others[6];
    CIE_UNROLL for (int i = 0; i < 4; i++) {
        const float *const start = at.left + i * at.left_stride;
        row[i] = *(const cie_wide *)start + *(const cie_wide *)(start + depth);
    }
    CIE_UNROLL for (int j = 0; j < 6; j++) {
        const float *const start = at.right + j * at.right_stride;
        others[j] = (cie_wide)((*(const cie_lanes *)start & ~late) | (*(const cie_lanes *)(start + depth) & late));
    }
    cie_step(sums, row, others);
}

/// Writes sums to their places, or adds them to what is there.
CIE_WIDE_PART void cie_store(const cie_sums *sums, float *result, size_t stride, bool adds) {
    const cie_wide a = cie_sums16(sums->most), b = cie_sums8(sums->rest);
    const cie_four four[4] = {
        CIE_SHUFFLE(a, a, 0, 1, 2, 3), CIE_SHUFFLE(a, a, 4, 5, 6, 7), CIE_SHUFFLE(a, a, 8, 9, 10, 11),
        CIE_SHUFFLE(a, a, 12, 13, 14, 15)};
    const cie_two two[4] = {
        CIE_SHUFFLE(b, b, 0, 2), CIE_SHUFFLE(b, b, 4, 6), CIE_SHUFFLE(b, b, 8, 10), CIE_SHUFFLE(b, b, 12, 14)};
    CIE_UNROLL for (int i = 0; i < 4; i++) {
        cie_four *const first = (cie_four *)(result + i * stride);
        cie_two *const last = (cie_two *)(result + i * stride + 4);
        *first = adds ? *first + four[i] : four[i];
        *last = adds ? *last + two[i] : two[i];
    }
}

/// Asks for some columns of six rows, so that they have come when they are needed.
CIE_WIDE_PART void cie_prefetch(const float *rows, size_t stride, size_t from, size_t to) {
    for (size_t row = 0; row < 6; row++)
        for (size_t column = from; column < to; column += 16)
            __builtin_prefetch(rows + row * stride + column, 0, 3);
}

/// Multiplies `left` (rows × depth) by the transpose of `right` (columns × depth), where both lie.
///
/// Rows are taken by four, columns by six: what is beyond the last one must be there to be read, and for the
/// result to be written. The depth is a multiple of sixteen. It is fastest when rows begin on a multiple of 64
/// bytes. If those of `right` don't, both sides may begin `lead` numbers early, with zeros on the left before each
/// row and behind it, up to sixteen together.
static inline CIE_WIDE void cie_multiply_transposed(
    cie_sides sides, size_t lead, float *result, size_t result_stride, size_t rows, size_t columns, size_t depth
) {
    const size_t blocks = (rows + 127) / 128, row_block = ((rows + blocks - 1) / blocks + 3) & ~(size_t)3;
    const size_t depth_block = 768;
    for (size_t top = 0; top < rows; top += row_block) {
        const size_t bottom = rows - top < row_block ? rows : top + row_block;
        for (size_t k = 0; k < depth; k += depth_block) {
            const size_t end = depth - k < depth_block ? depth : k + depth_block;
            const size_t share = ((end - k) / 4 + bottom - top - 1) / (bottom - top) * 16;
            for (size_t column = 0; column < columns; column += 6) {
                const float *const others = sides.right + column * sides.right_stride;
                size_t fetched = column + 6 < columns ? k : end;
                for (size_t row = top; row < bottom; row += 4) {
                    const size_t next = fetched + share < end ? fetched + share : end;
                    cie_prefetch(others + 6 * sides.right_stride, sides.right_stride, fetched, next);
                    fetched = next;
                    const cie_sides at = {
                        sides.left + row * sides.left_stride, others, sides.left_stride, sides.right_stride};
                    cie_sums sums = {0};
                    if (k == 0 && lead > 0) cie_edge(&sums, at, lead, depth);
                    cie_run(&sums, at, k == 0 && lead > 0 ? 16 : k, end);
                    cie_store(&sums, result + row * result_stride + column, result_stride, k > 0);
                }
            }
        }
    }
}

/// Multiplies `left` (rows × depth) by `right` (depth × 32).
///
/// Rows are taken by eight: what is beyond the last one must be there to be read, and to be written.
static inline CIE_WIDE void cie_multiply_plain32(
    const float *left, size_t left_stride, const float *right, size_t right_stride, float *result,
    size_t result_stride, size_t rows, size_t depth
) {
    for (size_t row = 0; row < rows; row += 8) {
        cie_wide first[8], second[8];
        CIE_UNROLL for (int i = 0; i < 8; i++) first[i] = second[i] = (cie_wide){0};
        for (size_t k = 0; k < depth; k++) {
            const cie_wide a = *(const cie_wide *)(right + k * right_stride);
            const cie_wide b = *(const cie_wide *)(right + k * right_stride + 16);
            CIE_UNROLL for (int i = 0; i < 8; i++) {
                const float factor = left[(row + i) * left_stride + k];
                first[i] += factor * a;
                second[i] += factor * b;
            }
        }
        CIE_UNROLL for (int i = 0; i < 8; i++) {
            *(cie_wide *)(result + (row + i) * result_stride) = first[i];
            *(cie_wide *)(result + (row + i) * result_stride + 16) = second[i];
        }
    }
}
#endif
