// Products of a small packed matrix with a tile, in registers.
#pragma once

#include "vectors.h"

namespace repere {

constexpr int BLOCK_ROWS = 6;  // with TILE_VECTORS vectors a row, the sums fill the registers

inline std::int64_t blocks_of(std::int64_t rows) { return (rows + BLOCK_ROWS - 1) / BLOCK_ROWS; }

// (rows, columns) at the given distances -> (blocks, columns, BLOCK_ROWS), zeros below the last row
inline void pack(const T* matrix, std::int64_t rows, std::int64_t columns, std::int64_t row, std::int64_t column,
                 T* packed) {
    for (std::int64_t b = 0; b < blocks_of(rows); ++b)
        for (std::int64_t k = 0; k < columns; ++k)
            for (int r = 0; r < BLOCK_ROWS; ++r) {
                const std::int64_t i = b * BLOCK_ROWS + r;
                packed[(b * columns + k) * BLOCK_ROWS + r] = i < rows ? matrix[i * row + k * column] : T(0);
            }
}

// out[i][p] = sum_k A[i][k] B[k][p] for the P pixels of a tile; A packed, B and out with rows P apart; room for whole blocks
inline void matrix_times_tile(const T* packed, std::int64_t rows, std::int64_t inner, const T* tile, T* out) {
    for (std::int64_t b = 0; b < blocks_of(rows); ++b) {
        for (int part = 0; part < P; part += TILE_VECTORS * L) {
            Vector sum[BLOCK_ROWS][TILE_VECTORS] = {};
            const T* a = packed + b * inner * BLOCK_ROWS;
            const T* column = tile + part;
            for (std::int64_t k = 0; k < inner; ++k, a += BLOCK_ROWS, column += P) {
                Vector value[TILE_VECTORS];
                for (int v = 0; v < TILE_VECTORS; ++v) value[v] = load(column + v * L);
                for (int r = 0; r < BLOCK_ROWS; ++r)
                    for (int v = 0; v < TILE_VECTORS; ++v) sum[r][v] += a[r] * value[v];
            }
            for (int r = 0; r < BLOCK_ROWS; ++r)
                for (int v = 0; v < TILE_VECTORS; ++v) store(out + (b * BLOCK_ROWS + r) * P + part + v * L, sum[r][v]);
        }
    }
}

// total[k][o] += sum_p tile[k][p] right[p][o]: rows of `right` and `total` are `width` apart, a multiple of L. Rows of `tile`
// are P apart and there is room for whole blocks of them.
inline void add_products(const T* tile, std::int64_t rows, const T* right, std::int64_t width, T* total) {
    for (std::int64_t b = 0; b < blocks_of(rows); ++b)
        for (std::int64_t part = 0; part < width; part += TILE_VECTORS * L)
            with_count<TILE_VECTORS>(int(std::min<std::int64_t>((width - part) / L, TILE_VECTORS)), [&](auto vectors) {
                constexpr int VECTORS = vectors();
                Vector sum[BLOCK_ROWS][VECTORS];
                T* home = total + b * BLOCK_ROWS * width + part;
                for (int r = 0; r < BLOCK_ROWS; ++r)
                    for (int v = 0; v < VECTORS; ++v) sum[r][v] = load(home + r * width + v * L);
                const T* a = tile + b * BLOCK_ROWS * P;
                const T* row = right + part;
                for (int p = 0; p < P; ++p, ++a, row += width) {
                    Vector value[VECTORS];
                    for (int v = 0; v < VECTORS; ++v) value[v] = load(row + v * L);
                    for (int r = 0; r < BLOCK_ROWS; ++r)
                        for (int v = 0; v < VECTORS; ++v) sum[r][v] += a[r * P] * value[v];
                }
                for (int r = 0; r < BLOCK_ROWS; ++r)
                    for (int v = 0; v < VECTORS; ++v) store(home + r * width + v * L, sum[r][v]);
            });
}

}  // namespace repere
