// Differential invariants of schwarzian, order 3.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       schwarzian: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
// Spec hash  b347e65a35726835052bab1bf3a5ae3708e5a2e6c5eca2a8eca3164070238936
// Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
// Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
// Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
// Second     13 operations per channel and pixel: add 2, mul 6, scale 5
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
// Features
//     x(i), weight 0: x
//     u_x(i), weight 1: u_x
//     Q(i), weight 2: 2*u_x*u_xxx - 3*u_xx**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 1, ORDER = 3, JETS = 4, FAMILIES = 3, WINDOW = 1;
    static constexpr bool USES_BASE = true;
    static constexpr int REACH[FAMILIES] = {-1, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 2, 3};
    static constexpr int ALONG_X[JETS] = {0, 1, 2, 3};
    static constexpr int ROWS = 1;
    static constexpr int ROW[JETS] = {0, 0, 0, 0};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = base[p];
            const T v1 = j0[1 * P + p];
            const T v2 = j0[2 * P + p];
            const T v3 = v2 * v2;
            const T v4 = j0[3 * P + p];
            const T v5 = v1 * v4;
            const T v6 = v5 * T(2.0);
            const T v7 = v3 * T(3.0);
            const T v8 = v6 - v7;
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v8;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[1 * P + p];
            const T v1 = j0[2 * P + p];
            const T v2 = j0[3 * P + p];
            const T v3 = s1[p];
            const T v4 = s2[p];
            const T v5 = v4 * T(-3.0);
            const T v6 = v4 * T(2.0);
            const T v7 = v2 * v6;
            const T v8 = v0 * v6;
            const T v9 = v1 * v5;
            const T v10 = v9 * T(2.0);
            const T v11 = v3 + v7;
            g0[1 * P + p] += v11;
            g0[2 * P + p] += v10;
            g0[3 * P + p] += v8;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* d0 = directions[0];
        const T* s2 = seeds[2];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[1 * P + p];
            const T v1 = j0[2 * P + p];
            const T v2 = j0[3 * P + p];
            const T v3 = s2[p];
            const T v4 = v3 * T(-3.0);
            const T v5 = v3 * T(2.0);
            const T v6 = d0[1 * P + p];
            const T v7 = d0[2 * P + p];
            const T v8 = d0[3 * P + p];
            const T v9 = v7 * T(2.0);
            const T v10 = v4 * v9;
            const T v11 = v1 * v9;
            const T v12 = v5 * v8;
            const T v13 = v0 * v8;
            const T v14 = v5 * v6;
            const T v15 = v2 * v6;
            const T v16 = v13 + v15;
            const T v17 = v16 * T(2.0);
            const T v18 = v11 * T(-3.0);
            const T v19 = v17 + v18;
            g0[1 * P + p] += v12;
            g0[2 * P + p] += v10;
            g0[3 * P + p] += v14;
            f0[p] = T(0);
            f1[p] = v6;
            f2[p] = v19;
        }
    }
};

#pragma GCC visibility push(default)
extern "C" {
int repere_pointwise(const repere::PointwiseCall* call, int mode) {
    return repere::without_exceptions([&] {
        if (mode == 0) return repere::pointwise<Group, 0>(*call);
        if (mode == 1) return repere::pointwise<Group, 1>(*call);
        return repere::pointwise<Group, 2>(*call);
    });
}
int repere_layer_forward(const repere::LayerCall* call) {
    return repere::without_exceptions([&] { return repere::layer_forward<Group>(*call); });
}
int repere_layer_backward(const repere::LayerCall* call) {
    return repere::without_exceptions([&] { return repere::layer_backward<Group>(*call); });
}
int repere_folded(const repere::StandardiseCall* call) {
    return repere::without_exceptions([&] { return repere::folded(*call); });
}
int repere_standardised_backward(const repere::StandardiseCall* call) {
    return repere::without_exceptions([&] { return repere::standardised_backward(*call); });
}
int repere_block_rows() { return repere::BLOCK_ROWS; }
int repere_lanes() { return repere::L; }
}
#pragma GCC visibility pop
