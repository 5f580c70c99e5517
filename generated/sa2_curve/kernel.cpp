// Differential invariants of sa2_curve, order 4.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       sa2_curve: 5 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
// Spec hash  45490212f3d49281aed5c0fda13101964c8cd8c2a90a51e3527bf2b42bd29efe
// Proof      jets 6 - orbits 5 = 1 independent invariants, all found, annihilated by 5 generators
// Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
// Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
// Second     13 operations per channel and pixel: add 2, mul 6, scale 5
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
// Features
//     u_xx(i), weight 3: u_xx
//     Q(i), weight 8: 3*u_xx*u_xxxx - 5*u_xxx**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 1, ORDER = 4, JETS = 5, FAMILIES = 2, WINDOW = 1;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 2, 3, 4};
    static constexpr int ALONG_X[JETS] = {0, 1, 2, 3, 4};
    static constexpr int ROWS = 1;
    static constexpr int ROW[JETS] = {0, 0, 0, 0, 0};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = j0[3 * P + p];
            const T v2 = v1 * v1;
            const T v3 = j0[4 * P + p];
            const T v4 = v0 * v3;
            const T v5 = v4 * T(3.0);
            const T v6 = v2 * T(5.0);
            const T v7 = v5 - v6;
            f0[p] = v0;
            f1[p] = v7;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = j0[3 * P + p];
            const T v2 = j0[4 * P + p];
            const T v3 = s0[p];
            const T v4 = s1[p];
            const T v5 = v4 * T(-5.0);
            const T v6 = v4 * T(3.0);
            const T v7 = v2 * v6;
            const T v8 = v0 * v6;
            const T v9 = v1 * v5;
            const T v10 = v9 * T(2.0);
            const T v11 = v3 + v7;
            g0[2 * P + p] += v11;
            g0[3 * P + p] += v10;
            g0[4 * P + p] += v8;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* d0 = directions[0];
        const T* s1 = seeds[1];
        T* f0 = features[0];
        T* f1 = features[1];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = j0[3 * P + p];
            const T v2 = j0[4 * P + p];
            const T v3 = s1[p];
            const T v4 = v3 * T(-5.0);
            const T v5 = v3 * T(3.0);
            const T v6 = d0[2 * P + p];
            const T v7 = d0[3 * P + p];
            const T v8 = d0[4 * P + p];
            const T v9 = v7 * T(2.0);
            const T v10 = v4 * v9;
            const T v11 = v1 * v9;
            const T v12 = v5 * v8;
            const T v13 = v0 * v8;
            const T v14 = v5 * v6;
            const T v15 = v2 * v6;
            const T v16 = v13 + v15;
            const T v17 = v16 * T(3.0);
            const T v18 = v11 * T(-5.0);
            const T v19 = v17 + v18;
            g0[2 * P + p] += v12;
            g0[3 * P + p] += v10;
            g0[4 * P + p] += v14;
            f0[p] = v6;
            f1[p] = v19;
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
