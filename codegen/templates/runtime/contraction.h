// Linear and bilinear maps of many rows at once: rows are read into tiles, one lane a row, and written back.
#pragma once

#include <utility>

#include "threads.h"

namespace repere {

// What the Python side sends. Inputs are contiguous, (outer, inner or 1, numbers of a row).
struct ContractionCall {
    std::int64_t slot, outer, inner, threads;
    const T* inputs[2];        // the second is null for a linear map
    std::int64_t sizes[2];     // numbers of a row
    std::int64_t shared[2];    // whether one row serves all inner rows
    T* out;
    std::int64_t size, reduce;  // numbers of a row of the output; whether inner rows are added up
    const std::int64_t* starts;  // tables of a map that is not printed: where the terms of each number begin,
    const std::int32_t* left;    // the numbers that a term multiplies,
    const std::int32_t* right;
    const T* values;  // and its coefficient
};

// out[k] = sum of values[t] a[left[t]] (b[right[t]]) over the terms of k
struct Table {
    const ContractionCall& call;
    void operator()(std::int64_t, const T* a, const T* b, T* out) const {
        for (std::int64_t k = 0; k < call.size; ++k) {
            Vector sum[P / L] = {};
            for (std::int64_t t = call.starts[k]; t < call.starts[k + 1]; ++t) {
                const T* u = a + call.left[t] * P;
                const T c = call.values[t];
                if (b) {
                    const T* v = b + call.right[t] * P;
                    for (int n = 0; n < P / L; ++n) sum[n] += c * (load(u + n * L) * load(v + n * L));
                } else {
                    for (int n = 0; n < P / L; ++n) sum[n] += c * load(u + n * L);
                }
            }
            for (int n = 0; n < P / L; ++n) store(out + k * P + n * L, sum[n]);
        }
    }
};

// One stage of a transposition: blocks of S x S change places.
template <int S, int... N>
inline void exchange(Vector* rows, std::integer_sequence<int, N...>) {
    for (int i = 0; i < L; ++i) {
        if (i & S) continue;
        const Vector upper = rows[i], lower = rows[i + S];
#if defined(__clang__)
        rows[i] = __builtin_shufflevector(upper, lower, (N & S ? L + N - S : N)...);
        rows[i + S] = __builtin_shufflevector(upper, lower, (N & S ? L + N : N + S)...);
#else
        rows[i] = __builtin_shuffle(upper, lower, WholeVector{(N & S ? L + N - S : N)...});
        rows[i + S] = __builtin_shuffle(upper, lower, WholeVector{(N & S ? L + N : N + S)...});
#endif
    }
    if constexpr (2 * S < L) exchange<2 * S>(rows, std::integer_sequence<int, N...>{});
}

inline void transpose(Vector* rows) { exchange<1>(rows, std::make_integer_sequence<int, L>{}); }

// `count` rows, one after another, as lanes of a tile. `left` elements may be read from the first one on.
inline void read_rows(const T* from, std::int64_t size, std::int64_t count, std::int64_t left, T* tile) {
    for (std::int64_t lane = 0; lane < count; lane += L) {
        for (std::int64_t block = 0; block < size; block += L) {
            // the last block of a long row overlaps the one before
            const std::int64_t column = size < L ? 0 : std::min<std::int64_t>(block, size - L);
            const std::int64_t columns = std::min<std::int64_t>(L, size);
            Vector rows[L];
            for (int r = 0; r < L; ++r) {
                const std::int64_t at = (lane + r) * size + column;
                if (lane + r >= count)
                    rows[r] = Vector{};
                else
                    rows[r] = at + L <= left ? load(from + at) : load_some(from + at, columns);
            }
            transpose(rows);
            for (std::int64_t c = 0; c < columns; ++c) store(tile + (column + c) * P + lane, rows[c]);
        }
    }
}

// The same where a row serves all inner rows: `first` is the first lane's row among all.
inline void read_shared_rows(const T* from, std::int64_t size, std::int64_t first, std::int64_t count,
                             std::int64_t inner, T* tile) {
    std::int64_t row = first / inner, next = (row + 1) * inner - first;
    for (std::int64_t lane = 0; lane < count; ++row, next += inner) {
        const std::int64_t last = std::min(count, next);
        for (std::int64_t i = 0; i < size; ++i) std::fill(tile + i * P + lane, tile + i * P + last, from[row * size + i]);
        lane = last;
    }
}

// The inverse of read_rows. What a vector holds beyond a short row is overwritten by the rows after it.
inline void write_rows(const T* tile, std::int64_t size, std::int64_t count, T* to) {
    for (std::int64_t lane = 0; lane < count; lane += L) {
        for (std::int64_t block = 0; block < size; block += L) {
            const std::int64_t column = size < L ? 0 : std::min<std::int64_t>(block, size - L);
            const std::int64_t columns = std::min<std::int64_t>(L, size);
            Vector rows[L];
            for (int c = 0; c < L; ++c) rows[c] = c < columns ? load(tile + (column + c) * P + lane) : Vector{};
            transpose(rows);
            for (int r = 0; r < L && lane + r < count; ++r) {
                const std::int64_t at = (lane + r) * size + column;
                if (at + L <= count * size)
                    store(to + at, rows[r]);
                else
                    store_some(to + at, rows[r], columns);
            }
        }
    }
}

inline T lane_sum(const T* lanes, std::int64_t first, std::int64_t last) {
    T sum = 0;
    if (first == 0 && last == P) {
        Vector all = {};
        for (int n = 0; n < P / L; ++n) all += load(lanes + n * L);
        for (int lane = 0; lane < L; ++lane) sum += all[lane];
        return sum;
    }
    for (std::int64_t lane = first; lane < last; ++lane) sum += lanes[lane];
    return sum;
}

// What a thread works in.
struct ContractionWork {
    Scratch tiles;
    std::vector<double> sums;
    ContractionWork(std::int64_t room, std::int64_t size) : tiles(room), sums(std::size_t(size)) {}
};

// Runs a map over all rows. Which thread does which rows does not change the result: no sum is split between threads.
template <class Map>
bool contract(const ContractionCall& call, Map map) {
    const std::int64_t rows = call.outer * call.inner;
    // whole tiles a task, or whole outer rows where their inner rows are added up
    const std::int64_t unit = call.reduce ? call.inner : P;
    const std::int64_t share = unit * std::max<std::int64_t>(1, 1024 / unit);
    const std::int64_t room = P * (call.sizes[0] + call.sizes[1] + call.size) + 64;
    return run_tasks(
        (rows + share - 1) / share, call.threads < 1 ? 1 : int(call.threads),
        [&] { return std::make_unique<ContractionWork>(room, call.size); },
        [&](std::int64_t task, ContractionWork& work) {
            Scratch scratch = work.tiles.view();
            T* a = scratch.take(P * call.sizes[0]);
            T* b = call.inputs[1] ? scratch.take(P * call.sizes[1]) : nullptr;
            T* out = scratch.take(P * call.size);
            auto& sums = work.sums;
            std::fill(sums.begin(), sums.end(), 0.0);
            const std::int64_t end = std::min(rows, (task + 1) * share);
            for (std::int64_t first = task * share; first < end; first += P) {
                const std::int64_t count = std::min<std::int64_t>(P, end - first);
                const auto read = [&](int k, T* tile) {
                    const std::int64_t size = call.sizes[k];
                    if (call.shared[k])
                        read_shared_rows(call.inputs[k], size, first, count, call.inner, tile);
                    else
                        read_rows(call.inputs[k] + first * size, size, count, (rows - first) * size, tile);
                };
                read(0, a);
                if (b) read(1, b);
                map(call.slot, a, b, out);
                if (!call.reduce) {
                    write_rows(out, call.size, count, call.out + first * call.size);
                    continue;
                }
                for (std::int64_t lane = 0; lane < count;) {
                    const std::int64_t row = (first + lane) / call.inner;
                    const std::int64_t last = std::min(count, (row + 1) * call.inner - first);
                    for (std::int64_t k = 0; k < call.size; ++k) sums[k] += lane_sum(out + k * P, lane, last);
                    if (first + last == (row + 1) * call.inner)
                        for (std::int64_t k = 0; k < call.size; ++k) {
                            call.out[row * call.size + k] = T(sums[k]);
                            sums[k] = 0;
                        }
                    lane = last;
                }
            }
        });
}

}  // namespace repere
