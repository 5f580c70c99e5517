// Differential invariants of poincare2, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       poincare2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
// Spec hash  f9a72532da412c745a9e5371f775f4da1f56b413202c4bed4e1dbf433e410ac8
// Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
// Forward    7 operations per channel and pixel: add 3, scale 1, sub 3
// Backward   10 operations per channel and pixel: add 6, neg 3, scale 1
// Second     10 operations per channel and pixel: add 6, neg 2, scale 2
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 7, 5, 6
// Features
//     u(i), weight 0: u0
//     La(i), weight 1: u0_t + u0_x
//     Lb(i), weight -1: u0_t - u0_x
//     Lc(i), weight 0: u0_tt - u0_xx
//     Ld(i), weight 2: u0_tt + 2*u0_tx + u0_xx
//     Le(i), weight -2: u0_tt - 2*u0_tx + u0_xx

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 2, JETS = 6, FAMILIES = 6, WINDOW = 1;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 0, 0, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 1, 2, 2, 2};
    static constexpr int ALONG_X[JETS] = {0, 1, 0, 2, 1, 0};
    static constexpr int ROWS = 3;
    static constexpr int ROW[JETS] = {0, 0, 1, 0, 1, 2};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[p];
            const T v1 = j0[1 * P + p];
            const T v2 = j0[2 * P + p];
            const T v3 = v1 + v2;
            const T v4 = v1 - v2;
            const T v5 = j0[3 * P + p];
            const T v6 = j0[5 * P + p];
            const T v7 = v5 - v6;
            const T v8 = j0[4 * P + p];
            const T v9 = v5 + v6;
            const T v10 = v8 * T(2.0);
            const T v11 = v9 + v10;
            const T v12 = v9 - v10;
            f0[p] = v0;
            f1[p] = v3;
            f2[p] = v4;
            f3[p] = v7;
            f4[p] = v11;
            f5[p] = v12;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        T* g0 = gradients[0];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        const T* s4 = seeds[4];
        const T* s5 = seeds[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s0[p];
            const T v1 = s1[p];
            const T v2 = s2[p];
            const T v3 = s3[p];
            const T v4 = s4[p];
            const T v5 = s5[p];
            const T v6 = -v5;
            const T v7 = v4 + v6;
            const T v8 = v7 * T(2.0);
            const T v9 = v4 + v5;
            const T v10 = -v3;
            const T v11 = v9 + v10;
            const T v12 = v3 + v9;
            const T v13 = -v2;
            const T v14 = v1 + v13;
            const T v15 = v1 + v2;
            g0[p] += v0;
            g0[1 * P + p] += v15;
            g0[2 * P + p] += v14;
            g0[3 * P + p] += v12;
            g0[4 * P + p] += v8;
            g0[5 * P + p] += v11;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* d0 = directions[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = d0[p];
            const T v1 = d0[1 * P + p];
            const T v2 = d0[2 * P + p];
            const T v3 = d0[3 * P + p];
            const T v4 = d0[4 * P + p];
            const T v5 = d0[5 * P + p];
            const T v6 = -v2;
            const T v7 = -v5;
            const T v8 = v3 + v5;
            const T v9 = v4 * T(2.0);
            const T v10 = v4 * T(-2.0);
            const T v11 = v8 + v10;
            const T v12 = v8 + v9;
            const T v13 = v3 + v7;
            const T v14 = v1 + v6;
            const T v15 = v1 + v2;
            f0[p] = v0;
            f1[p] = v15;
            f2[p] = v14;
            f3[p] = v13;
            f4[p] = v12;
            f5[p] = v11;
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
