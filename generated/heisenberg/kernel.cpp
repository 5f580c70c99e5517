// Differential invariants of heisenberg, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       heisenberg: 3 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
// Spec hash  f9227b21d54eb97bb3d3803beb5cbc1da2497b35cfc78537a2591b8e1a64c2cb
// Proof      jets 23 - orbits 3 = 20 independent invariants, all found, annihilated by 3 generators
// Forward    9 operations per channel and pixel: add 3, mul 5, sub 1
// Backward   13 operations per channel and pixel: add 5, mul 6, neg 1, scale 1
// Second     17 operations per channel and pixel: add 5, mul 9, neg 2, scale 1
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 6, 7, 10
// Features
//     u(i), weight 0: u0
//     La(i), weight 0: u0_x
//     Lb(i), weight 0: u0_z
//     Lc(i), weight 0: u0_xx
//     Ld(i), weight 0: u0_xz
//     Le(i), weight 0: u0_zz
//     Lf(i), weight 0: u0_y + u0_z*x
//     Lg(i), weight 0: u0_xy + u0_xz*x
//     Lh(i), weight 0: u0_yz + u0_zz*x
//     Q(i,i), weight 0: u0_yy*u0_zz - u0_yz**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 3, ORDER = 2, JETS = 10, FAMILIES = 10, WINDOW = 1;
    static constexpr bool USES_BASE = true;
    static constexpr int REACH[FAMILIES] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 1, 1, 2, 2, 2, 2, 2, 2};
    static constexpr int ALONG_X[JETS] = {0, 1, 0, 0, 2, 1, 1, 0, 0, 0};
    static constexpr int ROWS = 6;
    static constexpr int ROW[JETS] = {0, 0, 1, 3, 0, 1, 3, 2, 4, 5};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
        T* f6 = features[6];
        T* f7 = features[7];
        T* f8 = features[8];
        T* f9 = features[9];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[p];
            const T v1 = j0[1 * P + p];
            const T v2 = j0[3 * P + p];
            const T v3 = j0[4 * P + p];
            const T v4 = j0[6 * P + p];
            const T v5 = j0[9 * P + p];
            const T v6 = j0[2 * P + p];
            const T v7 = base[p];
            const T v8 = v2 * v7;
            const T v9 = v6 + v8;
            const T v10 = j0[5 * P + p];
            const T v11 = v4 * v7;
            const T v12 = v10 + v11;
            const T v13 = j0[8 * P + p];
            const T v14 = v5 * v7;
            const T v15 = v13 + v14;
            const T v16 = v13 * v13;
            const T v17 = j0[7 * P + p];
            const T v18 = v5 * v17;
            const T v19 = v18 - v16;
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v2;
            f3[p] = v3;
            f4[p] = v4;
            f5[p] = v5;
            f6[p] = v9;
            f7[p] = v12;
            f8[p] = v15;
            f9[p] = v19;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        const T* s4 = seeds[4];
        const T* s5 = seeds[5];
        const T* s6 = seeds[6];
        const T* s7 = seeds[7];
        const T* s8 = seeds[8];
        const T* s9 = seeds[9];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[9 * P + p];
            const T v1 = base[p];
            const T v2 = j0[8 * P + p];
            const T v3 = j0[7 * P + p];
            const T v4 = s0[p];
            const T v5 = s1[p];
            const T v6 = s2[p];
            const T v7 = s3[p];
            const T v8 = s4[p];
            const T v9 = s5[p];
            const T v10 = s6[p];
            const T v11 = s7[p];
            const T v12 = s8[p];
            const T v13 = s9[p];
            const T v14 = -v13;
            const T v15 = v3 * v13;
            const T v16 = v0 * v13;
            const T v17 = v2 * v14;
            const T v18 = v17 * T(2.0);
            const T v19 = v1 * v12;
            const T v20 = v12 + v18;
            const T v21 = v1 * v11;
            const T v22 = v1 * v10;
            const T v23 = v9 + v15;
            const T v24 = v19 + v23;
            const T v25 = v8 + v21;
            const T v26 = v6 + v22;
            g0[p] += v4;
            g0[1 * P + p] += v5;
            g0[2 * P + p] += v10;
            g0[3 * P + p] += v26;
            g0[4 * P + p] += v7;
            g0[5 * P + p] += v11;
            g0[6 * P + p] += v25;
            g0[7 * P + p] += v16;
            g0[8 * P + p] += v20;
            g0[9 * P + p] += v24;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* d0 = directions[0];
        const T* s9 = seeds[9];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
        T* f6 = features[6];
        T* f7 = features[7];
        T* f8 = features[8];
        T* f9 = features[9];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[9 * P + p];
            const T v1 = base[p];
            const T v2 = j0[8 * P + p];
            const T v3 = j0[7 * P + p];
            const T v4 = s9[p];
            const T v5 = -v4;
            const T v6 = d0[p];
            const T v7 = d0[1 * P + p];
            const T v8 = d0[2 * P + p];
            const T v9 = d0[3 * P + p];
            const T v10 = d0[4 * P + p];
            const T v11 = d0[5 * P + p];
            const T v12 = d0[6 * P + p];
            const T v13 = d0[7 * P + p];
            const T v14 = d0[8 * P + p];
            const T v15 = d0[9 * P + p];
            const T v16 = v1 * v9;
            const T v17 = v1 * v12;
            const T v18 = v1 * v15;
            const T v19 = v14 * T(2.0);
            const T v20 = v5 * v19;
            const T v21 = v2 * v19;
            const T v22 = v4 * v13;
            const T v23 = v0 * v13;
            const T v24 = v4 * v15;
            const T v25 = v3 * v15;
            const T v26 = -v21;
            const T v27 = v23 + v25;
            const T v28 = v26 + v27;
            const T v29 = v14 + v18;
            const T v30 = v11 + v17;
            const T v31 = v8 + v16;
            g0[7 * P + p] += v24;
            g0[8 * P + p] += v20;
            g0[9 * P + p] += v22;
            f0[p] = v6;
            f1[p] = v7;
            f2[p] = v9;
            f3[p] = v10;
            f4[p] = v12;
            f5[p] = v15;
            f6[p] = v31;
            f7[p] = v30;
            f8[p] = v29;
            f9[p] = v28;
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
