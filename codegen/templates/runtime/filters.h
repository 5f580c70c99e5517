// Gaussian jets of a run of pixels in one row of one channel, or of whole small images, and their adjoint: separable, one
// axis after another.
#pragma once

#include "vectors.h"

namespace repere {

// Multi-indices of the derivatives, known when a kernel is generated: derivative j of the jets, G::TOTAL[j] in all, takes
// G::ALONG_X[j] derivatives along x from partial derivative G::ROW[j]; partial derivative k takes G::ALONG_Y[k] along y and
// G::ALONG_Z[k] along z. Derivatives that share a ROW stand in growing order of ALONG_X; so do rows in ALONG_Y.

// Weights of the axes. Along x by column, since every lane holds another one: weight[(d * taps + t) * stride + column],
// with zeros around. Along y and z by position: weight[(position * (order + 1) + d) * taps + t]. Long axes have the
// weights of a shorter one: all positions away from the border share theirs.
constexpr std::int64_t LONG_ROW = 1024;
struct Stencils {
    std::int64_t radius;
    const T* x;
    std::int64_t x_stride;
    const T* inner;  // the weights (order + 1, taps) of all columns away from the border; null if there are none
    const T *y, *z;
    std::int64_t width, height, depth;  // 1 for axes that are not there
    const T* flat;                      // of a chunk of small images, see FlatFilters; null where rows are taken in turn
    std::int64_t lanes;                 // pixels of such a chunk, in whole tiles
    std::int64_t taps() const { return 2 * radius + 1; }

    // the weights that belong to column a and those after it in a tile
    const T* columns(std::int64_t a) const {
        if (width <= LONG_ROW || a <= LONG_ROW / 4) return x + a;
        return x + std::max(a - (width - LONG_ROW), LONG_ROW / 4);
    }
    const T* position(const T* weights, std::int64_t at, std::int64_t length, std::int64_t derivatives) const {
        if (length > taps()) at = at < radius ? at : std::max(at - (length - taps()), radius);
        return weights + at * derivatives * taps();
    }
};

// out[d][q] = sum_t weight[d * taps + t] rows[t][q], q < count; `whole`: whole blocks of vectors may be read from each row
template <int N>
inline void across_rows(const T* const* rows, std::int64_t taps, const T* weight, std::int64_t count, bool whole,
                        T* const* out) {
    constexpr int BLOCK = 4;
    for (std::int64_t q = 0; q < count; q += BLOCK * L) {
        Vector sum[N][BLOCK] = {};
        if (whole || q + BLOCK * L <= count) {
            for (std::int64_t t = 0; t < taps; ++t)
                for (int v = 0; v < BLOCK; ++v) {
                    const Vector value = load(rows[t] + q + v * L);
                    for (int d = 0; d < N; ++d) sum[d][v] += weight[d * taps + t] * value;
                }
        } else {
            for (std::int64_t t = 0; t < taps; ++t)
                for (int v = 0; v < BLOCK; ++v) {
                    const Vector value = load_some(rows[t] + q + v * L, count - q - v * L);
                    for (int d = 0; d < N; ++d) sum[d][v] += weight[d * taps + t] * value;
                }
        }
        for (int d = 0; d < N; ++d)
            for (int v = 0; v < BLOCK; ++v) store(out[d] + q + v * L, sum[d][v]);
    }
}

// rows[t - low][q] += sum_d weight[d * taps + t] in[d][q], low <= t < high, q < count: the adjoint of across_rows
template <int N>
inline void across_rows_adjoint(const T* const* in, std::int64_t taps, const T* weight, std::int64_t low, std::int64_t high,
                                std::int64_t count, T* const* rows) {
    for (std::int64_t t = low; t < high; ++t) {
        T* line = rows[t - low];
        std::int64_t q = 0;
        for (; q + L <= count; q += L) {
            Vector sum = load(line + q);
            for (int d = 0; d < N; ++d) sum += weight[d * taps + t] * load(in[d] + q);
            store(line + q, sum);
        }
        for (; q < count; ++q)
            for (int d = 0; d < N; ++d) line[q] += weight[d * taps + t] * in[d][q];
    }
}

// Weights along x as a pass sees them: by column from the run's first one on, and where they are all alike.
struct Columns {
    std::int64_t taps, stride;
    const T* weight;                   // of the run's first column
    const T* inner;                    // (d, t), for columns low ... high of the run
    std::int64_t low, high;
};

// One block of along_row where weights differ by column, ...
template <int N, int BLOCK>
inline void along_block(const T* row, const Columns& w, int p, Vector (&sum)[N][BLOCK]) {
    for (std::int64_t t = 0; t < w.taps; ++t)
        for (int v = 0; v < BLOCK; ++v) {
            const Vector value = load(row + p + v * L + t);
            for (int d = 0; d < N; ++d) sum[d][v] += load(w.weight + (d * w.taps + t) * w.stride + p + v * L) * value;
        }
}

// ... and where they do not; with few taps, known to the compiler, they stay in registers.
template <int N, int BLOCK, int TAPS>
inline void along_inner(const T* row, const T* weight, int p, Vector (&sum)[N][BLOCK]) {
    for (int v = 0; v < BLOCK; ++v)
        for (int t = 0; t < TAPS; ++t) {
            const Vector value = load(row + p + v * L + t);
            for (int d = 0; d < N; ++d) sum[d][v] += weight[d * TAPS + t] * value;
        }
}

// out[d][p] = sum_t w(d, t, p) row[p + t], p < count <= P
template <int N, int TAPS>
inline void along_row(const T* row, const Columns& w, int count, T* const* out) {
    constexpr int BLOCK = TAPS ? 1 : 4;
    for (int p = 0; p < count; p += BLOCK * L) {
        Vector sum[N][BLOCK] = {};
        if constexpr (TAPS > 0) {
            if (p >= w.low && p + L <= w.high)
                along_inner<N, BLOCK, TAPS>(row, w.inner, p, sum);
            else
                along_block<N, BLOCK>(row, w, p, sum);
        } else {
            along_block<N, BLOCK>(row, w, p, sum);
        }
        for (int v = 0; v < BLOCK; ++v) {
            const int rest = count - p - v * L;
            for (int d = 0; d < N; ++d) {
                if (rest >= L)
                    store(out[d] + p + v * L, sum[d][v]);
                else if (rest > 0)
                    store_some(out[d] + p + v * L, sum[d][v], rest);
            }
        }
    }
}

// row[q] = sum_d sum_t w(d, t, q - t) in[d][q - t], from <= q < to: the adjoint of along_row. `in` has taps - 1 zeros before
// and after its elements; so has the weight, and all have room for whole blocks.
template <int N, int TAPS>
inline void along_row_adjoint(const T* const* in, const Columns& w, std::int64_t from, std::int64_t to, T* row) {
    std::int64_t q = from;
    const auto block = [&](auto size) {
        constexpr int BLOCK = size();
        Vector sum[BLOCK] = {};
        bool done = false;
        if constexpr (TAPS > 0) {
            if (q - (TAPS - 1) >= w.low && q + BLOCK * L <= w.high) {
                for (int t = 0; t < TAPS; ++t)
                    for (int d = 0; d < N; ++d)
                        for (int v = 0; v < BLOCK; ++v) sum[v] += w.inner[d * TAPS + t] * load(in[d] + q - t + v * L);
                done = true;
            }
        }
        if (!done)
            for (std::int64_t t = 0; t < w.taps; ++t)
                for (int d = 0; d < N; ++d) {
                    const T* weight = w.weight + (d * w.taps + t) * w.stride + q - t;
                    const T* value = in[d] + q - t;
                    for (int v = 0; v < BLOCK; ++v) sum[v] += load(weight + v * L) * load(value + v * L);
                }
        for (int v = 0; v < BLOCK; ++v) store(row + q + v * L, sum[v]);
        q += BLOCK * L;
    };
    if constexpr (TAPS == 0)
        while (to - q > 2 * L) block(std::integral_constant<int, 4>{});
    while (q < to) block(std::integral_constant<int, 1>{});
}

// Calls action(integral_constant<int, taps>) for few taps, and with 0 for others.
template <class Action>
inline void with_taps(const Columns& w, Action action) {
    if (!w.inner) return action(std::integral_constant<int, 0>{});
    switch (w.taps) {
        case 3: return action(std::integral_constant<int, 3>{});
        case 5: return action(std::integral_constant<int, 5>{});
        case 7: return action(std::integral_constant<int, 7>{});
        default: return action(std::integral_constant<int, 0>{});
    }
}

// action(derivatives along x, number of the jet) for the jets made from partial derivative k; returns how many
template <class G, class Action>
inline int derivatives_of(int k, Action action) {
    int many = 0;
    for (int j = 0; j < G::JETS; ++j)
        if (G::ROW[j] == k) {
            action(G::ALONG_X[j], j);
            ++many;
        }
    return many;
}

// Room for the rows of a run: its pixels, the taps on both sides, and whole blocks of vectors beyond.
inline std::int64_t row_room(std::int64_t radius) { return P + 4 * radius + 8 * L; }

// Part of a row of a tile: columns a ... a + count of row (z, y), from pixel `at` of the tile on.
struct Run {
    std::int64_t z, y, a;
    int count, at;
};

// Several channels are in work at once, in slots: what one pass stores, the next one loads with other offsets, which
// stalls a processor that has not finished the store.
constexpr int SLOTS = 4;

template <class G>
class Filters {
  public:
    static constexpr int D = G::DIMENSION, N = G::ORDER + 1;

    static std::int64_t room_needed(std::int64_t radius) {
        return (SLOTS * (G::ROWS + G::JETS) + (D == 3 ? (2 * radius + 1) * N : 0)) * row_room(radius);
    }
    Filters(const Stencils& stencils, T* room) : stencils_(stencils), room_(room) {}

    // First pass: partial derivatives of a run along the axes other than x, into a slot. `image` is the channel's first
    // pixel, `last` one beyond its last.
    void across(int slot, const T* image, const T* last, const Run& run) const {
        const std::int64_t r = stencils_.radius, taps = stencils_.taps(), width = stencils_.width, height = stencils_.height;
        const Reach seen = reach(run);  // lambdas may not take structured bindings before C++20
        const std::int64_t from = seen.from, to = seen.to, offset = seen.offset;
        T* target[N];
        if constexpr (D == 1) {
            std::memcpy(part(slot, 0) + offset, image + from, (to - from) * sizeof(T));
        } else if constexpr (D == 2) {
            const T* rows[MOST_TAPS];
            const T* start = image + from;
            edges(run.y, height, [&](std::int64_t t, std::int64_t y) { rows[t] = start + y * width; });
            for (int d = 0; d < N; ++d) target[d] = part(slot, d) + offset;
            across_rows<N>(rows, taps, weights_y(run.y), to - from, readable(rows[taps - 1], to - from, last), target);
            // the next tile reads one row more
            prefetch(rows[taps - 1] + width, to - from);
        } else {
            const T* rows[MOST_TAPS];
            const T* lines[MOST_TAPS];
            for (std::int64_t s = 0; s < taps; ++s) {
                const std::int64_t y = std::clamp<std::int64_t>(run.y - r + s, 0, height - 1);
                edges(run.z, stencils_.depth, [&](std::int64_t t, std::int64_t z) { lines[t] = image + (z * height + y) * width + from; });
                for (int d = 0; d < N; ++d) target[d] = slab(s, d);
                across_rows<N>(lines, taps, weights_z(run.z), to - from, readable(lines[taps - 1], to - from, last), target);
            }
            for (int k = 0, depth = 0; k < G::ROWS; ++depth) {
                for (std::int64_t s = 0; s < taps; ++s) rows[s] = slab(s, depth);
                const int many = N - depth;
                for (int d = 0; d < many; ++d) target[d] = part(slot, k + d) + offset;
                with_count<N>(many, [&](auto n) { across_rows<n()>(rows, taps, weights_y(run.y), to - from, true, target); });
                k += many;
            }
        }
        for (int k = 0; k < G::ROWS; ++k) {
            // what stands beyond the border meets weights of zero, but may not be infinite
            std::fill(part(slot, k), part(slot, k) + offset, T(0));
            std::fill(part(slot, k) + offset + (to - from), part(slot, k) + run.count + 2 * r, T(0));
        }
    }

    // Second pass: derivatives along x; derivative j of the run goes to out + j * P.
    void along(int slot, const Run& run, T* out) const {
        const Columns w = columns(run);
        with_taps(w, [&](auto taps) {
            for (int k = 0; k < G::ROWS; ++k) {
                T* target[N];
                const int many = derivatives_of<G>(k, [&](int d, int j) { target[d] = out + j * P; });
                with_count<N>(many, [&](auto n) { along_row<n(), taps()>(part(slot, k), w, run.count, target); });
            }
        });
    }

    // The adjoint, in three passes: gradients of the jets (derivative j at grad + j * P) between zeros, ...
    void surround(int slot, const T* grad, const Run& run) const {
        const std::int64_t r = stencils_.radius;
        for (int j = 0; j < G::JETS; ++j) {
            T* to = line(slot, j);
            std::fill(to, to + 2 * r, T(0));
            std::memcpy(to + 2 * r, grad + j * P, run.count * sizeof(T));
            std::fill(to + 2 * r + run.count, to + 4 * r + run.count, T(0));
        }
    }

    // ... along x, ...
    void along_adjoint(int slot, const Run& run) const {
        const Columns w = columns(run);
        const Reach seen = reach(run);
        const std::int64_t from = seen.from, to = seen.to, offset = seen.offset;
        const std::int64_t first = offset, last = offset + (to - from);
        with_taps(w, [&](auto taps) {
            for (int k = 0; k < G::ROWS; ++k) {
                const T* in[N];
                const int many = derivatives_of<G>(k, [&](int d, int j) { in[d] = line(slot, j) + 2 * stencils_.radius; });
                with_count<N>(many, [&](auto n) { along_row_adjoint<n(), taps()>(in, w, first, last, part(slot, k)); });
            }
        });
    }

    // ... and along the other axes, added to the gradient of the channel that begins at `home`.
    void across_adjoint(int slot, const Run& run, T* home) const {
        const std::int64_t r = stencils_.radius, taps = stencils_.taps(), width = stencils_.width, height = stencils_.height;
        const Reach seen = reach(run);
        const std::int64_t from = seen.from, to = seen.to, offset = seen.offset;
        T* start = home + from;
        if constexpr (D == 1) {
            for (std::int64_t q = 0; q < to - from; ++q) start[q] += part(slot, 0)[offset + q];
        } else if constexpr (D == 2) {
            add_rows(weights_y(run.y), run.y, height, to - from,
                     [&](int d) { return part(slot, d) + offset; }, [&](std::int64_t y) { return start + y * width; });
            prefetch(start + std::min(run.y + r + 1, height - 1) * width, to - from);
        } else {
            const T* in[N];
            T* rows[MOST_TAPS];
            std::fill(slab(0, 0), slab(taps, 0), T(0));
            for (int k = 0, depth = 0; k < G::ROWS; ++depth) {
                for (std::int64_t s = 0; s < taps; ++s) rows[s] = slab(s, depth);
                const int many = N - depth;
                for (int d = 0; d < many; ++d) in[d] = part(slot, k + d) + offset;
                with_count<N>(many, [&](auto n) {
                    across_rows_adjoint<n()>(in, taps, weights_y(run.y), 0, taps, to - from, rows);
                });
                k += many;
            }
            for (std::int64_t s = 0; s < taps; ++s)
                if (const std::int64_t y = run.y - r + s; y >= 0 && y < height)
                    add_rows(weights_z(run.z), run.z, stencils_.depth, to - from,
                             [&](int d) { return slab(s, d); }, [&](std::int64_t z) { return start + (z * height + y) * width; });
        }
    }

  private:
    static constexpr int MOST_TAPS = 2 * 64 + 1;

    T* part(int slot, int k) const { return room_ + (slot * G::ROWS + k) * row_room(stencils_.radius); }
    T* line(int slot, int j) const { return part(SLOTS, 0) + (slot * G::JETS + j) * row_room(stencils_.radius); }
    T* slab(std::int64_t s, int depth) const { return line(SLOTS, 0) + (s * N + depth) * row_room(stencils_.radius); }
    const T* weights_y(std::int64_t y) const { return stencils_.position(stencils_.y, y, stencils_.height, N); }
    const T* weights_z(std::int64_t z) const { return stencils_.position(stencils_.z, z, stencils_.depth, N); }

    Columns columns(const Run& run) const {
        const std::int64_t r = stencils_.radius;
        return {stencils_.taps(), stencils_.x_stride, stencils_.columns(run.a), stencils_.inner, r - run.a, stencils_.width - r - run.a};
    }

    // Columns that a run reads, and how far behind column a - radius they begin.
    struct Reach {
        std::int64_t from, to, offset;
    };
    Reach reach(const Run& run) const {
        const std::int64_t r = stencils_.radius, from = std::max<std::int64_t>(run.a - r, 0);
        return {from, std::min(run.a + run.count + r, stencils_.width), from - (run.a - r)};
    }

    // whether whole blocks of vectors may be read where `count` columns are wanted
    static bool readable(const T* row, std::int64_t count, const T* last) {
        return row + (count + 4 * L - 1) / (4 * L) * (4 * L) <= last;
    }

    static void prefetch(const T* row, std::int64_t count) {
        for (std::int64_t q = 0; q < count; q += 64 / std::int64_t(sizeof(T))) __builtin_prefetch(row + q);
    }

    // Taps that fall outside have weight zero: they read the nearest position instead.
    template <class Action>
    void edges(std::int64_t position, std::int64_t length, Action action) const {
        for (std::int64_t t = 0; t < stencils_.taps(); ++t)
            action(t, std::clamp<std::int64_t>(position - stencils_.radius + t, 0, length - 1));
    }

    template <class Source, class Row>
    void add_rows(const T* weight, std::int64_t position, std::int64_t length, std::int64_t count, Source source, Row row) const {
        const std::int64_t r = stencils_.radius, taps = stencils_.taps();
        const std::int64_t low = std::max<std::int64_t>(r - position, 0), high = std::min(taps, length - position + r);
        const T* in[N];
        T* rows[MOST_TAPS];
        for (int d = 0; d < N; ++d) in[d] = source(d);
        for (std::int64_t t = low; t < high; ++t) rows[t - low] = row(position - r + t);
        across_rows_adjoint<N>(in, taps, weight, low, high, count, rows);
    }

    const Stencils& stencils_;
    T* room_;
};

// Jets of whole small images of the plane, one after another as if they were one long row: rows of few pixels would leave
// most lanes of a vector idle. Weights are looked up by pixel, along both axes, in four tables (order + 1, taps, lanes):
// along y, along x, the adjoint along x, the adjoint along y. What a tap finds beyond a border is another row or image: it
// meets a weight of -0, unlike the zeros of a stencil. Several channels share the weights that are loaded.
template <class G>
class FlatFilters {
  public:
    static constexpr int N = G::ORDER + 1;

    static std::int64_t room_needed(const Stencils& s) { return s.flat ? SLOTS * (1 + N + G::JETS) * stride(s) : 0; }
    FlatFilters(const Stencils& stencils, T* room) : stencils_(stencils), room_(room), stride_(stride(stencils)) {}

    // where the pixels of a channel are put before jets(), and its gradient is found after adjoint(); zeros from the last
    // pixel on
    T* image(int slot) const { return row(slot, 0); }

    // Jets of `some` channels; the first tile of channel s begins at out[s], the next one `tile` further.
    void jets(int some, T* const* out, std::int64_t tile) const {
        each_block(some, [&](int slot) { return tame(image(slot)); }, [&](auto many, int first) {
            if constexpr (G::DIMENSION == 2) this->template forward<many()>(first, out + first, tile);
        });
    }

    // The adjoint: from gradients of jets, laid out alike.
    void adjoint(int some, const T* const* grad, std::int64_t tile) const {
        for (int s = 0; s < some; ++s)
            for (int j = 0; j < G::JETS; ++j)
                for (std::int64_t q = 0; q < stencils_.lanes; q += P)
                    std::memcpy(line(s, j) + q, grad[s] + q / P * tile + j * P, P * sizeof(T));
        const auto finite = [&](int slot) {
            bool good = true;
            for (int j = 0; j < G::JETS; ++j) good = good && tame(line(slot, j));
            return good;
        };
        each_block(some, finite, [&](auto many, int first) {
            if constexpr (G::DIMENSION == 2) this->template backward<many()>(first);
        });
    }

  private:
    // rows have zeros on both sides, as far as taps reach
    static std::int64_t margin(const Stencils& s) {
        return (std::max(s.radius, std::min(s.radius, s.height - 1) * s.width) + 15) / 16 * 16;
    }
    static std::int64_t stride(const Stencils& s) { return s.lanes + 2 * margin(s); }
    T* row(int slot, int k) const { return room_ + (slot * (1 + N + G::JETS) + k) * stride_ + margin(stencils_); }
    T* part(int slot, int d) const { return row(slot, 1 + d); }
    T* line(int slot, int j) const { return row(slot, 1 + N + j); }
    const T* table(int which) const { return stencils_.flat + which * N * stencils_.taps() * stencils_.lanes; }

    // whether weights of zero hide every element: neither NaN nor near the end of the format
    bool tame(const T* values) const {
        WholeVector good = (load(values) == load(values)) | -1;
        for (std::int64_t q = 0; q < stencils_.lanes; q += L) {
            const Vector value = load(values + q), size = value < 0 ? -value : value;
            good &= size <= splat(sizeof(T) == 8 ? T(1e300) : T(1e30));
        }
        bool all = true;
        for (int lane = 0; lane < L; ++lane) all = all && good[lane];
        return all;
    }

    // Calls action(integral_constant<int, channels>, first slot): several channels at a time, or one, with care.
    template <class Tame, class Action>
    static void each_block(int some, Tame tame, Action action) {
        bool good = some == SLOTS;
        for (int s = 0; good && s < some; ++s) good = tame(s);
        if (good) return action(std::integral_constant<int, SLOTS>{}, 0);
        for (int s = 0; s < some; ++s) action(std::integral_constant<int, 1>{}, s);
    }

    // values that meet a weight; alone in its block, a channel may hold some that a weight of zero does not hide
    template <int MANY>
    static Vector seen(const T* value, Vector weight) {
        if constexpr (MANY > 1) return load(value);
        const WholeVector outside = (WholeVector)weight == (WholeVector)splat(T(-0.0));
        return outside ? splat(0) : load(value);
    }

    // along y: rows `width` apart; along x: neighbours
    template <class Action>
    void each_tap(bool along_y, Action action) const {
        const std::int64_t r = stencils_.radius, length = along_y ? stencils_.height : stencils_.width;
        const std::int64_t step = along_y ? stencils_.width : 1;
        for (std::int64_t t = std::max<std::int64_t>(r - length + 1, 0); t < std::min(2 * r + 1, r + length); ++t)
            action(t, (t - r) * step);
    }

    template <int MANY>
    void forward(int first, T* const* out, std::int64_t tile) const {
        const std::int64_t taps = stencils_.taps(), lanes = stencils_.lanes;
        for (std::int64_t q = 0; q < lanes; q += L) {
            Vector sum[N][MANY] = {};
            each_tap(true, [&](std::int64_t t, std::int64_t away) {
                for (int d = 0; d < N; ++d) {
                    const Vector weight = load(table(0) + (d * taps + t) * lanes + q);
                    for (int s = 0; s < MANY; ++s) sum[d][s] += weight * seen<MANY>(image(first + s) + q + away, weight);
                }
            });
            for (int d = 0; d < N; ++d)
                for (int s = 0; s < MANY; ++s) store(part(first + s, d) + q, sum[d][s]);
        }
        for (int k = 0; k < N; ++k) {
            int home[N] = {};
            const int several = derivatives_of<G>(k, [&](int d, int j) { home[d] = j; });
            with_count<N>(several, [&](auto count) {
                constexpr int D = count();
                for (std::int64_t q = 0; q < lanes; q += L) {
                    Vector sum[D][MANY] = {};
                    each_tap(false, [&](std::int64_t t, std::int64_t away) {
                        for (int d = 0; d < D; ++d) {
                            const Vector weight = load(table(1) + (d * taps + t) * lanes + q);
                            for (int s = 0; s < MANY; ++s)
                                sum[d][s] += weight * seen<MANY>(part(first + s, k) + q + away, weight);
                        }
                    });
                    for (int d = 0; d < D; ++d)
                        for (int s = 0; s < MANY; ++s) store(out[s] + q / P * tile + home[d] * P + q % P, sum[d][s]);
                }
            });
        }
    }

    template <int MANY>
    void backward(int first) const {
        for (int k = 0; k < N; ++k) {
            int home[N] = {};
            const int several = derivatives_of<G>(k, [&](int d, int j) { home[d] = j; });
            gather<MANY>(false, several, table(2), first, [&](int s, int d) { return line(s, home[d]); },
                                  [&](int s) { return part(s, k); });
        }
        gather<MANY>(true, N, table(3), first, [&](int s, int d) { return part(s, d); },
                              [&](int s) { return image(s); });
    }

    // to(s)[q] = sum_d sum_t weight[d][t][q] from(s, d)[q + what tap t is away]
    template <int MANY, class From, class To>
    void gather(bool along_y, int several, const T* weights, int first, From from, To to) const {
        constexpr int BLOCK = 2;
        const std::int64_t taps = stencils_.taps(), lanes = stencils_.lanes;
        for (std::int64_t q = 0; q < lanes; q += BLOCK * L) {
            Vector sum[MANY][BLOCK] = {};
            for (int d = 0; d < several; ++d)
                each_tap(along_y, [&](std::int64_t t, std::int64_t away) {
                    for (int v = 0; v < BLOCK; ++v) {
                        const Vector weight = load(weights + (d * taps + t) * lanes + q + v * L);
                        for (int s = 0; s < MANY; ++s)
                            sum[s][v] += weight * seen<MANY>(from(first + s, d) + q + v * L + away, weight);
                    }
                });
            for (int s = 0; s < MANY; ++s)
                for (int v = 0; v < BLOCK; ++v) store(to(first + s) + q + v * L, sum[s][v]);
        }
    }

    const Stencils& stencils_;
    T* room_;
    const std::int64_t stride_;
};

}  // namespace repere
