// Where the features of a tile are exact: bounds on rounding of jets and invariants, beside the scale of each pixel. The
// formulas are those of rounding.py; here a tile is looked at closely only where it has to be.
#pragma once

#include <limits>
#include <vector>

#include "filters.h"
#include "pointwise.h"

namespace repere {

// What the Python side sends. Variables are a_0 ... a_order (the largest |jet| of an order at a pixel, and e), |x_0| ... (base),
// then e_0 ... e_order (what rounding does to such a jet); B of a group is the sum of its terms, products of variables.
struct ErrorBounds {
    std::int64_t terms;
    const std::int64_t* group;    // of each term, in growing order
    const double* coefficient;
    const std::int64_t* first;    // (terms + 1): where the factors of each begin in ...
    const std::int64_t* factors;  // ... this list of variables
    const T *x, *y, *z;           // (order + 1, side): sums of |weights| of the stencils along each axis
    double whole, factor, least;  // e_m = factor A_m M + least, with whole for factor where m = 0
    double tolerance;             // what B may be, in units of the scale
};

// Sizes as whole numbers: the bits of numbers that are not negative are in the order of the numbers, with infinity and then
// NaN above all.
inline WholeVector larger(WholeVector a, WholeVector b) { return a > b ? a : b; }
inline WholeVector size_of(Vector value) { return (WholeVector)value & std::numeric_limits<Whole>::max(); }

inline T largest_lane(WholeVector sizes) {
    T lanes[L];
    store(lanes, (Vector)sizes);
    for (int half = L / 2; half; half /= 2)
        for (int lane = 0; lane < half; ++lane) lanes[lane] = lanes[lane] > lanes[lane + half] ? lanes[lane] : lanes[lane + half];
    return lanes[0];
}

// The largest |pixel| of any channel, pixel by pixel of a stretch of images, and of each block of them; infinite where one is
// not finite.
class Sizes {
  public:
    static constexpr std::int64_t BLOCK = 64;

    // room for `images` stretches of pixels first ... last
    void begin(std::int64_t images, std::int64_t first, std::int64_t last) {
        first_ = first;
        count_ = last - first;
        blocks_ = (count_ + BLOCK - 1) / BLOCK;
        values_.resize(images * blocks_ * BLOCK);
        most_.resize(images * blocks_ * L);
    }

    // channels of one image: `pixels` is its first pixel, whether or not the stretch begins there
    void measure(std::int64_t image, const T* pixels, std::int64_t channels, std::int64_t stride) {
        for (std::int64_t b = 0; b < blocks_; ++b) {
            const std::int64_t some = std::min(BLOCK, count_ - b * BLOCK);
            const T* from = pixels + first_ + b * BLOCK;
            WholeVector most[BLOCK / L] = {};
            for (std::int64_t c = 0; c < channels; ++c, from += stride)
                if (some == BLOCK)
                    for (int v = 0; v < BLOCK / L; ++v) most[v] = larger(most[v], size_of(load(from + v * L)));
                else
                    for (int v = 0; v * L < some; ++v) most[v] = larger(most[v], size_of(load_some(from + v * L, some - v * L)));
            const WholeVector infinite = (WholeVector)splat(std::numeric_limits<T>::infinity());
            T* out = values_.data() + (image * blocks_ + b) * BLOCK;
            WholeVector all = {};
            for (int v = 0; v < BLOCK / L; ++v) {
                const WholeVector size = most[v] > infinite ? infinite : most[v];
                store(out + v * L, (Vector)size);
                all = larger(all, size);
            }
            store(most_.data() + (image * blocks_ + b) * L, (Vector)all);
        }
    }

    const T* of(std::int64_t image) const { return values_.data() + image * blocks_ * BLOCK - first_; }

    // joins pixels from ... to - 1, and neighbours of theirs, to the largest so far
    void join(std::int64_t image, std::int64_t from, std::int64_t to, WholeVector& found) const {
        const T* most = most_.data() + image * blocks_ * L;
        for (std::int64_t b = (from - first_) / BLOCK; b <= (to - 1 - first_) / BLOCK; ++b)
            found = larger(found, (WholeVector)load(most + b * L));
    }

  private:
    std::int64_t first_ = 0, count_ = 0, blocks_ = 0;
    std::vector<T> values_, most_;
};

// One tile: where it lies, and what is known of it.
template <class Runs, class Jets>
struct Tile {
    Runs each_run;         // calls an action for each run of the tile: (image of the chunk, Run)
    Jets jets;             // channel -> its jets
    std::int64_t channels;
    const T* base;         // coordinates, if the kernel reads them
};

// What was found out about a tile: keep() is as it was; it is cleared where features are not exact; and some stencil reads
// what is not finite, seen() being infinite where one does.
enum Verdict : int { EXACT, CLEARED, SPOILED };

template <class G>
class Exactness {
  public:
    static constexpr int D = G::DIMENSION, N = G::ORDER + 1, VARIABLES = 2 * N + D;

    static std::int64_t room_needed(const Stencils& s, std::int64_t groups) {
        return (VARIABLES + groups + 1 + 2 * N) * P + row_room(s.radius);
    }
    Exactness(const ErrorBounds& bounds, const Stencils& stencils, std::int64_t groups, T* room)
        : bounds_(bounds), stencils_(stencils), groups_(groups), variables_(room), bound_(room + VARIABLES * P),
          seen_(bound_ + groups * P), sums_(seen_ + P), jets_(sums_ + N * P), line_(jets_ + N * P) {
        // of a row away from the border, column by column; and of a pixel away from it
        inner_.resize(N * stencils.width);
        const std::int64_t y = stencils.height / 2, z = stencils.depth / 2;
        for (int m = 0; m < N; ++m) {
            join_sums(m, y, z, 0, stencils.width, inner_.data() + m * stencils.width);
            inside_[m] = inner_[m * stencils.width + stencils.width / 2];
        }
        const std::int64_t factors = bounds.terms ? bounds.first[bounds.terms] : 0;
        for (std::int64_t k = 0; k < factors; ++k) reads_[bounds.factors[k]] = true;
    }

    Sizes sizes;

    // Clears `keep` where the tile's features are not exact when they are multiplied by a factor for each group; there may
    // be several lists of these.
    template <class Tile>
    Verdict decide(const Tile& tile, const std::vector<const T*>& factor, T* keep) {
        find_runs(tile);
        const T near = largest_near();
        const bool finite = near < std::numeric_limits<T>::infinity();
        if (!groups_) {
            if (!finite) see();
            return finite ? EXACT : SPOILED;
        }
        // every jet is at most A_m M: often that is enough, then its size is, and the rest is seldom needed
        if (finite && inner() && beyond_doubt(near, factor)) return EXACT;
        look(tile);
        std::fill(seen_, seen_ + P, near);
        if (finite && within(factor)) return EXACT;
        see();
        evaluate();
        for (std::size_t k = 0; k < factor.size(); ++k) {
            const T* bound = bound_ + std::int64_t(k) % groups_ * P;
            for (int p = 0; p < P; ++p) keep[p] = bound[p] * factor[k][p] <= T(bounds_.tolerance) ? keep[p] : T(0);
        }
        for (int p = 0; p < P; ++p) keep[p] = seen_[p] < std::numeric_limits<T>::infinity() ? keep[p] : T(0);
        return finite ? CLEARED : SPOILED;
    }

    const T* seen() const { return seen_; }

    // Sums over `count` pixels of the squares of B of each group, added to sums.
    template <class Tile>
    void add_squares(const Tile& tile, int count, double* sums) {
        if (!groups_) return;
        find_runs(tile);
        look(tile);
        see();
        evaluate();
        for (std::int64_t g = 0; g < groups_; ++g)
            for (int p = 0; p < count; ++p) sums[g] += double(bound_[g * P + p]) * double(bound_[g * P + p]);
    }

  private:
    std::int64_t side(int axis) const {
        return axis == 0 ? stencils_.width : axis == 1 ? stencils_.height : stencils_.depth;
    }
    const T* row(int axis, int d) const {
        return (axis == 0 ? bounds_.x : axis == 1 ? bounds_.y : bounds_.z) + d * side(axis);
    }
    T* size(int m) const { return variables_ + m * P; }
    T* coordinate(int d) const { return variables_ + (N + d) * P; }
    T* error(int m) const { return variables_ + (N + D + m) * P; }
    T factor_of(int m) const { return T(m ? bounds_.factor : bounds_.whole); }
    T* sums(int m) const { return sums_ + m * P; }

    // calls action(axes' numbers of derivatives) for all ways to take m of them
    template <class Action>
    static void splits(int m, Action action) {
        for (int x = D == 1 ? m : 0; x <= m; ++x)
            for (int y = D == 3 ? 0 : m - x; y <= m - x; ++y) {
                const int taken[3] = {x, y, m - x - y};
                action(taken);
            }
    }

    // joins the sums of columns a ... of a row to the largest so far
    void join_sums(int m, std::int64_t y, std::int64_t z, std::int64_t a, std::int64_t count, T* out) const {
        splits(m, [&](const int* taken) {
            const T* along = row(0, taken[0]) + a;
            const T across = (D > 1 ? row(1, taken[1])[y] : T(1)) * (D > 2 ? row(2, taken[2])[z] : T(1));
            for (std::int64_t p = 0; p < count; ++p) out[p] = along[p] * across > out[p] ? along[p] * across : out[p];
        });
    }

    bool away(std::int64_t at, std::int64_t length) const { return at >= stencils_.radius && at < length - stencils_.radius; }
    bool inner_row(const Run& run) const {
        return (D < 2 || away(run.y, stencils_.height)) && (D < 3 || away(run.z, stencils_.depth));
    }

    // whether no stencil of the tile is one of a border
    bool inner() const {
        bool all = true;
        for (int k = 0; k < runs_; ++k) {
            const Run& run = run_[k];
            all = all && inner_row(run) && away(run.a, stencils_.width) && away(run.a + run.count - 1, stencils_.width);
        }
        return all;
    }

    // A_m of every pixel
    void add_up(int m) {
        for (int k = 0; k < runs_; ++k) {
            const Run& run = run_[k];
            if (inner_row(run)) {
                std::memcpy(sums(m) + run.at, inner_.data() + m * stencils_.width + run.a, run.count * sizeof(T));
            } else {
                std::fill_n(sums(m) + run.at, run.count, T(0));
                join_sums(m, run.y, run.z, run.a, run.count, sums(m) + run.at);
            }
        }
    }

    template <class Tile>
    void find_runs(const Tile& tile) {
        runs_ = 0;
        tile.each_run([&](std::int64_t image, const Run& run) {
            image_[runs_] = image;
            run_[runs_++] = run;
        });
    }

    // the lines of an image that the stencils of a run read, each as where it begins
    template <class Action>
    void each_line(const Run& run, Action action) const {
        const std::int64_t r = stencils_.radius, height = stencils_.height, width = stencils_.width;
        for (std::int64_t z = std::max<std::int64_t>(run.z - r, 0); z <= std::min(run.z + r, stencils_.depth - 1); ++z)
            for (std::int64_t y = std::max<std::int64_t>(run.y - r, 0); y <= std::min(run.y + r, height - 1); ++y)
                action((z * height + y) * width);
    }

    T largest_near() const {
        WholeVector most = {};
        for (int k = 0; k < runs_; ++k) {
            const Run& run = run_[k];
            const std::int64_t from = std::max<std::int64_t>(run.a - stencils_.radius, 0);
            const std::int64_t to = std::min(run.a + run.count + stencils_.radius, stencils_.width);
            each_line(run, [&](std::int64_t line) { sizes.join(image_[k], line + from, line + to, most); });
        }
        return largest_lane(most);
    }

    // M of every pixel
    void see() {
        const std::int64_t r = stencils_.radius;
        std::fill(seen_, seen_ + P, T(0));
        for (int k = 0; k < runs_; ++k) {
            const Run& run = run_[k];
            const std::int64_t from = std::max<std::int64_t>(run.a - r, 0), to = std::min(run.a + run.count + r, stencils_.width);
            T* column = line_ - (run.a - r);
            std::fill(line_, line_ + row_room(r), T(0));
            each_line(run, [&](std::int64_t line) {
                const T* values = sizes.of(image_[k]) + line;
                for (std::int64_t q = from; q < to; ++q) column[q] = values[q] > column[q] ? values[q] : column[q];
            });
            for (std::int64_t t = 0; t <= 2 * r; ++t)
                for (int p = 0; p < run.count; ++p)
                    seen_[run.at + p] = line_[p + t] > seen_[run.at + p] ? line_[p + t] : seen_[run.at + p];
        }
    }

    // B of each group where every variable is at most what a number says, for all pixels at once
    bool beyond_doubt(T near, const std::vector<const T*>& factor) const {
        T variable[VARIABLES];
        for (int m = 0; m < N; ++m) {
            const T sum = inside_[m] * near;
            variable[N + D + m] = factor_of(m) * sum + T(bounds_.least);
            variable[m] = T(1.0001) * sum + variable[N + D + m];  // a jet of rounded sums
        }
        for (int d = 0; d < D; ++d) variable[N + d] = T(side(d)) / 2;
        WholeVector good = ~WholeVector{};
        for (std::int64_t k = 0, g = 0; g < groups_; ++g) {
            T sum = 0;
            for (; k < bounds_.terms && bounds_.group[k] == g; ++k) {
                T value = T(bounds_.coefficient[k]);
                for (std::int64_t f = bounds_.first[k]; f < bounds_.first[k + 1]; ++f) value *= variable[bounds_.factors[f]];
                sum += value;
            }
            for (std::size_t list = std::size_t(g); list < factor.size(); list += std::size_t(groups_))
                for (int p = 0; p < P; p += L) good &= sum * load(factor[list] + p) <= splat(T(bounds_.tolerance));
        }
        return all(good);
    }

    // sizes of jets and coordinates at each pixel, and sums of weights
    template <class Tile>
    void look(const Tile& tile) {
        for (int d = 0; d < D; ++d)
            if (reads_[N + d])
                for (int p = 0; p < P; ++p) coordinate(d)[p] = std::abs(tile.base[d * P + p]);
        for (int m = 0; m < N; ++m)
            if (reads_[N + D + m]) add_up(m);
        for (int m = 0; m < N; ++m) {
            if (!reads_[m]) continue;
            WholeVector most[P / L] = {};
            for (std::int64_t c = 0; c < tile.channels; ++c) {
                const T* jets = tile.jets(c);
                for (int j = 0; j < G::JETS; ++j)
                    if (G::TOTAL[j] == m)
                        for (int v = 0; v < P / L; ++v) most[v] = larger(most[v], size_of(load(jets + j * P + v * L)));
            }
            for (int v = 0; v < P / L; ++v) store(jets_ + m * P + v * L, (Vector)most[v]);
        }
    }

    // B of each group, for pixels of this size as far as their stencils read
    void evaluate() {
        for (int m = 0; m < N; ++m)
            if (reads_[N + D + m])
                for (int p = 0; p < P; ++p) error(m)[p] = seen_[p] * (sums(m)[p] * factor_of(m)) + T(bounds_.least);
        for (int m = 0; m < N; ++m)
            if (reads_[m])
                for (int p = 0; p < P; ++p) size(m)[p] = jets_[m * P + p] + error(m)[p];
        for (std::int64_t k = 0, g = 0; g < groups_; ++g) {
            Vector sum[P / L] = {};
            for (; k < bounds_.terms && bounds_.group[k] == g; ++k) {
                Vector value[P / L];
                for (int v = 0; v < P / L; ++v) value[v] = splat(T(bounds_.coefficient[k]));
                for (std::int64_t f = bounds_.first[k]; f < bounds_.first[k + 1]; ++f)
                    for (int v = 0; v < P / L; ++v) value[v] *= load(variables_ + bounds_.factors[f] * P + v * L);
                for (int v = 0; v < P / L; ++v) sum[v] += value[v];
            }
            for (int v = 0; v < P / L; ++v) store(bound_ + g * P + v * L, sum[v]);
        }
    }

    bool within(const std::vector<const T*>& factor) {
        evaluate();
        WholeVector good = ~WholeVector{};
        for (std::size_t k = 0; k < factor.size(); ++k)
            for (int p = 0; p < P; p += L)
                good &= load(bound_ + std::int64_t(k) % groups_ * P + p) * load(factor[k] + p) <= splat(T(bounds_.tolerance));
        return all(good);
    }

    static bool all(WholeVector good) {
        std::uint64_t words[VECTOR_BYTES / 8], every = ~std::uint64_t(0);
        std::memcpy(words, &good, sizeof good);
        for (const std::uint64_t word : words) every &= word;
        return every == ~std::uint64_t(0);
    }

    const ErrorBounds& bounds_;
    const Stencils& stencils_;
    const std::int64_t groups_;
    T *variables_, *bound_, *seen_, *sums_, *jets_, *line_;
    int runs_ = 0;
    std::int64_t image_[P];  // of each run
    Run run_[P];
    std::vector<T> inner_;
    T inside_[N];
    bool reads_[VARIABLES] = {};
};

}  // namespace repere
