// A whole layer over tiles that fit the cache: Gaussian jets, invariants, singularity policy, 1x1 mixing, and the adjoint.
// Neither jets nor features are stored; the backward pass computes them again from the image.
#pragma once

#include "exactness.h"
#include "filters.h"
#include "matmul.h"
#include "pointwise.h"
#include "scales.h"
#include "standardise.h"

namespace repere {

// What the Python side sends. N pixels an image, C channels, K features, O outputs; null pointers for what is not wanted.
struct LayerCall {
    std::int64_t batch, channels, outputs, threads;
    std::int64_t pieces, images;  // a chunk is one of so many pieces of an image, or so many whole images
    Stencils stencils;
    Policy policy;
    ErrorBounds bounds;
    View image;          // (B, C, N)
    View out;            // forward: (B, O, N), or the features themselves (B, K, N) without a weight
    View grad;           // backward: its gradient
    const T* weight;     // (O, K)
    const T* bias;       // (O)
    const T* shift;      // (K), backward: added to the gradient of every feature ...
    const T* slope;      // (K), ... with this multiple of the feature: the gradient of batch statistics
    double* statistics;  // (chunks, 2, K): mean and sum of squared deviations over the chunk
    double* squares;     // (chunks, 2, groups): sums of squares of raw features, and of bounds on their errors
    double* products;    // (chunks, families), backward: sums of feature times gradient, without shift and slope
    std::uint8_t* mask;  // (B, N): where features are exact
    std::int64_t known;  // whether an earlier pass has written the mask
    std::int64_t finite; // whether features are looked at that may have left the format
    T* grad_image;       // (B, C, N), zero before
    T* grad_weight;      // (slots, K in whole blocks, O in whole vectors), zero before
    T* grad_bias;        // (slots, O), zero before
    std::int64_t slots;  // accumulators of the gradient of the weight; chunk k adds to slot k % slots, in order
};

inline std::int64_t whole(std::int64_t count, std::int64_t block) { return (count + block - 1) / block * block; }
inline std::int64_t width_of_outputs(const LayerCall& call) { return whole(call.outputs, L); }
inline std::int64_t chunks_of(const LayerCall& call) { return (call.batch + call.images - 1) / call.images * call.pieces; }

// Pixels of an image, and of a chunk: positions along its first axis, or whole images.
struct Chunks {
    std::int64_t pixels, length, pieces, images, batch;

    explicit Chunks(const LayerCall& call, int dimension)
        : pixels(call.stencils.width * call.stencils.height * call.stencils.depth),
          length(dimension == 1 ? call.stencils.width : dimension == 2 ? call.stencils.height : call.stencils.depth),
          pieces(call.pieces), images(call.images), batch(call.batch) {}

    std::int64_t image(std::int64_t chunk) const { return chunk / pieces * images; }
    std::int64_t unit() const { return pixels / length; }
    std::int64_t low(std::int64_t chunk) const { return chunk % pieces * length / pieces; }
    std::int64_t high(std::int64_t chunk) const { return (chunk % pieces + 1) * length / pieces; }
    std::int64_t first(std::int64_t chunk) const { return low(chunk) * unit(); }
    std::int64_t last(std::int64_t chunk) const {
        return high(chunk) * unit() + (std::min(images, batch - image(chunk)) - 1) * pixels;
    }
    // the most tiles of a chunk
    std::int64_t tiles() const { return ((length + pieces - 1) / pieces * unit() * images + P - 1) / P; }
};

// Calls action(image, first pixel, pixels, where they begin) for the images that `count` pixels from `first` on belong to.
template <class Action>
inline void each_image(std::int64_t pixels, std::int64_t image, std::int64_t first, int count, Action action) {
    for (int done = 0; done < count;) {
        const std::int64_t at = (first + done) % pixels;
        const int some = int(std::min<std::int64_t>(count - done, pixels - at));
        action(image + (first + done) / pixels, at, some, done);
        done += some;
    }
}

template <class G>
class LayerPass {
  public:
    static constexpr int D = G::DIMENSION;

    LayerPass(const LayerCall& call, const T* forward_weight, const T* backward_weight)
        : call_(call), rows_(call.channels), packed_(forward_weight), packed_transposed_(backward_weight),
          layout_(call, D), pixels_(layout_.pixels), features_(rows_.all()),
          feature_rows_(whole(features_, BLOCK_ROWS) + 1), output_rows_(whole(std::max(call.outputs, features_), BLOCK_ROWS)),
          scratch_(room()), filters_(call.stencils, scratch_.take(Filters<G>::room_needed(call.stencils.radius))),
          flat_(call.stencils, scratch_.take(FlatFilters<G>::room_needed(call.stencils))),
          scales_(call.policy, rows_, scratch_.take(Scales<G>::room_needed(call.policy))),
          exact_(call.bounds, call.stencils, bounded_groups(call), scratch_.take(Exactness<G>::room_needed(call.stencils, bounded_groups(call)))) {
        all_jets_ = jets_ = scratch_.take(jet_tiles() * jets_of_tile());
        tile_ = scratch_.take(feature_rows_ * P);
        gradient_ = scratch_.take(feature_rows_ * P);
        outputs_ = scratch_.take(output_rows_ * P);
        transposed_ = scratch_.take(P * width_of_outputs(call));
        window_ = scratch_.take(Ahead::SIZE * G::JETS * P);
        base_ = scratch_.take(D * P);
        nothing_ = scratch_.take(P);
        pivots_ = scratch_.take(features_);
        sums_ = scratch_.take(2 * L * features_);
    }

    void forward(std::int64_t chunk) {
        begin(chunk);
        double* mean = call_.statistics ? call_.statistics + chunk * 2 * features_ : nullptr;
        for (std::int64_t first = first_; first < last_; first += P) {
            const int count = int(std::min<std::int64_t>(P, last_ - first));
            raw_features(first, count);
            if (call_.squares) {
                double* home = call_.squares + chunk * 2 * call_.policy.groups;
                scales_.add_squares(tile_, count, home);
                exact_.add_squares(tile(first, count), count, home + call_.policy.groups);
            }
            if (!mean && !call_.out.data) continue;
            normalise(first, count);
            if (mean) add_statistics(count, first - first_, mean, mean + features_);
            if (!call_.out.data) continue;
            if (call_.weight) matrix_times_tile(packed_, call_.outputs, features_, tile_, outputs_);
            if (call_.bias)
                for (std::int64_t o = 0; o < call_.outputs; ++o)
                    for (int p = 0; p < P; ++p) outputs_[o * P + p] += call_.bias[o];
            const T* rows = call_.weight ? outputs_ : tile_;
            each_image(pixels_, image_, first, count, [&](std::int64_t image, std::int64_t at, int some, int done) {
                write_pixels(call_.out, image, call_.weight ? call_.outputs : features_, at, some, rows + done, P);
            });
        }
    }

    void backward(std::int64_t chunk) {
        begin(chunk);
        const std::int64_t slot = chunk % call_.slots, wide = width_of_outputs(call_);
        const bool by_features = call_.grad_image || call_.products;
        for (std::int64_t first = first_; first < last_; first += P) {
            const int count = int(std::min<std::int64_t>(P, last_ - first));
            raw_features(first, count);
            normalise(first, count);
            if (!call_.weight) {
                read_gradient(gradient_, features_, first, count);
            } else {
                read_gradient(outputs_, call_.outputs, first, count);
                if (call_.grad_weight) {
                    if (count < P)
                        for (std::int64_t k = 0; k < features_; ++k) std::fill(tile_ + k * P + count, tile_ + k * P + P, T(0));
                    transpose();
                    add_products(tile_, features_, transposed_, wide,
                                 call_.grad_weight + slot * whole(features_, BLOCK_ROWS) * wide);
                }
                if (call_.grad_bias)
                    for (std::int64_t o = 0; o < call_.outputs; ++o) {
                        T sum = 0;
                        for (int p = 0; p < count; ++p) sum += outputs_[o * P + p];
                        call_.grad_bias[slot * call_.outputs + o] += sum;
                    }
                if (by_features) matrix_times_tile(packed_transposed_, features_, call_.outputs, outputs_, gradient_);
            }
            if (call_.products) add_feature_products(count, call_.products + chunk * G::FAMILIES);
            if (!call_.grad_image) continue;
            if (call_.slope)
                for (std::int64_t k = 0; k < features_; ++k)
                    for (int p = 0; p < P; ++p)
                        gradient_[k * P + p] += call_.shift[k] + call_.slope[k] * tile_[k * P + p];
            scales_.adjoint(tile_, gradient_, image_);
            image_gradient(first, count);
        }
        if (call_.grad_image && call_.stencils.flat) flat_gradient();
    }

  private:
    using Ahead = Window<G, SLOTS - 1>;

    std::int64_t room() const {
        const LayerCall& call = call_;
        return Scales<G>::room_needed(call.policy) + Exactness<G>::room_needed(call.stencils, bounded_groups(call)) + Filters<G>::room_needed(call.stencils.radius) +
               FlatFilters<G>::room_needed(call.stencils) + jet_tiles() * jets_of_tile() +
               (Ahead::SIZE * G::JETS + 2 * feature_rows_ + output_rows_ + width_of_outputs(call) + D + 1) * P +
               (2 * L + 1) * features_ + 16 * 16;
    }

    static std::int64_t bounded_groups(const LayerCall& call) { return call.policy.kind == POLYNOMIAL ? 0 : call.policy.groups; }

    // the tile as exact_ sees it
    auto tile(std::int64_t first, int count) const {
        const auto runs = [this, first, count](auto action) {
            each_run(first, count, [&](const Run& run) { action((first + run.at) / pixels_, run); });
        };
        const auto jets = [this](std::int64_t channel) { return jets_of(channel); };
        return Tile<decltype(runs), decltype(jets)>{runs, jets, call_.channels, base_};
    }

    // Features that are exact, or zero; and where they are, if no pass has said so before.
    void normalise(std::int64_t first, int count) {
        std::uint8_t* mask = call_.mask + image_ * pixels_ + first;
        Verdict verdict = EXACT;
        scales_.normalise(tile_, image_, [&](const std::vector<const T*>& factors, T* keep) {
            if (!call_.known) {
                verdict = exact_.decide(tile(first, count), factors, keep);
            } else if (std::memchr(mask, 0, std::size_t(count))) {
                for (int p = 0; p < count; ++p) keep[p] = mask[p] ? keep[p] : T(0);
                verdict = CLEARED;
            }
            return verdict != EXACT;
        });
        if (verdict == SPOILED) scales_.spoil(tile_, exact_.seen());
        if (call_.known) return;
        if (call_.finite) scales_.require_finite(tile_);
        for (int p = 0; p < count; ++p) mask[p] = scales_.keep()[p] != 0;
    }

    // jets of one tile, or of all tiles of a chunk of small images
    std::int64_t jet_tiles() const { return call_.stencils.flat ? layout_.tiles() : 1; }
    std::int64_t jets_of_tile() const { return (call_.channels + G::WINDOW) * G::JETS * P; }

    // Where the chunk lies, and its channels as rows of T.
    void begin(std::int64_t chunk) {
        image_ = layout_.image(chunk);
        first_ = layout_.first(chunk);
        last_ = layout_.last(chunk);
        constexpr std::int64_t own = sizeof(T) == 8 ? FLOAT64 : FLOAT32;
        const std::int64_t r = call_.stencils.radius, unit = layout_.unit(), count = (last_ + pixels_ - 1) / pixels_;
        const std::int64_t from = std::max<std::int64_t>(layout_.low(chunk) - r, 0) * unit;
        const std::int64_t to = std::min(layout_.high(chunk) + r, layout_.length) * unit;
        if (call_.image.format == own && call_.image.pixel == 1) {
            source_ = static_cast<const T*>(call_.image.data) + image_ * call_.image.batch;
            image_stride_ = call_.image.batch;
            channel_stride_ = call_.image.channel;
            source_end_ = pixels_;
        } else {
            // another format or layout: the chunk and what its filters reach, converted
            channel_stride_ = to - from;
            image_stride_ = call_.channels * channel_stride_;
            converted_.resize(count * image_stride_);
            for (std::int64_t n = 0; n < count; ++n)
                read_pixels(call_.image, image_ + n, call_.channels, from, to - from, converted_.data() + n * image_stride_, to - from);
            source_ = converted_.data() - from;
            source_end_ = to;
        }
        if (!call_.known || call_.squares) {
            exact_.sizes.begin(count, from, to);
            for (std::int64_t n = 0; n < count; ++n)
                exact_.sizes.measure(n, source_ + n * image_stride_, call_.channels, channel_stride_);
        }
        if (call_.stencils.flat) flat_jets();
    }

    // Jets of all tiles of a chunk of small images.
    void flat_jets() {
        for (std::int64_t c = 0; c < call_.channels; c += SLOTS) {
            const int some = int(std::min<std::int64_t>(SLOTS, call_.channels - c));
            T* out[SLOTS];
            for (int s = 0; s < some; ++s) {
                out[s] = all_jets_ + (c + s) * G::JETS * P;
                T* row = flat_.image(s);
                for (std::int64_t n = 0; n * pixels_ < last_; ++n)
                    std::memcpy(row + n * pixels_, source_ + n * image_stride_ + (c + s) * channel_stride_, pixels_ * sizeof(T));
                std::fill(row + last_, row + call_.stencils.lanes, T(0));
            }
            flat_.jets(some, out, jets_of_tile());
        }
    }

    // The gradient of the chunk by the image, from gradients by jets that stand in their place.
    void flat_gradient() {
        for (std::int64_t c = 0; c < call_.channels; c += SLOTS) {
            const int some = int(std::min<std::int64_t>(SLOTS, call_.channels - c));
            const T* grad[SLOTS];
            for (int s = 0; s < some; ++s) grad[s] = all_jets_ + (c + s) * G::JETS * P;
            flat_.adjoint(some, grad, jets_of_tile());
            for (int s = 0; s < some; ++s)
                for (std::int64_t n = 0; n * pixels_ < last_; ++n)
                    std::memcpy(call_.grad_image + ((image_ + n) * call_.channels + c + s) * pixels_,
                                flat_.image(s) + n * pixels_, pixels_ * sizeof(T));
        }
    }

    template <class Action>
    void each_run(std::int64_t first, int count, Action action) const {
        const std::int64_t width = call_.stencils.width, height = call_.stencils.height;
        for (int done = 0; done < count;) {
            const std::int64_t at = (first + done) % pixels_, row = at / width, column = at % width;
            const int columns = int(std::min<std::int64_t>(count - done, width - column));
            action(Run{row / height, row % height, column, columns, done});
            done += columns;
        }
    }

    void raw_features(std::int64_t first, int count) {
        if (G::USES_BASE) coordinates(first, count);
        scales_.start();
        std::int64_t next = 0;
        if (call_.stencils.flat) jets_ = all_jets_ + first / P * jets_of_tile();
        for (std::int64_t c = 0; c < call_.channels && !call_.stencils.flat; c += SLOTS) {
            const int some = int(std::min<std::int64_t>(SLOTS, call_.channels - c));
            each_run(first, count, [&](const Run& run) {
                for (int s = 0; s < some; ++s) {
                    const T* channel = source_ + (c + s) * channel_stride_;
                    filters_.across(s, channel, channel + source_end_, run);
                }
                for (int s = 0; s < some; ++s) filters_.along(s, run, jets_of(c + s) + run.at);
            });
            // invariants of a channel as soon as its window is there, while it is in the nearest cache
            for (; next + G::WINDOW <= c + some; ++next) invariants(next);
        }
        for (; next < call_.channels; ++next) invariants(next);
    }

    T* jets_of(std::int64_t channel) const { return jets_ + channel * G::JETS * P; }

    void invariants(std::int64_t i) {
        const T* window[G::WINDOW];
        T* out[G::FAMILIES];
        for (int t = 0; t < G::WINDOW; ++t) window[t] = jets_of(i + t);
        for (int f = 0; f < G::FAMILIES; ++f) {
            const std::int64_t row = rows_.at(f, i);
            out[f] = row < 0 ? tile_ + (feature_rows_ - 1) * P : tile_ + row * P;
        }
        G::forward(call_.channels - i, window, base_, out);
        scales_.add_channel(tile_, i);
    }

    // pixel coordinates with the origin at the image's centre, x first
    void coordinates(std::int64_t first, int count) {
        const Stencils& s = call_.stencils;
        each_run(first, count, [&](const Run& run) {
            for (int p = 0; p < run.count; ++p) base_[run.at + p] = T(run.a + p) - T(s.width - 1) / 2;
            if constexpr (D > 1) std::fill_n(base_ + P + run.at, run.count, T(run.y) - T(s.height - 1) / 2);
            if constexpr (D > 2) std::fill_n(base_ + 2 * P + run.at, run.count, T(run.z) - T(s.depth - 1) / 2);
        });
    }

    // Sums of features and their squares about a pivot near their mean, lane by lane, for some tiles at a time; ...
    void add_statistics(int count, std::int64_t before, double* mean, double* deviation) {
        if (counted_ == 0)
            for (std::int64_t k = 0; k < features_; ++k) {
                T sum = 0;
                for (int p = 0; p < count; ++p) sum += tile_[k * P + p];
                pivots_[k] = sum / T(count);
            }
        for (std::int64_t k = 0; k < features_; ++k) {
            const T* values = tile_ + k * P;
            T* home = sums_ + k * 2 * L;
            const T pivot = pivots_[k];
            Vector sum = counted_ ? load(home) : Vector{}, square = counted_ ? load(home + L) : Vector{};
            int p = 0;
            for (; p + L <= count; p += L) {
                const Vector part = load(values + p) - pivot;
                sum += part;
                square += part * part;
            }
            for (; p < count; ++p) {
                sum[p % L] += values[p] - pivot;
                square[p % L] += (values[p] - pivot) * (values[p] - pivot);
            }
            store(home, sum);
            store(home + L, square);
        }
        counted_ += count;
        if (counted_ < 64 * P && before + count < last_ - first_) return;
        // ... then joined to those of the pixels before them (Chan, Golub and LeVeque 1979).
        const double here = double(counted_), earlier = double(before + count - counted_), share = here / (here + earlier);
        for (std::int64_t k = 0; k < features_; ++k) {
            double sum = 0, square = 0;
            for (int lane = 0; lane < L; ++lane) {
                sum += double(sums_[k * 2 * L + lane]);
                square += double(sums_[k * 2 * L + L + lane]);
            }
            const double gap = double(pivots_[k]) + sum / here - mean[k];
            mean[k] += gap * share;
            deviation[k] += square - sum * sum / here + gap * gap * share * earlier;
        }
        counted_ = 0;
    }

    void read_gradient(T* rows, std::int64_t channels, std::int64_t first, int count) const {
        each_image(pixels_, image_, first, count, [&](std::int64_t image, std::int64_t at, int some, int done) {
            read_pixels(call_.grad, image, channels, at, some, rows + done, P);
        });
        if (count < P)
            for (std::int64_t o = 0; o < channels; ++o) std::fill(rows + o * P + count, rows + o * P + P, T(0));
    }

    void transpose() {
        const std::int64_t wide = width_of_outputs(call_);
        for (std::int64_t o = 0; o < call_.outputs; ++o)
            for (int p = 0; p < P; ++p) transposed_[p * wide + o] = outputs_[o * P + p];
    }

    void add_feature_products(int count, double* sums) const {
        for (int f = 0; f < G::FAMILIES; ++f)
            for (std::int64_t k = rows_.first[f]; k < rows_.first[f + 1]; ++k)
                for (int p = 0; p < count; ++p) sums[f] += double(tile_[k * P + p]) * double(gradient_[k * P + p]);
    }

    // Gradient by raw features -> by jets, channel by channel -> by the image.
    void image_gradient(std::int64_t first, int count) {
        const Ahead window{window_};
        for (std::int64_t ahead = 0; ahead + 1 < G::WINDOW; ++ahead) clear(window.at(ahead));
        for (std::int64_t c = 0; c < call_.channels; c += SLOTS) {
            const int some = int(std::min<std::int64_t>(SLOTS, call_.channels - c));
            for (int s = 0; s < some; ++s) {
                clear(window.at(c + s + G::WINDOW - 1));
                jets_gradient(c + s, window);
                // no later window reads the jets of this channel
                if (call_.stencils.flat) std::memcpy(jets_of(c + s), window.at(c + s), G::JETS * P * sizeof(T));
            }
            if (call_.stencils.flat) continue;
            T* home = call_.grad_image + (image_ * call_.channels + c) * pixels_;
            each_run(first, count, [&](const Run& run) {
                for (int s = 0; s < some; ++s) filters_.surround(s, window.at(c + s) + run.at, run);
                for (int s = 0; s < some; ++s) filters_.along_adjoint(s, run);
                for (int s = 0; s < some; ++s) filters_.across_adjoint(s, run, home + s * pixels_);
            });
        }
    }

    static void clear(T* jets) { std::memset(jets, 0, G::JETS * P * sizeof(T)); }

    // What the features that begin at channel i give the jets of its window.
    void jets_gradient(std::int64_t i, const Ahead& window) {
        const T* jets[G::WINDOW];
        T* grad[G::WINDOW];
        const T* seeds[G::FAMILIES];
        for (int t = 0; t < G::WINDOW; ++t) {
            jets[t] = jets_of(i + t);
            grad[t] = window.at(i + t);
        }
        for (int f = 0; f < G::FAMILIES; ++f) {
            const std::int64_t row = rows_.at(f, i);
            seeds[f] = row < 0 ? nothing_ : gradient_ + row * P;
        }
        G::backward(call_.channels - i, jets, base_, seeds, grad);
    }

    const LayerCall& call_;
    const Rows<G> rows_;
    const T *packed_, *packed_transposed_;
    const Chunks layout_;
    const std::int64_t pixels_, features_, feature_rows_, output_rows_;
    Scratch scratch_;
    Filters<G> filters_;
    FlatFilters<G> flat_;
    Scales<G> scales_;
    Exactness<G> exact_;
    T *all_jets_, *jets_, *tile_, *gradient_, *outputs_, *transposed_, *window_, *base_, *nothing_, *pivots_, *sums_;
    std::vector<T> converted_;
    const T* source_ = nullptr;
    std::int64_t counted_ = 0, image_stride_ = 0, channel_stride_ = 0, source_end_ = 0, image_ = 0, first_ = 0, last_ = 0;
};

template <class G>
bool layer_forward(const LayerCall& call) {
    const std::int64_t features = Rows<G>(call.channels).all();
    std::vector<T> packed;
    if (call.weight) {
        packed.resize(blocks_of(call.outputs) * features * BLOCK_ROWS);
        pack(call.weight, call.outputs, features, features, 1, packed.data());
    }
    return run_tasks(
        chunks_of(call), int(call.threads), [&] { return std::make_unique<LayerPass<G>>(call, packed.data(), nullptr); },
        [](std::int64_t chunk, LayerPass<G>& pass) { pass.forward(chunk); });
}

template <class G>
bool layer_backward(const LayerCall& call) {
    const std::int64_t features = Rows<G>(call.channels).all();
    std::vector<T> packed;
    if (call.weight) {
        packed.resize(blocks_of(features) * call.outputs * BLOCK_ROWS);
        pack(call.weight, features, call.outputs, 1, features, packed.data());
    }
    // Neighbouring chunks of an image add to the same rows of its gradient: those of even number go first. A slot adds
    // its chunks in order, whatever thread it runs on, so the result does not depend on the number of threads.
    const std::int64_t chunks = chunks_of(call);
    for (std::int64_t phase = 0; phase < std::min<std::int64_t>(call.pieces, 2); ++phase) {
        const bool good = run_tasks(
            call.slots, int(call.threads), [&] { return std::make_unique<LayerPass<G>>(call, nullptr, packed.data()); },
            [&](std::int64_t slot, LayerPass<G>& pass) {
                for (std::int64_t chunk = slot; chunk < chunks; chunk += call.slots)
                    if (call.pieces == 1 || chunk % call.pieces % 2 == phase) pass.backward(chunk);
            });
        if (!good) return false;
    }
    return true;
}

}  // namespace repere
