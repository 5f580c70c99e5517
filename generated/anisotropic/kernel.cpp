// Differential invariants of anisotropic, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       anisotropic: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
// Spec hash  bc88e4b3cd9701687829c968b5a87ebeb15d3e4103622755083a77666da1c92b
// Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
// Forward    0 operations per channel and pixel
// Backward   0 operations per channel and pixel
// Second     0 operations per channel and pixel
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 0, 0, 0
// Features
//     u(i), weight 0: u0
//     La(i), weight 1/3: u0_x
//     Lb(i), weight 2/3: u0_y
//     Lc(i), weight 2/3: u0_xx
//     Ld(i), weight 1: u0_xy
//     Le(i), weight 4/3: u0_yy

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
            const T v3 = j0[3 * P + p];
            const T v4 = j0[4 * P + p];
            const T v5 = j0[5 * P + p];
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v2;
            f3[p] = v3;
            f4[p] = v4;
            f5[p] = v5;
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
            g0[p] += v0;
            g0[1 * P + p] += v1;
            g0[2 * P + p] += v2;
            g0[3 * P + p] += v3;
            g0[4 * P + p] += v4;
            g0[5 * P + p] += v5;
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
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v2;
            f3[p] = v3;
            f4[p] = v4;
            f5[p] = v5;
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
