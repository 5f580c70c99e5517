// Differential invariants of projective_line, order 3.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       projective_line: 3 generators on (x), order 3, derived with 2 channels, serves any number of channels
// Spec hash  26445c7e243fc0999abfc1343bd5eb09d69cde72414b31e3d645cbd15f99e960
// Proof      jets 9 - orbits 3 = 6 independent invariants, all found, annihilated by 3 generators
// Forward    8 operations per channel and pixel: mul 4, scale 2, sub 2
// Backward   16 operations per channel and pixel: add 5, mul 7, neg 1, scale 3
// Second     30 operations per channel and pixel: add 9, mul 14, neg 2, scale 5
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 4, 5, 10
// Features
//     u(i), weight 0: u0
//     L(i), weight 1: u0_x
//     Qa(i,i+1), weight 3: u0_x*u1_xx - u0_xx*u1_x
//     Qb(i,i), weight 4: 2*u0_x*u0_xxx - 3*u0_xx**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 1, ORDER = 3, JETS = 4, FAMILIES = 4, WINDOW = 2;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 1, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 2, 3};
    static constexpr int ALONG_X[JETS] = {0, 1, 2, 3};
    static constexpr int ROWS = 1;
    static constexpr int ROW[JETS] = {0, 0, 0, 0};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[p];
            const T v1 = j0[1 * P + p];
            const T v2 = j1[1 * P + p];
            const T v3 = j0[2 * P + p];
            const T v4 = j1[2 * P + p];
            const T v5 = v1 * v4;
            const T v6 = v2 * v3;
            const T v7 = v5 - v6;
            const T v8 = v3 * v3;
            const T v9 = j0[3 * P + p];
            const T v10 = v1 * v9;
            const T v11 = v10 * T(2.0);
            const T v12 = v8 * T(3.0);
            const T v13 = v11 - v12;
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v7;
            f3[p] = v13;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s0[p];
            const T v1 = j1[2 * P + p];
            const T v2 = s2[p];
            const T v3 = v1 * v2;
            const T v4 = s3[p];
            const T v5 = v4 * T(2.0);
            const T v6 = j0[3 * P + p];
            const T v7 = v6 * v5;
            const T v8 = s1[p];
            const T v9 = v8 + v7;
            const T v10 = v3 + v9;
            const T v11 = v4 * T(-3.0);
            const T v12 = j0[2 * P + p];
            const T v13 = v12 * v11;
            const T v14 = v13 * T(2.0);
            const T v15 = -v2;
            const T v16 = j1[1 * P + p];
            const T v17 = v16 * v15;
            const T v18 = v14 + v17;
            const T v19 = j0[1 * P + p];
            const T v20 = v19 * v5;
            const T v21 = v12 * v15;
            const T v22 = v19 * v2;
            g0[p] += v0;
            g0[1 * P + p] += v10;
            g0[2 * P + p] += v18;
            g0[3 * P + p] += v20;
            g1[1 * P + p] += v21;
            g1[2 * P + p] += v22;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        const T* d0 = directions[0];
        const T* d1 = directions[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s2[p];
            const T v1 = d1[2 * P + p];
            const T v2 = v0 * v1;
            const T v3 = s3[p];
            const T v4 = v3 * T(2.0);
            const T v5 = d0[3 * P + p];
            const T v6 = v4 * v5;
            const T v7 = v2 + v6;
            const T v8 = v3 * T(-3.0);
            const T v9 = d0[2 * P + p];
            const T v10 = v9 * T(2.0);
            const T v11 = v8 * v10;
            const T v12 = -v0;
            const T v13 = d1[1 * P + p];
            const T v14 = v12 * v13;
            const T v15 = v14 + v11;
            const T v16 = d0[1 * P + p];
            const T v17 = v4 * v16;
            const T v18 = v12 * v9;
            const T v19 = v0 * v16;
            const T v20 = d0[p];
            const T v21 = j1[1 * P + p];
            const T v22 = v21 * v9;
            const T v23 = j0[2 * P + p];
            const T v24 = v23 * v13;
            const T v25 = v22 + v24;
            const T v26 = -v25;
            const T v27 = j0[1 * P + p];
            const T v28 = v27 * v1;
            const T v29 = j1[2 * P + p];
            const T v30 = v29 * v16;
            const T v31 = v28 + v30;
            const T v32 = v26 + v31;
            const T v33 = v27 * v5;
            const T v34 = j0[3 * P + p];
            const T v35 = v34 * v16;
            const T v36 = v33 + v35;
            const T v37 = v36 * T(2.0);
            const T v38 = v23 * v10;
            const T v39 = v38 * T(-3.0);
            const T v40 = v37 + v39;
            g0[1 * P + p] += v7;
            g0[2 * P + p] += v15;
            g0[3 * P + p] += v17;
            g1[1 * P + p] += v18;
            g1[2 * P + p] += v19;
            f0[p] = v20;
            f1[p] = v16;
            f2[p] = v32;
            f3[p] = v40;
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
