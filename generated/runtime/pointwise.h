// The invariants alone, on jets in memory: forward, backward and double backward of a generated group.
#pragma once

#include "threads.h"

namespace repere {

// What the Python side sends. Tensors are contiguous: jets (B, C, J, N), base (1 or B, D, N), features (B, K, N).
struct PointwiseCall {
    std::int64_t batch, channels, pixels, threads;
    const T* jets;
    const T* base;            // null where unused
    std::int64_t base_batch;  // distance between images, 0 for one that serves all
    const T* grad;
    const T* grad_grad;
    T* features;
    T* grad_jets;
    T* grad_features;
};

// Where the features of each family lie.
template <class G>
struct Rows {
    std::int64_t first[G::FAMILIES + 1], count[G::FAMILIES];
    explicit Rows(std::int64_t channels) {
        first[0] = 0;
        for (int f = 0; f < G::FAMILIES; ++f) {
            count[f] = G::REACH[f] < 0 ? 1 : std::max<std::int64_t>(channels - G::REACH[f], 0);
            first[f + 1] = first[f] + count[f];
        }
    }
    std::int64_t all() const { return first[G::FAMILIES]; }
    // the feature of family f that begins at channel i, or -1
    std::int64_t at(int f, std::int64_t i) const { return i < count[f] ? first[f] + i : -1; }
};

template <class G, int MORE = 0>
struct Window {
    static constexpr int SIZE = G::WINDOW + MORE;
    T* slots;  // (SIZE, J, P), used in turn
    T* at(std::int64_t channel) const { return slots + (channel % SIZE) * G::JETS * P; }
};

// Mode 0: features. 1: gradient. 2: gradient of the gradient.
template <class G, int MODE>
bool pointwise(const PointwiseCall& call) {
    const Rows<G> rows(call.channels);
    const std::int64_t tiles = (call.pixels + P - 1) / P, slot = G::JETS * P;
    const std::int64_t room = 3 * G::WINDOW * slot + (G::DIMENSION + 2 * G::FAMILIES) * P;
    return run_tasks(
        call.batch * tiles, call.threads < 1 ? 1 : int(call.threads), [&] { return std::make_unique<Scratch>(room); },
        [&](std::int64_t task, Scratch& kept) {
            Scratch scratch = kept.view();
            const std::int64_t image = task / tiles, first = task % tiles * P;
            const std::int64_t count = std::min<std::int64_t>(P, call.pixels - first);
            const Window<G> jets{scratch.take(G::WINDOW * slot)}, sums{scratch.take(G::WINDOW * slot)};
            const Window<G> directions{MODE == 2 ? scratch.take(G::WINDOW * slot) : nullptr};
            T* base = scratch.take(G::DIMENSION * P);
            T* seeds = scratch.take(G::FAMILIES * P);
            T* outs = scratch.take(G::FAMILIES * P);
            const auto copy = [&](T* to, const T* from) { std::memcpy(to, from, std::size_t(count) * sizeof(T)); };
            const auto fetch = [&](const Window<G>& window, const T* from, std::int64_t channel) {
                if (channel >= call.channels) {
                    std::memset(window.at(channel), 0, slot * sizeof(T));
                    return;
                }
                const T* start = from + ((image * call.channels + channel) * G::JETS) * call.pixels + first;
                for (int j = 0; j < G::JETS; ++j) copy(window.at(channel) + j * P, start + j * call.pixels);
            };
            if (G::USES_BASE)
                for (int d = 0; d < G::DIMENSION; ++d)
                    copy(base + d * P, call.base + image * call.base_batch + d * call.pixels + first);
            for (std::int64_t ahead = 0; ahead + 1 < G::WINDOW; ++ahead) {
                fetch(jets, call.jets, ahead);
                if (MODE == 2) fetch(directions, call.grad_grad, ahead);
                if (MODE > 0) std::memset(sums.at(ahead), 0, slot * sizeof(T));
            }
            for (std::int64_t i = 0; i < call.channels; ++i) {
                const std::int64_t newest = i + G::WINDOW - 1, left = call.channels - i;
                fetch(jets, call.jets, newest);
                if (MODE == 2) fetch(directions, call.grad_grad, newest);
                if (MODE > 0) std::memset(sums.at(newest), 0, slot * sizeof(T));
                const T* window[G::WINDOW];
                const T* along[G::WINDOW];
                T* gradients[G::WINDOW];
                for (int t = 0; t < G::WINDOW; ++t) {
                    window[t] = jets.at(i + t);
                    gradients[t] = sums.at(i + t);
                    along[t] = MODE == 2 ? directions.at(i + t) : nullptr;
                }
                const T* seed[G::FAMILIES];
                T* out[G::FAMILIES];
                for (int f = 0; f < G::FAMILIES; ++f) {
                    seed[f] = seeds + f * P;
                    out[f] = outs + f * P;
                    if (MODE == 0) continue;
                    if (const std::int64_t row = rows.at(f, i); row >= 0)
                        copy(seeds + f * P, call.grad + (image * rows.all() + row) * call.pixels + first);
                    else
                        std::memset(seeds + f * P, 0, P * sizeof(T));
                }
                if constexpr (MODE == 0) G::forward(left, window, base, out);
                if constexpr (MODE == 1) G::backward(left, window, base, seed, gradients);
                if constexpr (MODE == 2) G::double_backward(left, window, base, seed, along, gradients, out);
                if constexpr (MODE != 1) {
                    T* target = MODE == 0 ? call.features : call.grad_features;
                    for (int f = 0; f < G::FAMILIES; ++f)
                        if (const std::int64_t row = rows.at(f, i); row >= 0)
                            copy(target + (image * rows.all() + row) * call.pixels + first, outs + f * P);
                }
                if (MODE > 0)
                    for (int j = 0; j < G::JETS; ++j)
                        copy(call.grad_jets + ((image * call.channels + i) * G::JETS + j) * call.pixels + first,
                             gradients[0] + j * P);
            }
        });
}

}  // namespace repere
